import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

import { ScriptFault } from '../../scripts/script.ts';

import type { Better } from '@qeml-actions/statistics';

/** One benchmark over the runs of a project, oldest first; a run may hold several of its points. */
export interface BenchmarkSeries {
  readonly suite: string;
  readonly name: string;
  readonly better: Better;
  /** For each point, the index of its run. */
  readonly runs: readonly number[];
  /** In the benchmark's unit; what is no number in the file is NaN. */
  readonly values: readonly number[];
}

export interface History {
  readonly file: string;
  /** When each run was, in seconds since 1970. */
  readonly times: readonly number[];
  readonly series: readonly BenchmarkSeries[];
  /** The times of commits that touched a suite's code; undefined where no file says so. */
  readonly changes: ReadonlyMap<string, readonly number[]> | undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown, fault: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ScriptFault(fault);
  return value;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : NaN;
}

function seriesOf(record: Readonly<Record<string, unknown>>, where: string): BenchmarkSeries {
  const { suite, series, better } = record;
  if (better !== 'lower' && better !== 'higher') throw new ScriptFault(`${where}: better is neither lower nor higher.`);
  const values = listOf(record['y'], `${where}: y is no list.`).map(numberOf);
  const steps = listOf(record['i'], `${where}: i is no list.`).map(numberOf);
  let run = 0;
  const runs = steps.map((step) => (run += step));
  if (runs.length !== values.length || !runs.every((index) => Number.isSafeInteger(index) && index >= 0))
    throw new ScriptFault(`${where}: i gives no run for each value of y.`);
  return { suite: String(suite), name: String(series), better, runs, values };
}

function changesBeside(file: string): History['changes'] {
  const path = file.replace(/\.jsonl\.gz$/, '.changes.json');
  if (!existsSync(path)) return undefined;
  const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const { dirs, suite_to_dir: folders } = isRecord(record) ? record : {};
  if (!isRecord(dirs) || !isRecord(folders)) throw new ScriptFault(`${path}: dirs and suite_to_dir are missing.`);
  return new Map(
    Object.entries(folders).map(([suite, folder]) => {
      const commits = listOf(dirs[String(folder)] ?? [], `${path}: ${String(folder)} is no list.`);
      return [suite, commits.map((commit) => numberOf(isRecord(commit) ? commit['t'] : undefined))];
    }),
  );
}

/** Reads `NAME.jsonl.gz` line by line, with `NAME.changes.json` where it lies beside it. */
export async function readHistory(file: string): Promise<History> {
  const series: BenchmarkSeries[] = [];
  let times: readonly number[] | undefined;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const where = `${file}, line ${++number}`;
    if (line.trim() === '') continue;
    const record: unknown = JSON.parse(line);
    if (!isRecord(record)) throw new ScriptFault(`${where}: no object.`);
    if (times === undefined)
      times = listOf(record['runs'], `${where}: no header with runs.`).map((run) =>
        numberOf(listOf(run, `${where}: a run is no list.`)[0]),
      );
    else series.push(seriesOf(record, where));
  }
  return { file, times: times ?? [], series, changes: changesBeside(file) };
}
