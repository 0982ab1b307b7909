import { exitCodeOf, matches, signalOf } from '@qeml-actions/attempts';

import { attemptsOf, isFlaky, runsOf, type CommandRun, type Result } from '../result.ts';

/** Every output but `report`. */
export function outputs(result: Result): Readonly<Record<string, string>> {
  const { end } = result;
  const runs = runsOf(result);
  const failed = lastFailed(result);
  return {
    outcome: end.outcome,
    attempts: String(attemptsOf(result).length),
    'exit-code': String(exitCodeOf(end.ending) ?? ''),
    signal: signalOf(end.ending) ?? '',
    'matched-rule': failed ? (matchedRule(result, failed) ?? '') : '',
    'duration-ms': String(Math.round(result.duration)),
    'waited-ms': String(Math.round(waited(result))),
    flaky: String(isFlaky(result)),
    'degraded-to': end.outcome === 'degraded' ? (runs.at(-1)?.name ?? '') : '',
    category: failed?.classification?.category ?? '',
    transient: failed?.classification?.transient ?? '',
    evidence: failed?.classification?.evidence?.text ?? '',
    reason: end.reason,
    'last-lines': runs.at(-1)?.lastLines ?? '',
  };
}

/** The last attempt that failed. */
function lastFailed(result: Result): CommandRun | undefined {
  return attemptsOf(result).findLast(({ passed }) => !passed);
}

/** The rule that decided about a failed attempt, as it was written. */
export function matchedRule({ inputs }: Result, run: CommandRun): string | undefined {
  return [...inputs['stop-on'], ...inputs['retry-on']].find((rule) => matches(rule, run.facts))?.text;
}

/** Milliseconds waited between attempts. */
export function waited({ happened }: Result): number {
  return happened.reduce((sum, entry) => sum + (entry.event === 'waited' ? entry.milliseconds : 0), 0);
}
