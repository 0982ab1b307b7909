import { join } from 'node:path';

import { codeOf, messageOf } from '@qeml-actions/core';
import type { CountedFinding } from '@qeml-actions/policy';

import { newFindings } from '../decide/new-findings.ts';
import { sarifCut, sarifNotShown, sarifNotWritten, sarifWithoutBase } from '../messages/telling.ts';
import type { Ports } from '../ports.ts';
import type { Result } from '../result.ts';
import { sarifLog } from '../view/sarif.ts';

/** GitHub's limits on an upload: results of a run, those of them that it shows, bytes when packed. */
const MOST_RESULTS = 25_000;
const MOST_SHOWN = 5_000;
const MOST_BYTES = 10_000_000;

/** The file, and what a reader of it should know. */
export interface WrittenSarif {
  readonly path: string | undefined;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** Writes what is new beside the report; nothing where no findings were looked for. Redacted before it is laid out. */
export async function writeSarif(result: Result, { files, folder, redactor }: Ports): Promise<WrittenSarif> {
  const found = newFindings(result);
  if (!found) return { path: undefined, notes: [], warnings: [] };
  const { text, count } = await fitting(redactor.redactAll(found.slice(0, MOST_RESULTS)), redactor.redact(result.name));
  const notes = [
    ...(result.facts.base.state !== 'found' && found.length > 0 ? [sarifWithoutBase()] : []),
    ...(count < found.length ? [sarifCut(count, found.length)] : []),
    ...(count > MOST_SHOWN ? [sarifNotShown(MOST_SHOWN, count)] : []),
  ];
  try {
    for (let n = 1; ; n += 1) {
      const path = join(folder, `quality-gate-${String(n)}.sarif`);
      if (await files.create(path, text)) return { path, notes, warnings: [] };
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return { path: undefined, notes: [], warnings: [sarifNotWritten(messageOf(error))] };
  }
}

/** As many of the first as GitHub takes. */
async function fitting(
  findings: readonly CountedFinding[],
  name: string,
): Promise<{ readonly text: string; readonly count: number }> {
  let count = findings.length;
  for (;;) {
    const text = `${JSON.stringify(sarifLog(findings.slice(0, count), name))}\n`;
    if (Buffer.byteLength(text) <= MOST_BYTES || count <= 1) return { text, count };
    const { gzipSync } = await import('node:zlib');
    if (gzipSync(text).length <= MOST_BYTES) return { text, count };
    count = Math.floor(count / 2);
  }
}
