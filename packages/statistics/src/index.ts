export type { Better, Change } from './change-point.ts';
export { judgeSeries, type JudgeOptions, type Series } from './judge-series.ts';
export { isRegression, ratioInterval, type IntervalOptions, type RatioInterval } from './ratio-interval.ts';
export type { Refusal } from './refusal.ts';
export { seededRandom } from './seeded-random.ts';
