/** What retry-with-backoff costs and keeps, beside bare floors and other actions of its kind. */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { runScript, ScriptFault } from '../scripts/script.ts';

import { buildBundles } from './bundle.ts';
import { held, type Bench, type Measured, type Part, type Row } from './retry/part.ts';
import { attempt } from './retry/parts/attempt.ts';
import { cancel } from './retry/parts/cancel.ts';
import { kill } from './retry/parts/kill.ts';
import { output } from './retry/parts/output.ts';
import { pattern } from './retry/parts/pattern.ts';
import { stall } from './retry/parts/stall.ts';
import { start } from './retry/parts/start.ts';
import { tree } from './retry/parts/tree.ts';
import { ownSubject, peerSubject } from './retry/subject.ts';

const PARTS: readonly Part[] = [start, attempt, kill, tree, output, stall, pattern, cancel];
const NAMES = PARTS.map(({ name }) => name).join(', ');
const USAGE = `npm run bench:retry -- [--only NAME]… [--json] [--peer nick-fields=path/to/dist/index.js]…
NAME is one of ${NAMES}.`;

type Result = Measured & Pick<Part, 'name' | 'title'>;

function digits({ unit }: Row, value: number): string {
  return value.toFixed(unit === 'ms' && Math.abs(value) < 100 ? 1 : 0);
}

function barText(row: Row): string {
  if (!row.bar) return '';
  const { of, most } = row.bar;
  return `${of === 'ratio' ? 'ratio ' : ''}≤ ${most}: ${held(row) ? 'held' : 'missed'}`;
}

function line(row: Row): string {
  const { min, median, max } = row.spread;
  const figures = [min, median, max].map((value) => digits(row, value));
  const unit = row.unit === 'bytes' ? 'bytes lost' : row.unit;
  const cells = [row.what, row.subject, unit, ...figures, row.ratio?.toFixed(2) ?? '', barText(row)];
  return `| ${cells.join(' | ')} |`;
}

function markdown(results: readonly Result[]): string {
  const tables = results.map(
    ({ title, rows }) => `### ${title}

| | of | unit | min | median | max | by the floor | bar |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map(line).join('\n')}
`,
  );
  return tables.join('\n');
}

async function measure(parts: readonly Part[], bench: Bench): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const { name, title, measure: take } of parts) {
    console.error(`${name}: ${title}`);
    results.push({ name, title, ...(await take(bench)) });
  }
  return results;
}

/** How many processes wanted to run in the last minute. */
function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}

function chosen(only: readonly string[] | undefined): readonly Part[] {
  const unknown = only?.filter((name) => PARTS.every((part) => part.name !== name)) ?? [];
  if (unknown.length > 0) throw new ScriptFault(`There is no part ${unknown.join(', ')}.\n${USAGE}`);
  return PARTS.filter(({ name }) => only?.includes(name) ?? true);
}

async function benchRetry(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      peer: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (process.platform !== 'linux') throw new ScriptFault('bench:retry needs Linux: it reads /proc and uses setsid.');
  const parts = chosen(values.only);
  buildBundles();
  const temp = mkdtempSync(join(tmpdir(), 'qeml-bench-'));
  try {
    const before = load();
    const results = await measure(parts, { own: ownSubject(temp), peers: values.peer.map(peerSubject), temp });
    const loads = [before, load()];
    const faults = results.flatMap((result) => result.faults);
    if (values.json) console.log(JSON.stringify({ node: process.version, loads, results }, undefined, 2));
    else console.log(`${markdown(results)}\nNode ${process.version}; load ${loads.join(', then ')}.`);
    if (faults.length > 0) throw new ScriptFault(`Wrong results:\n${[...new Set(faults)].join('\n')}`);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

await runScript(import.meta, benchRetry);
