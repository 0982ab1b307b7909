import type { Answer, Transient } from '@qeml-actions/failures';

import type { Recovery } from '../../cure.ts';

/** What is tried for some categories: the first that can be done, by how often it was tried before. */
export interface StrategyRow {
  readonly categories: readonly Answer[];
  readonly transient: readonly Transient[];
  readonly first: readonly Recovery[];
  readonly second: readonly Recovery[];
  readonly later: readonly Recovery[];
}

/**
 * Category × transient × attempt. What is in no row, and where no recovery is named, is a person's: a second try for
 * what is not known to pass would spend minutes on what 96 of 100 failures are, the change itself.
 */
export const STRATEGY_TABLE: readonly StrategyRow[] = [
  {
    categories: ['network', 'service'],
    transient: ['yes'],
    first: ['retry-with-delay'],
    second: ['retry-with-fallback', 'retry-with-delay'],
    later: ['retry-with-fallback', 'retry-with-delay'],
  },
  {
    categories: ['network', 'service'],
    transient: ['unknown'],
    first: ['retry-with-delay'],
    second: ['retry-with-fallback'],
    later: [],
  },
  { categories: ['network', 'service'], transient: ['no'], first: ['retry-with-fallback'], second: [], later: [] },
  {
    categories: ['infrastructure', 'runner-lost'],
    transient: ['yes'],
    first: ['retry-with-delay'],
    second: ['use-fallback-runner', 'retry-with-delay'],
    later: ['use-fallback-runner', 'retry-with-delay'],
  },
  {
    categories: ['infrastructure', 'runner-lost'],
    transient: ['unknown'],
    first: ['retry-with-delay'],
    second: ['use-fallback-runner'],
    later: [],
  },
  {
    categories: ['infrastructure', 'runner-lost'],
    transient: ['no'],
    first: ['use-fallback-runner'],
    second: [],
    later: [],
  },
  {
    categories: ['timeout'],
    transient: ['yes'],
    first: ['retry-with-delay'],
    second: ['use-fallback-runner', 'reduce-scope', 'retry-with-delay'],
    later: ['reduce-scope'],
  },
  {
    categories: ['timeout'],
    transient: ['unknown'],
    first: ['retry-with-delay'],
    second: ['use-fallback-runner', 'reduce-scope'],
    later: ['reduce-scope'],
  },
  { categories: ['timeout'], transient: ['no'], first: ['reduce-scope'], second: [], later: [] },
  {
    categories: ['oom', 'disk'],
    transient: ['yes'],
    first: ['retry-with-delay'],
    second: ['use-fallback-runner', 'reduce-scope'],
    later: ['reduce-scope'],
  },
  {
    categories: ['oom', 'disk'],
    transient: ['unknown', 'no'],
    first: ['use-fallback-runner', 'reduce-scope'],
    second: ['reduce-scope'],
    later: [],
  },
  {
    categories: ['dependency'],
    transient: ['yes'],
    first: ['retry-with-delay'],
    second: ['reinstall-dependencies', 'retry-with-delay'],
    later: ['retry-with-fallback'],
  },
  {
    categories: ['dependency'],
    transient: ['unknown'],
    first: ['reinstall-dependencies', 'retry-with-delay'],
    second: ['retry-with-fallback'],
    later: [],
  },
  {
    categories: ['flaky', 'vcs'],
    transient: ['yes'],
    first: ['retry-with-delay'],
    second: ['retry-with-delay'],
    later: [],
  },
  { categories: ['flaky', 'vcs'], transient: ['unknown'], first: ['retry-with-delay'], second: [], later: [] },
  {
    categories: ['crash'],
    transient: ['yes'],
    first: ['retry-with-delay'],
    second: ['use-fallback-runner'],
    later: [],
  },
  { categories: ['test', 'auth'], transient: ['yes'], first: ['retry-with-delay'], second: [], later: [] },
];

/** What the table names for a cause; `attempt` counts from 1. */
export function tabled(category: Answer, transient: Transient, attempt: number): readonly Recovery[] {
  const row = STRATEGY_TABLE.find((one) => one.categories.includes(category) && one.transient.includes(transient));
  if (!row) return [];
  if (attempt <= 1) return row.first;
  return attempt === 2 ? row.second : row.later;
}
