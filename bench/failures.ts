/**
 * How well failures are named, on a folder of labelled logs, beside a keyword list and the last-error-line rule.
 * `npm run bench:failures -- --corpus DIR [--json] [--half 0|1] [--gigabyte]`
 * `--half`: only the projects whose name hashes there; `--gigabyte`: only the memory that 1 GB of these logs takes.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';

import { createClassifier } from '@qeml-actions/failures';

import { keywords, lastErrorLine } from './failures/baselines.ts';
import { readExcerpt, readFull, readItems } from './failures/corpus.ts';
import { measureFingerprints } from './failures/fingerprints.ts';
import { measure } from './failures/measures.ts';
import { peakMemory, speeds } from './failures/speed.ts';

import type { Classification } from '@qeml-actions/failures';
import type { Reading } from './failures/baselines.ts';
import type { Item } from './failures/corpus.ts';
import type { FingerprintFigures } from './failures/fingerprints.ts';
import type { Figures } from './failures/measures.ts';
import type { Rates } from './failures/speed.ts';

type Reader = (log: Buffer, item: Item) => Reading;

const CHUNK = 64 * 1024;
/** Few, so that the peak is the classifier's. */
const LOGS_IN_MEMORY = 20;
const classifier = createClassifier();

const classify = (log: Buffer, item: Item): Classification => {
  const history = item.category === 'flaky' ? { failedChanges: item.history_failed_prs ?? 0 } : {};
  const session = classifier.start({ history });
  for (let at = 0; at < log.length; at += CHUNK) session.write(log.subarray(at, at + CHUNK));
  return session.end();
};

function figures(items: readonly Item[], folder: string, read: Reader): Figures {
  return measure(
    items.map((item) => {
      const full = readFull(folder, item);
      return { item, excerpt: read(readExcerpt(folder, item), item), ...(full ? { full: read(full, item) } : {}) };
    }),
  );
}

function readLogs(items: readonly Item[], folder: string): Buffer[] {
  return items.flatMap((item) => readFull(folder, item) ?? []);
}

function halfOf(item: Item): string {
  return String((createHash('sha256').update(item.group).digest()[0] ?? 0) & 1);
}

function print(name: string, all: Figures): void {
  const { category, transient, evidence, green } = all;
  const row = { ...category, yes: transient.yes, falseYes: transient.falseYes, recall: transient.recall, ...evidence };
  console.log(`${name}: ${all.items} items, green named ${green.named} of ${green.items}`);
  for (const [key, value] of Object.entries(row)) console.log(`  ${key.padEnd(14)} ${value}`);
}

function printFingerprints({ split, collision, items, copies, pairs, byMutation }: FingerprintFigures): void {
  console.log(
    `fingerprints of ${items} logs: split ${split} of ${copies} copies, collision ${collision} of ${pairs} pairs`,
  );
  for (const row of byMutation) console.log(`  ${row.mutation.padEnd(18)}${row.copies} copies, split ${row.split}`);
}

function printSpeed(name: string, { mbPerSecond, median, wall, wallMedian }: Rates): void {
  console.log(`  ${name.padEnd(14)} ${mbPerSecond} (median ${median}), by the clock ${wall} (median ${wallMedian})`);
}

function printRows(own: Figures): void {
  console.log('\nby category (support, F1 with accept, F1 exact)');
  for (const row of own.byCategory)
    console.log(`  ${row.category.padEnd(16)}${row.support}  ${row.f1}  ${row.f1Exact}`);
  console.log('\nby rule (items, right)');
  for (const row of own.byRule) console.log(`  ${row.rule.padEnd(32)}${row.items}  ${row.right}`);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      json: { type: 'boolean' },
      half: { type: 'string' },
      gigabyte: { type: 'boolean' },
    },
  });
  const folder = values.corpus ?? '../shared/corpus/logs';
  const items = readItems(folder).filter((item) => values.half === undefined || halfOf(item) === values.half);
  if (values.gigabyte === true) {
    const few = items.filter((item) => item.full !== undefined).slice(0, LOGS_IN_MEMORY);
    const peak = peakMemory(classifier, readLogs(few, folder), 1e9);
    console.log(`1 GB: a peak of ${peak} MB, of which Node and the sources' type stripping take about 120`);
    return;
  }
  const logs = readLogs(items, folder);
  const own = figures(items, folder, classify);
  const fingerprint = measureFingerprints(
    items.map((item) => ({ item, log: readExcerpt(folder, item) })),
    classify,
  );
  const { own: rates, grep } = speeds(classifier, logs);
  const report = { ...own, fingerprint, speed: { ...rates, grep } };
  if (values.json === true) {
    const beside = { keywords: figures(items, folder, keywords), lastErrorLine: figures(items, folder, lastErrorLine) };
    console.log(JSON.stringify({ ...report, beside }, undefined, 2));
    return;
  }
  print('rules', own);
  printSpeed('MB/s', rates);
  if (grep) printSpeed('grep -F', grep);
  printFingerprints(fingerprint);
  print('keyword list', figures(items, folder, keywords));
  print('last error line', figures(items, folder, lastErrorLine));
  printRows(own);
}

main();
