import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ReportFile } from '@qeml-actions/reports';

/** What is expected of a file; beside `expect` and `reason`, figures by name. */
export interface Expected {
  readonly expect: string;
  readonly [figure: string]: unknown;
}

/** One file of a folder of labelled reports. */
export interface Item {
  readonly path: string;
  readonly format: string;
  readonly kind: string;
  /** Of a synthetic file: the format that it imitates. */
  readonly like?: string;
  readonly expected: Expected;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'path' in value && 'format' in value && 'expected' in value;
}

/** The items of `manifest.jsonl`. @throws Error for a line that is none */
export function readManifest(folder: string): readonly Item[] {
  const lines = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const item: unknown = JSON.parse(line);
    if (!isItem(item)) throw new Error(`manifest.jsonl:${index + 1} is no item: path, format and expected are needed.`);
    return [item];
  });
}

/** A file as the reader wants it. */
export function fileOf(folder: string, path: string): ReportFile {
  return { path, open: () => createReadStream(join(folder, path), { highWaterMark: 256 * 1024 }) };
}
