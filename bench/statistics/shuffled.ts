import { seededRandom, type Series } from '@qeml-actions/statistics';

import { BEFORE } from './near-aa.ts';

import type { BenchmarkSeries, History } from './history.ts';
import type { Rule } from './rule.ts';

/** What became of runs in an order that means nothing, so that there is no change to find. */
export interface Shuffled {
  /** Runs that were judged, over all shuffles. */
  readonly runs: number;
  readonly withAlert: number;
  readonly rate: number;
  /** The most series that one of them judged. */
  readonly series: number;
}

interface Tally {
  runs: number;
  withAlert: number;
  series: number;
}

/** Fisher and Yates. */
function shuffledOrder(length: number, random: () => number): readonly number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [here = last, there = other] = [order[last], order[other]];
    order[last] = there;
    order[other] = here;
  }
  return order;
}

/** A series' values by run: a run that has several keeps them together. */
function byRun({ runs, values }: BenchmarkSeries): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [index, value] of values.entries()) {
    const run = runs[index] ?? -1;
    const here = found.get(run);
    if (here) here.push(value);
    else found.set(run, [value]);
  }
  return found;
}

function oneShuffle(history: History, order: readonly number[], rule: Rule, tally: Tally): void {
  const all = history.series.map((series) => ({
    better: series.better,
    points: byRun(series),
    values: [] as number[],
  }));
  for (const run of order) {
    const present: Series[] = [];
    for (const { better, points, values } of all) {
      const here = points.get(run);
      if (here === undefined) continue;
      const enough = values.length >= BEFORE;
      values.push(...here);
      if (enough) present.push({ better, values: values.slice(-rule.window) });
    }
    if (present.length === 0) continue;
    const { alarm, judged } = rule.judge(present);
    if (judged === 0) continue;
    tally.runs++;
    tally.series = Math.max(tally.series, judged);
    if (alarm) tally.withAlert++;
  }
}

/** Judges each run whose series have 38 points before it, all of them at once, in so many orders by chance. */
export function shuffled(histories: readonly History[], rule: Rule, shuffles: number, seed: number): Shuffled {
  const tally: Tally = { runs: 0, withAlert: 0, series: 0 };
  const random = seededRandom(seed);
  for (const history of histories)
    for (let round = 0; round < shuffles; round++)
      oneShuffle(history, shuffledOrder(history.times.length, random), rule, tally);
  return { ...tally, rate: tally.withAlert / tally.runs };
}
