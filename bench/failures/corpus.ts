import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One labelled log; see the corpus' README for the fields. */
export interface Item {
  readonly id: string;
  readonly category: string;
  readonly accept: readonly string[];
  readonly transient: 'yes' | 'no' | 'unknown';
  readonly evidence_clean: string;
  readonly evidence_line: number;
  readonly evidence_alt_lines: readonly number[];
  readonly group: string;
  readonly full?: string;
  readonly full_evidence_line?: number;
  readonly history_failed_prs?: number;
}

/** Every item of a folder with `labels.jsonl`. */
export function readItems(folder: string): Item[] {
  const path = join(folder, 'labels.jsonl');
  if (!existsSync(path)) throw new Error(`There is no ${path}: give the folder of the logs by --corpus.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item);
}

/** The excerpt of an item, as bytes. */
export function readExcerpt(folder: string, item: Item): Buffer {
  return readFileSync(join(folder, `${item.id}.log`));
}

/** The whole log of an item, where it has one. */
export function readFull(folder: string, item: Item): Buffer | undefined {
  return item.full === undefined ? undefined : gunzipSync(readFileSync(join(folder, item.full)));
}
