import { formatDuration, type Outcome } from '@qeml-actions/core';

import type { CancelSignal, Ending } from './ending.ts';
import { describeEnding } from './ending-text.ts';
import type { Happened, Plan, Run } from './plan.ts';
import { matches, type Rule } from './rule.ts';

/** What happens next, and why. */
export type Decision =
  | { readonly next: 'run'; readonly role: Run['role']; readonly number: number; readonly reason: string }
  | { readonly next: 'wait'; readonly milliseconds: number; readonly rule: Rule; readonly reason: string }
  | { readonly next: 'stop'; readonly outcome: Outcome; readonly ending: Ending; readonly reason: string };

/** Where a run stands: what has happened, the time since the start, and whether the runner has called it off. */
export interface Standing<R extends Run> {
  readonly happened: readonly Happened<R>[];
  /** Milliseconds. */
  readonly elapsed: number;
  readonly cancelled: CancelSignal | undefined;
}

/** The one place where it is decided what follows what has happened. Pure. */
export function decide<R extends Run>(plan: Plan, standing: Standing<R>): Decision {
  const last = standing.happened.at(-1);
  const runs = standing.happened.flatMap((entry) => (entry.event === 'ran' ? [entry.run] : []));
  const attempts = runs.filter(({ role }) => role === 'attempt').length;
  if (standing.cancelled) return cancelled(standing.cancelled);
  if (!last) return { next: 'run', role: 'attempt', number: 1, reason: '' };
  if (last.event === 'waited') return afterWait(plan, standing, attempts, last);
  const { run } = last;
  return run.passed ? passed(run, attempts) : failed(plan, standing, run);
}

function cancelled(signal: CancelSignal): Decision {
  return {
    next: 'stop',
    outcome: 'cancelled',
    ending: { kind: 'cancelled', signal },
    reason: 'The run was cancelled.',
  };
}

function afterWait<R extends Run>(
  { totalTimeout }: Plan,
  { elapsed }: Standing<R>,
  attempts: number,
  wait: { readonly reason: string },
): Decision {
  if (totalTimeout === undefined || elapsed < totalTimeout) {
    return { next: 'run', role: 'attempt', number: attempts + 1, reason: wait.reason };
  }
  const ending = { kind: 'timed-out', limit: 'total', after: totalTimeout } as const;
  const reason = `The total time-out of ${formatDuration(totalTimeout)} was over before attempt ${String(attempts + 1)} could begin.`;
  return { next: 'stop', outcome: 'timeout', ending, reason };
}

function passed(run: Run, attempts: number): Decision {
  if (run.role === 'fallback') {
    const reason = `The fallback "${run.name ?? ''}" succeeded after ${counted(attempts)} had failed.`;
    return { next: 'stop', outcome: 'degraded', ending: run.facts.ending, reason };
  }
  const reason = attempts === 1 ? 'The first attempt succeeded.' : `Attempt ${String(attempts)} succeeded.`;
  return { next: 'stop', outcome: 'success', ending: run.facts.ending, reason };
}

function failed<R extends Run>(plan: Plan, standing: Standing<R>, run: R): Decision {
  const { ending } = run.facts;
  if (ending.kind === 'cancelled') return cancelled(ending.signal);
  if (ending.kind === 'not-started') return stopped(run, `The command could not be started: ${ending.reason}`);
  if (ending.kind === 'timed-out' && ending.limit === 'total') return stopped(run, sentence(run, 'No time is left.'));
  if (run.role === 'fallback') return fallbackOr(plan, standing, run, sentence(run, 'No fallback is left.'));
  const stop = plan.stopOn.find((rule) => matches(rule, run.facts));
  if (stop) return stopped(run, sentence(run, `stop-on has "${stop.text}".`));
  const retry = retryOr(plan, standing, run);
  return typeof retry === 'string' ? fallbackOr(plan, standing, run, sentence(run, retry)) : retry;
}

/** The wait before a retry, or why there is none. */
function retryOr<R extends Run>(plan: Plan, { happened, elapsed }: Standing<R>, run: R): Decision | string {
  const rule = plan.retryOn.find((candidate) => matches(candidate, run.facts));
  if (!rule) return 'No rule of retry-on matches that.';
  if (run.number >= plan.maxAttempts) {
    return plan.maxAttempts === 1
      ? 'One attempt was asked for.'
      : `All ${String(plan.maxAttempts)} attempts are spent.`;
  }
  const caused = happened.filter((entry) => entry.event === 'waited' && entry.rule === rule).length;
  if (rule.limit !== undefined && caused >= rule.limit) return `The limit of "${rule.text}" is reached.`;
  const asked = plan.respectRetryAfter ? run.serverWait : undefined;
  if (asked && asked.milliseconds > plan.maxDelay) {
    return `The output asks to wait ${formatDuration(asked.milliseconds)} ("${asked.text}"), longer than max-delay (${formatDuration(plan.maxDelay)}).`;
  }
  const own = rule.delay ?? plan.delays[run.number - 1] ?? 0;
  const milliseconds = Math.max(own, asked?.milliseconds ?? 0);
  if (plan.totalTimeout !== undefined && elapsed + milliseconds >= plan.totalTimeout) {
    return `A wait of ${formatDuration(milliseconds)} does not fit into what total-timeout (${formatDuration(plan.totalTimeout)}) leaves.`;
  }
  const because = asked && milliseconds > own ? `, as long as the output asks ("${asked.text}")` : '';
  return {
    next: 'wait',
    milliseconds,
    rule,
    reason: `${describeEnding(run.facts.ending)} matches "${rule.text}"${because}`,
  };
}

function fallbackOr<R extends Run>(plan: Plan, { elapsed }: Standing<R>, run: R, reason: string): Decision {
  const number = run.role === 'fallback' ? run.number + 1 : 1;
  const fallback = plan.fallbacks[number - 1];
  const inTime = plan.totalTimeout === undefined || elapsed < plan.totalTimeout;
  return fallback && inTime ? { next: 'run', role: 'fallback', number, reason } : stopped(run, reason);
}

function stopped(run: Run, reason: string): Decision & { readonly next: 'stop' } {
  const { ending } = run.facts;
  return { next: 'stop', outcome: ending.kind === 'timed-out' ? 'timeout' : 'failure', ending, reason };
}

function sentence(run: Run, why: string): string {
  const subject = run.role === 'fallback' ? `The fallback "${run.name ?? ''}"` : `Attempt ${String(run.number)}`;
  return `${subject} ${verb(run)}. ${why}`;
}

function verb(run: Run): string {
  const { ending } = run.facts;
  return ending.kind === 'timed-out'
    ? `ran into its limit: ${describeEnding(ending)}`
    : `ended with ${describeEnding(ending)}`;
}

function counted(attempts: number): string {
  return attempts === 1 ? 'one attempt' : `${String(attempts)} attempts`;
}
