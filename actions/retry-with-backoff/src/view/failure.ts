import { failure, flaky } from '../messages.ts';
import { isFlaky, runsOf, type Result } from '../result.ts';

/** Why the step fails; undefined where it does not. */
export function failureOf(result: Result): string | undefined {
  const { inputs, end } = result;
  const runs = runsOf(result);
  switch (end.outcome) {
    case 'success':
      return inputs['fail-on-flaky'] && isFlaky(result) ? flaky(runs) : undefined;
    case 'degraded':
      return inputs['on-degraded'] === 'fail' ? end.reason : undefined;
    case 'failure':
    case 'timeout': {
      const forgiven = inputs['continue-on-failure'] && end.ending.kind !== 'not-started';
      return forgiven ? undefined : failure(end.reason, runs.at(-1));
    }
    case 'cancelled':
      return end.reason;
    default:
      return end.outcome satisfies never;
  }
}
