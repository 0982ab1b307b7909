import type { Report } from '@qeml-actions/reports';

import { Ledger } from '../ledger.ts';

import type { Fields } from '../compare.ts';
import type { Expected } from '../manifest.ts';

/** A manifest's row of one benchmark. */
type Row = Readonly<Record<string, unknown>>;
/** Where a report has what a manifest names: the measure (`*`: what the row's mode or unit says), and the figure beside it. */
type Column = readonly [measure: string, figure?: string];

const COLUMNS: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  'pytest-benchmark': { mean: ['mean'] },
  'google-benchmark': { real_time: ['real_time'], cpu_time: ['cpu_time'] },
  'jmh-json': { score: ['*'] },
  hyperfine: { mean: ['mean'], median: ['mean', 'median'] },
  'criterion-text': { estimate: ['time'] },
  benchmarkdotnet: { mean: ['Mean'] },
  'vitest-bench': { mean_ms: ['mean'], hz: ['mean', 'hz'] },
  'cargo-bench': { value: ['*'] },
  customSmallerIsBetter: { value: ['value'] },
  customBiggerIsBetter: { value: ['value'] },
  'benchmarkjs-text': { ops_per_sec: ['ops/sec'] },
  'catch2-text': { mean: ['mean'] },
};
/** Formats of which a name that comes again is a sample. */
const REPEATS = new Set(['go-bench', 'google-benchmark']);

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(row: Row): string {
  const name = String(row['name'] ?? row['command']);
  const { params, pkg } = row;
  if (isRow(params)) {
    const pairs = Object.entries(params).map(([key, value]) => `${key}=${String(value)}`);
    return pairs.length > 0 ? `${name} (${pairs.join(', ')})` : name;
  }
  return typeof pkg === 'string' ? `${pkg} > ${name}` : name;
}

/** The row as the report has it; what is not compared stays as the manifest says. */
function filled(row: Row, format: string, ledger: Ledger): Row {
  const name = nameOf(row);
  for (const key of ['metrics', 'measures']) {
    const inner = row[key];
    if (!isRow(inner)) continue;
    const values = Object.keys(inner).map((measure): [string, unknown] => [measure, ledger.take(name, measure)?.value]);
    return { ...row, [key]: Object.fromEntries(values) };
  }
  const got: Record<string, unknown> = { ...row };
  const own = [row['mode'], row['unit']].find((word) => typeof word === 'string') ?? '*';
  for (const [key, [measure, figure]] of Object.entries<Column>(COLUMNS[format] ?? {})) {
    if (row[key] === undefined) continue;
    const entry = ledger.take(name, measure === '*' ? own : measure, figure);
    got[key] = entry?.value;
    if (row['unit'] !== undefined && figure === undefined) got['unit'] = entry?.unit;
  }
  return got;
}

function k6({ figures, thresholds }: Report, expected: Expected): Row {
  const entries = (metric: string): unknown => {
    const wanted = expected[metric];
    if (!isRow(wanted)) return undefined;
    return Object.fromEntries(Object.keys(wanted).map((key) => [key, figures[`${metric}.${key}`]]));
  };
  return {
    metrics: figures['metrics'],
    thresholds_total: thresholds.length,
    thresholds_ok: thresholds.filter(({ holds }) => holds).length,
    http_reqs: entries('http_reqs'),
    http_req_duration: entries('http_req_duration'),
  };
}

/** Benchmarks with name, unit and value. */
export const benchmarks: Fields = (report, expected) => {
  if (report.format === 'k6-summary') return k6(report, expected);
  if (report.format === 'criterion-estimates') {
    const [mean] = report.benchmarks;
    return { mean_ns: mean?.value, median_ns: mean?.figures?.['median'] };
  }
  if (!report.kinds.includes('benchmarks')) return {};
  const wanted = expected['benchmarks'];
  const valid = expected['valid'];
  if (Array.isArray(valid)) return { valid: report.benchmarks.map(({ name }) => name) };
  if (!Array.isArray(wanted)) return {};
  const ledger = new Ledger(report.benchmarks, REPEATS.has(report.format));
  const rows = wanted.filter(isRow).map((row) => filled(row, report.format, ledger));
  return { benchmarks: rows, count: rows.length + ledger.untaken() };
};
