import { attemptsOf, isFlaky } from '../../../retry-with-backoff/src/step.ts';

import type { Result } from '../result.ts';

/** The line of what a further attempt got over; empty where there was nothing, or where nobody was to look. */
export function healedEvidence({ inputs, command }: Pick<Result, 'inputs' | 'command'>): string {
  if (inputs.skip.includes('analyze') || !isFlaky(command)) return '';
  return attemptsOf(command).findLast(({ passed }) => !passed)?.classification?.evidence?.text ?? '';
}
