import type { Result } from '../../result.ts';

/** What the page shows: no input, for a token is among them. */
export type Shown = Omit<Result, 'inputs'>;
