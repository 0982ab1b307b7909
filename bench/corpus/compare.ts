import type { Report } from '@qeml-actions/reports';

import { benchmarks } from './fields/benchmarks.ts';
import { coverage } from './fields/coverage.ts';
import { findings } from './fields/findings.ts';
import { inventories } from './fields/inventories.ts';
import { measures } from './fields/measures.ts';
import { tests } from './fields/tests.ts';

import type { Expected, Item } from './manifest.ts';

/** The figures of a report by the names that a manifest gives them; only those that the manifest has are held against it. */
export type Fields = (report: Report, expected: Expected) => Readonly<Record<string, unknown>>;

export interface Mismatch {
  readonly path: string;
  readonly format: string;
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
}

const FIELDS: readonly Fields[] = [tests, coverage, findings, inventories, benchmarks, measures];

/** Numbers within rounding of their decimal notation are the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a === b || Math.abs(a - b) <= 1e-9 * Math.abs(a);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(Reflect.get(a, key), Reflect.get(b, key)));
}

/** Where a report's figures are other than the manifest's. */
export function mismatches({ path, format, expected }: Item, report: Report): readonly Mismatch[] {
  const got = Object.assign({}, ...FIELDS.map((fields) => fields(report, expected))) as Record<string, unknown>;
  return Object.entries(got).flatMap(([field, value]) => {
    const wanted = expected[field];
    if (wanted === undefined || wanted === null || isSame(wanted, value)) return [];
    return [{ path, format, field, expected: wanted, got: value }];
  });
}
