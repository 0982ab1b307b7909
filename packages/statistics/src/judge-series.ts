import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { changePoint, type Better, type Change, type ChangeOptions } from './change-point.ts';

import type { Refusal } from './refusal.ts';

export interface Series {
  /** Oldest first, all in one unit. */
  readonly values: readonly number[];
  readonly better: Better;
}

export interface JudgeOptions extends Omit<ChangeOptions, 'better'> {
  /** Above this many judged series, a suspect must hold among them all. */
  readonly family?: number;
  /** The share of false ones among the suspects that is accepted then (Benjamini and Hochberg's q). */
  readonly rate?: number;
}

const DEFAULTS = { family: 10, rate: 0.01 };

/**
 * Judges the series of one run, in their order, in time linear in the points.
 * With more than ten judged, a series is suspect only where Benjamini and Hochberg's procedure rejects it as well:
 * each alone at p < 0.001, a thousand series would be expected to cry wolf once a run.
 */
export function judgeSeries<S extends Series>(
  series: readonly S[],
  options: JudgeOptions = {},
): readonly { readonly series: S; readonly result: Change | Refusal }[] {
  const { family, rate, ...change } = { ...DEFAULTS, ...options };
  const results = series.map((one) => changePoint(one.values, { ...change, better: one.better }));
  const judged = results.filter((result) => result.state === 'judged');
  const held = judged.length > family ? benjaminiHochberg(judged.map(({ p }) => p), rate) : judged.map(() => true);
  const among = new Map(judged.map((result, index) => [result, held[index] === true]));
  return series.map((one, index) => ({ series: one, result: within(results[index], among) }));
}

function within(result: Change | Refusal | undefined, among: ReadonlyMap<Change, boolean>): Change | Refusal {
  if (result === undefined) throw new TypeError('each series has a result');
  return result.state === 'refused' ? result : { ...result, suspect: result.suspect && among.get(result) === true };
}
