import { constants } from 'node:os';

/** How a command ended. None of these but an exit with a success code is ever a success. */
export type Ending =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: NodeJS.Signals }
  | { readonly kind: 'timed-out'; readonly limit: 'attempt' | 'idle' | 'total'; readonly after: number }
  | { readonly kind: 'cancelled'; readonly signal: CancelSignal }
  | { readonly kind: 'not-started'; readonly reason: string };

/** The signals by which a runner cancels a step. */
export type CancelSignal = 'SIGINT' | 'SIGTERM';

const TIMED_OUT = 124;

/** The exit code as a shell would give it: 128 + n for a signal, 124 for a time-out; none where nothing was started. */
export function exitCodeOf(ending: Ending): number | undefined {
  switch (ending.kind) {
    case 'exited':
      return ending.code;
    case 'signalled':
    case 'cancelled':
      return 128 + constants.signals[ending.signal];
    case 'timed-out':
      return TIMED_OUT;
    case 'not-started':
      return undefined;
    default:
      return ending satisfies never;
  }
}

const SIGNAL_OF_NUMBER = new Map(
  Object.entries(constants.signals).map(([name, number]) => [number, name as NodeJS.Signals]),
);

/** The signal that ended a command, also where a shell reports its child's by an exit code of 128 + n. */
export function signalOf(ending: Ending): NodeJS.Signals | undefined {
  if (ending.kind === 'signalled' || ending.kind === 'cancelled') return ending.signal;
  return ending.kind === 'exited' && ending.code > 128 ? SIGNAL_OF_NUMBER.get(ending.code - 128) : undefined;
}
