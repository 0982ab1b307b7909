import { join } from 'node:path';

import { ROOT } from '../../scripts/project.ts';

/** For each action the inputs with which it comes to a decision fast, on any system, without a network. */
export const EXAMPLE_INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'failure-analyzer': { 'log-path': join(ROOT, 'LICENSE') },
  'quality-gate': { mode: 'report', baseline: 'none' },
  'retry-with-backoff': { run: 'exit 0' },
};
