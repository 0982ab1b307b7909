import type { Store } from '@qeml-actions/core';

export const HISTORY_STORES = ['cache', 'branch', 'none'] as const;

/** Where the history is kept. */
export type HistoryPlace = Store<(typeof HISTORY_STORES)[number]>;

/** The file's name wherever it is kept; another form of it has another name, so that none takes the other's place. */
export const HISTORY_FILE = 'failure-history-v1.json';
export const HISTORY_BRANCH = 'qeml-actions/history';
