import { jobOperations } from './jobs.ts';
import { logOperations } from './logs.ts';
import type { Operations } from './operation.ts';
import { runOperations } from './runs.ts';

/** Everything that the miniature can. */
export const OPERATIONS: Operations = { ...runOperations, ...jobOperations, ...logOperations };
