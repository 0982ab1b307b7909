import type { BenchmarkSeries, History } from './history.ts';
import type { Rule } from './rule.ts';

/** What became of points of code that hardly changed: each alarm is counted as false. */
export interface NearAA {
  readonly points: number;
  /** Points that the rule could not judge; not among the others. */
  readonly refused: number;
  readonly falseAlarms: number;
  /** False alarms by judged points. */
  readonly rate: number;
  /** The share of the points after which a change of +20 %, +50 % is found within six runs, chance alarms included. */
  readonly power20: number;
  readonly power50: number;
  readonly alarms: readonly Alarm[];
}

export interface Alarm {
  readonly suite: string;
  readonly series: string;
  readonly point: number;
  /** Whether a commit touched the benchmark's code since the points that were looked at began. */
  readonly touched: boolean;
}

export const BEFORE = 38;
const AFTER = 6;

interface Point {
  readonly history: History;
  readonly series: BenchmarkSeries;
  readonly at: number;
}

function pointsOf(history: History): readonly Point[] {
  return history.series.flatMap((series) => {
    const count = Math.max(0, series.values.length - BEFORE - AFTER);
    return Array.from({ length: count }, (_, index) => ({ history, series, at: BEFORE + index }));
  });
}

/** Judges the point `at`, with those from `from` on made worse by `factor`. */
function judgeAt(rule: Rule, { better, values }: BenchmarkSeries, at: number, from = at + 1, factor = 1) {
  const start = Math.max(0, at + 1 - rule.window);
  const worse = better === 'lower' ? factor : 1 / factor;
  const seen = values.slice(start, at + 1).map((value, index) => (start + index >= from ? value * worse : value));
  return rule.judge([{ values: seen, better }]);
}

function finds(rule: Rule, { series, at }: Point, factor: number): boolean {
  for (let after = 1; after <= AFTER; after++) if (judgeAt(rule, series, at + after, at + 1, factor).alarm) return true;
  return false;
}

function alarmOf(rule: Rule, { history, series, at }: Point): Alarm {
  const { times, changes } = history;
  const timeAt = (point: number): number => times[series.runs[point] ?? -1] ?? NaN;
  const [since, until] = [timeAt(Math.max(0, at + 1 - rule.window)), timeAt(at)];
  const touched = changes?.get(series.suite)?.some((time) => time >= since && time <= until) ?? false;
  return { suite: series.suite, series: series.name, point: at, touched };
}

/** Judges each point with 38 before it and 6 after it. */
export function nearAA(histories: readonly History[], rule: Rule): NearAA {
  const all = histories.flatMap(pointsOf);
  const points = all.filter(({ series, at }) => judgeAt(rule, series, at).judged > 0);
  const alarming = points.filter(({ series, at }) => judgeAt(rule, series, at).alarm);
  const share = (factor: number): number => points.filter((point) => finds(rule, point, factor)).length / points.length;
  return {
    points: points.length,
    refused: all.length - points.length,
    falseAlarms: alarming.length,
    rate: alarming.length / points.length,
    power20: share(1.2),
    power50: share(1.5),
    alarms: alarming.map((point) => alarmOf(rule, point)),
  };
}
