import type { Fields } from '../compare.ts';

/** Complexity, plans and mutants. */
export const measures: Fields = () => ({});
