import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

import { codeOf } from '@qeml-actions/core';
import { isCandidate, walk } from '@qeml-actions/reports';

/** What is known of a file without and with looking into it. */
interface Trace {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  /** Undefined of what is too large to look into twice. */
  readonly hash: string | undefined;
}

/** What may be looked into: in bytes each and together, and in number. */
const HASHED = { each: 1_048_576, together: 16_777_216, files: 500 };

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
    const before = new Map<string, Trace>();
    const left = { ...HASHED };
    for (const path of await candidatesIn(folder)) {
      const size = sizeOf(path) ?? 0;
      const looks = size <= left.each && size <= left.together && left.files > 0;
      const trace = traceOf(path, looks);
      if (trace === undefined) continue;
      before.set(path, trace);
      if (looks) [left.together, left.files] = [left.together - size, left.files - 1];
    }
    return new Snapshot(folder, now.getTime(), before);
  }

  /** The files that may be reports and were created or changed since, and those that were not. */
  async compared(): Promise<{ readonly fresh: readonly string[]; readonly stale: readonly string[] }> {
    const fresh: string[] = [];
    const stale: string[] = [];
    for (const path of await candidatesIn(this.#folder)) {
      if (!this.#before.has(path)) this.#created.add(path);
      ((await this.isStale(path)) ? stale : fresh).push(path);
    }
    return { fresh, stale };
  }

  /** Whether a file is as it was. One that was not looked at before is told by its times. */
  readonly isStale = async (path: string): Promise<boolean> => {
    if (this.#created.has(path)) return false;
    const before = this.#before.get(path);
    const now = traceOf(path, before?.hash !== undefined);
    if (!now) return false;
    if (!before) return now.mtimeMs < this.#begun && now.ctimeMs < this.#begun;
    return now.size === before.size && now.mtimeMs === before.mtimeMs && now.hash === before.hash;
  };
}

async function candidatesIn(folder: string | undefined): Promise<readonly string[]> {
  if (folder === undefined) return [];
  const { files } = await walk(folder);
  return files.filter(isCandidate);
}

function sizeOf(path: string): number | undefined {
  return traceOf(path, false)?.size;
}

/** At once, not through Node's threads: of a few hundred small files that costs less. */
function traceOf(path: string, withHash: boolean): Trace | undefined {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return undefined;
    const { size, mtimeMs, ctimeMs } = stats;
    const hash = withHash ? createHash('sha256').update(readFileSync(path)).digest('base64') : undefined;
    return { size, mtimeMs, ctimeMs, hash };
  } catch (error) {
    // A link to nowhere, or what was removed meanwhile, or may not be read, is no report.
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}
