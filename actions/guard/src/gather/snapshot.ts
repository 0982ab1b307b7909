import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

import { codeOf } from '@qeml-actions/core';
import { isCandidate, walk } from '@qeml-actions/reports';

/** What is known of a file without and with looking into it. */
interface Trace {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  /** Undefined of what was not looked into, being one of many. */
  readonly content?: Buffer | undefined;
}

/** What is kept to compare with: in bytes each and together, and in number. Of a larger file it is the two ends. */
const KEPT = { each: 1_048_576, together: 4_194_304, files: 100 };
const END = KEPT.each / 2;

/** The files that may be reports, as they were when a step began: by it, what the step left is told from what lay there. */
export class Snapshot {
  readonly #folder: string | undefined;
  readonly #begun: number;
  readonly #before: ReadonlyMap<string, Trace>;
  readonly #created = new Set<string>();

  private constructor(folder: string | undefined, begun: number, before: ReadonlyMap<string, Trace>) {
    this.#folder = folder;
    this.#begun = begun;
    this.#before = before;
  }

  /** Of a folder by its real path; undefined for one that is not there. */
  static async of(folder: string | undefined, now: Date): Promise<Snapshot> {
    const found = (await candidatesIn(folder)).flatMap((path) => traceOf(path) ?? []);
    // What an earlier step left is newer than what was checked out.
    const newest = [...found].sort((a, b) => b.mtimeMs - a.mtimeMs).slice(0, KEPT.files);
    const before = new Map<string, Trace>(found.map((trace) => [trace.path, trace]));
    let left = KEPT.together;
    for (const trace of newest) {
      const cost = Math.min(trace.size, KEPT.each);
      if (cost > left) continue;
      left -= cost;
      before.set(trace.path, { ...trace, content: contentOf(trace) });
    }
    return new Snapshot(folder, now.getTime(), before);
  }

  /** The files that may be reports and were created or changed since, and those that were not. */
  async compared(): Promise<{ readonly fresh: readonly string[]; readonly stale: readonly string[] }> {
    const fresh: string[] = [];
    const stale: string[] = [];
    for (const path of await candidatesIn(this.#folder)) {
      if (!this.#before.has(path)) {
        // A link to nowhere is there as little as before.
        if (!traceOf(path)) continue;
        this.#created.add(path);
      }
      ((await this.isStale(path)) ? stale : fresh).push(path);
    }
    return { fresh, stale };
  }

  /** Whether a file is as it was. One that was not looked at before is told by its times. */
  readonly isStale = async (path: string): Promise<boolean> => {
    if (this.#created.has(path)) return false;
    const before = this.#before.get(path);
    const now = traceOf(path);
    if (!now) return false;
    if (!before) return now.mtimeMs < this.#begun && now.ctimeMs < this.#begun;
    if (now.size !== before.size || now.mtimeMs !== before.mtimeMs) return false;
    // Nothing is written without the system's own time of the change; permissions change it as well.
    return now.ctimeMs === before.ctimeMs || before.content === undefined || isSame(before.content, contentOf(now));
  };
}

async function candidatesIn(folder: string | undefined): Promise<readonly string[]> {
  if (folder === undefined) return [];
  const { files } = await walk(folder);
  return files.filter(isCandidate);
}

/** The very bytes, not a hash: to load what makes one costs more than to keep them. */
function contentOf({ path, size }: Trace): Buffer | undefined {
  return ofFile(() => (size <= KEPT.each ? readFileSync(path) : Buffer.concat(endsOf(path, size))));
}

function isSame(before: Buffer, now: Buffer | undefined): boolean {
  return now !== undefined && before.equals(now);
}

/** Totals and times of a report stand there. */
function endsOf(path: string, size: number): readonly Uint8Array[] {
  const file = openSync(path, 'r');
  try {
    return [0, size - END].map((from) => {
      const bytes = Buffer.alloc(END);
      return bytes.subarray(0, readSync(file, bytes, 0, END, from));
    });
  } finally {
    closeSync(file);
  }
}

/** At once, not through Node's threads: of a few hundred small files that costs less. */
function traceOf(path: string): Trace | undefined {
  const stats = ofFile(() => statSync(path));
  if (!stats?.isFile()) return undefined;
  const { size, mtimeMs, ctimeMs } = stats;
  return { path, size, mtimeMs, ctimeMs };
}

/** A link to nowhere, or what was removed meanwhile, or may not be read, is no report. */
function ofFile<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}
