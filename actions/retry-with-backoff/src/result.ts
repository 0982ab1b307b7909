import type { Decision, Happened, HeldCommands, Run, Traces } from '@qeml-actions/attempts';
import type { Classification } from '@qeml-actions/failures';

import type { Inputs } from './inputs.ts';

/** One run of the command or of a fallback, with what is shown of it. */
export interface CommandRun extends Run {
  /** Milliseconds since the start of the step, and taken. */
  readonly startedAfter: number;
  readonly duration: number;
  /** Why it was run. */
  readonly reason: string;
  readonly logPath: string;
  /** The last 20 lines of its output. */
  readonly lastLines: string;
  readonly held: HeldCommands;
  readonly traces: Traces;
  /** Of a failed one. */
  readonly classification: Classification | undefined;
}

/** What came of the step. */
export interface Result {
  readonly inputs: Inputs;
  readonly happened: readonly Happened<CommandRun>[];
  readonly end: Decision & { readonly next: 'stop' };
  /** What a user should know though it changes no outcome: hooks that failed, traces that were dropped, what still runs. */
  readonly warnings: readonly string[];
  readonly logFolder: string;
  /** Milliseconds. */
  readonly duration: number;
}

/** The runs in their order; the last is the one that counts: it passed, or no other did. */
export function runsOf({ happened }: Pick<Result, 'happened'>): readonly CommandRun[] {
  return happened.flatMap((entry) => (entry.event === 'ran' ? [entry.run] : []));
}

/** The attempts in their order, fallbacks left out. */
export function attemptsOf(result: Pick<Result, 'happened'>): readonly CommandRun[] {
  return runsOf(result).filter(({ role }) => role === 'attempt');
}

/** Whether the command passed after it had failed. */
export function isFlaky(result: Pick<Result, 'happened' | 'end'>): boolean {
  return result.end.outcome === 'success' && runsOf(result).length > 1;
}
