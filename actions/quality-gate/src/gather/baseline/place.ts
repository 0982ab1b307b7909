import type { Store } from '@qeml-actions/core';

export const BASELINE_STORES = ['cache', 'artifact', 'none'] as const;

/** Where the baseline is kept. */
export type BaselinePlace = Store<(typeof BASELINE_STORES)[number]>;
