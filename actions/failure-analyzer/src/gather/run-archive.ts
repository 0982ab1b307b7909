import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { InputError, UnavailableError, whenFound, type GitHub } from '@qeml-actions/core';

import { archiveTooLarge, cancelled } from '../messages.ts';
import { archiveTexts } from './archive.ts';
import type { AttemptPlace } from './jobs.ts';
import type { Text } from './texts.ts';

/** What fetching it takes. */
export interface ArchiveTools {
  readonly github: GitHub;
  readonly cancel: AbortSignal;
  /** Where the archive lies while it is read. */
  readonly folder: string;
  /** Of all jobs of the attempt. */
  readonly names: readonly string[];
  /** In bytes, as it is downloaded. */
  readonly most?: number;
}

const ROUTE = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs';
const TRIES = 3;
const MOST_BYTES = 512 * 1_024 ** 2;
/** As the server cuts names of files, in UTF-16 units (cli/cli#5011). */
const LONGEST_NAME = 90;

/** The logs of a run's attempt in one archive, fetched when the first job needs it, and once. */
export class RunArchive {
  readonly #place: AttemptPlace;
  readonly #tools: ArchiveTools;
  readonly #path: string;
  #texts: Promise<readonly Text[]> | undefined;

  constructor(place: AttemptPlace, tools: ArchiveTools) {
    this.#place = place;
    this.#tools = tools;
    this.#path = join(tools.folder, `logs-${String(place.id)}-${String(place.attempt)}.zip`);
  }

  /**
   * A job's log, by its steps or whole; undefined where the archive is gone, does not have it, or has two jobs of that name.
   * @throws InputError where the archive is there and cannot be read
   */
  async logOf(name: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    const wanted = fileName(name);
    if (this.#tools.names.filter((other) => fileName(other) === wanted).length > 1) return undefined;
    const texts = await (this.#texts ??= this.#fetched());
    const steps = texts.filter(({ job, step }) => step !== undefined && job === wanted);
    const whole = texts.filter(
      ({ job, step, name: path }) => step === undefined && (job === wanted || isOf(path, wanted)),
    );
    const found = steps.length > 0 ? steps : whole.length === 1 ? whole : [];
    return found.length === 0 ? undefined : joined(found);
  }

  /** Leaves nothing behind. */
  async dispose(): Promise<void> {
    if (this.#texts !== undefined) await rm(this.#path, { force: true });
  }

  async #fetched(): Promise<readonly Text[]> {
    const { owner, repo, id, attempt } = this.#place;
    for (let tried = 1; ; tried += 1) {
      try {
        const parameters = { owner, repo, run_id: id, attempt_number: attempt };
        const bytes = await whenFound(this.#tools.github.download(ROUTE, parameters));
        if (bytes === undefined) return [];
        await this.#keep(bytes);
        return await archiveTexts(this.#path, `logs of run ${String(id)}`);
      } catch (error) {
        if (tried === TRIES || this.#tools.cancel.aborted || !(error instanceof UnavailableError)) throw error;
      }
    }
  }

  async #keep(bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const { folder, cancel, most = MOST_BYTES } = this.#tools;
    await mkdir(folder, { recursive: true });
    const file = await open(this.#path, 'w');
    try {
      let size = 0;
      for await (const chunk of bytes) {
        if (cancel.aborted) throw new InputError([cancelled()]);
        size += chunk.length;
        if (size > most) throw new InputError([archiveTooLarge(most)]);
        await file.writeFile(chunk);
      }
    } finally {
      await file.close();
    }
  }
}

/** A job's name as the archive writes it. */
function fileName(job: string): string {
  return job.replace(/[/\\:*?"<>|]/g, '').slice(0, LONGEST_NAME);
}

/** `0_job.txt`; the number that a name may end in is part of it. */
function isOf(path: string, wanted: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).replace(/^-?\d+_/, '') === `${wanted}.txt`;
}

async function* joined(texts: readonly Text[]): AsyncGenerator<Buffer> {
  for (const { open: opened } of texts) yield* opened();
}
