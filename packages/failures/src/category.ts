/** What can be the first cause of a red run. */
export const CATEGORIES = [
  'test',
  'flaky',
  'compile',
  'type',
  'lint',
  'policy',
  'dependency',
  'network',
  'service',
  'infrastructure',
  'runner-lost',
  'cancelled',
  'upstream',
  'timeout',
  'oom',
  'disk',
  'auth',
  'vcs',
  'config',
  'crash',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** A category, or that nothing failed (`none`), or that no rule knows the failure (`unknown`). */
export type Answer = Category | 'none' | 'unknown';

/** Would an unchanged run pass? */
export type Transient = 'yes' | 'no' | 'unknown';
