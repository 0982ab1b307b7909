import type { Fields } from '../compare.ts';

/** Benchmarks with name, unit and value. */
export const benchmarks: Fields = () => ({});
