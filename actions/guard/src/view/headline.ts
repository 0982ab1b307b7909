import { describeEnding } from '@qeml-actions/attempts';

import { attemptsOf, isFlaky, runsOf } from '../../../retry-with-backoff/src/step.ts';

import { gateFailure } from '../messages.ts';
import type { GateResult, Result } from '../result.ts';

/** What came out, in a sentence; of what failed, a second one says why. */
export function headline(result: Result): string {
  const { isCancelled, command, gate } = result;
  const { outcome, ending } = command.end;
  if (isCancelled || outcome === 'cancelled') return 'The step was cancelled.';
  if (ending.kind === 'not-started') return 'The command could not be started.';
  if (outcome === 'failure' || outcome === 'timeout') return `${failed(result)}${causeOf(result)}`;
  return `${passed(result)}${judged(gate)}.`;
}

function failed({ command }: Result): string {
  const attempts = attemptsOf(command).length;
  const last = attemptsOf(command).at(-1);
  const how = describeEnding(last?.facts.ending ?? command.end.ending);
  return `The command ${command.end.outcome === 'timeout' ? 'timed out' : 'failed'} with ${how}${attempts > 1 ? ` after ${String(attempts)} attempts` : ''}`;
}

function causeOf({ analysis }: Result): string {
  const cause = analysis.state === 'done' ? analysis.result.causes[0] : undefined;
  if (!cause) return '.';
  return cause.category === 'unknown' ? ', by no cause that is known.' : `. ${cause.explanation}`;
}

function passed({ command }: Result): string {
  if (command.end.outcome === 'degraded')
    return `The fallback "${runsOf(command).at(-1)?.name ?? ''}" passed, the command did not`;
  const attempts = attemptsOf(command).length;
  return isFlaky(command)
    ? `The command passed on attempt ${String(attempts)}, having failed before`
    : 'The command passed';
}

function judged(gate: GateResult): string {
  switch (gate.state) {
    case 'skipped':
    case 'not-run':
      return '';
    case 'nothing':
      return '; nothing was measured';
    case 'faulted':
      return '; what it left could not be judged';
    case 'done':
      return `; ${judgement(gate.result)}`;
  }
  gate satisfies never;
}

function judgement({
  verdict,
  judgement: { results, score },
}: Extract<GateResult, { readonly state: 'done' }>['result']): string {
  const asked = results.filter((one) => one.verdict !== undefined);
  if (verdict === 'fail' || verdict === 'error') {
    return gateFailure(
      verdict,
      asked.filter((one) => one.verdict === 'fail' || one.verdict === 'error').map(({ key }) => key),
    );
  }
  const holding = asked.filter((one) => one.verdict === 'pass').length;
  return `${String(holding)} of ${String(asked.length)} conditions hold, score ${String(score)}`;
}
