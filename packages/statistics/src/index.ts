export type { Better, Change, ChangeOptions } from './change-point.ts';
export { judgeSeries, type JudgeOptions, type Series } from './judge-series.ts';
export { seededRandom } from './seeded-random.ts';
