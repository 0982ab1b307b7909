import { formatDuration } from '@qeml-actions/core';

import { signalOf, type Ending } from './ending.ts';

/** How a command ended, as a noun phrase: `exit code 139 (SIGSEGV)`, `no output for 30 s`. */
export function describeEnding(ending: Ending): string {
  switch (ending.kind) {
    case 'exited': {
      const signal = signalOf(ending);
      return `exit code ${String(ending.code)}${signal ? ` (${signal})` : ''}`;
    }
    case 'signalled':
      return `signal ${ending.signal}`;
    case 'cancelled':
      return `a cancel (${ending.signal})`;
    case 'not-started':
      return 'a command that could not be started';
    case 'timed-out':
      return describeLimit(ending.limit, ending.after);
    default:
      return ending satisfies never;
  }
}

function describeLimit(limit: 'attempt' | 'idle' | 'total', after: number): string {
  switch (limit) {
    case 'attempt':
      return `a time-out after ${formatDuration(after)}`;
    case 'idle':
      return `no output for ${formatDuration(after)}`;
    case 'total':
      return `the total time-out of ${formatDuration(after)}`;
    default:
      return limit satisfies never;
  }
}
