import type { Fields } from '../compare.ts';

/** Packages and their licenses. */
export const inventories: Fields = () => ({});
