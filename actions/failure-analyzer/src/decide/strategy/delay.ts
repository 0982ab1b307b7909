import { delaySeries, serverWait, type DelaySettings } from '@qeml-actions/attempts';
import type { Random } from '@qeml-actions/core';

import type { Cause } from '../../cause.ts';
import * as messages from '../../messages/recovery.ts';

/** How long is waited after a failure, before the second attempt, the third, and so on. */
const BACKOFF: DelaySettings = {
  backoff: 'exponential',
  jitter: 'equal',
  initialDelay: 30_000,
  multiplier: 2,
  maxDelay: 300_000,
};
/** A runner that waits is paid for; GitHub's own limits last an hour at the most. */
const LONGEST_SERVER_WAIT = 3_600_000;

/** A wait with its reason, or why it is too long. */
export type Delay = { readonly milliseconds: number; readonly reason: string } | { readonly tooLong: string };

/** When it failed and when it is now, in milliseconds since 1970. */
export interface DelayTimes {
  readonly failed: number;
  readonly now: number;
}

/**
 * How long to wait from now on: the backoff, or longer where a server asked for it in the lines of a cause. Both count
 * from the failure, so that what has passed since is not waited for again.
 */
export function delayOf(causes: readonly Cause[], attempt: number, times: DelayTimes, random: Random): Delay {
  const since = times.now - times.failed;
  const own = Math.max(0, backoff(attempt, random) - since);
  const asked = askedBy(causes, times.failed);
  const left = asked ? asked.milliseconds - since : 0;
  if (!asked || left <= own) return { milliseconds: own, reason: messages.backoff() };
  return left > LONGEST_SERVER_WAIT
    ? { tooLong: messages.serverWaitTooLong(asked.text, left, LONGEST_SERVER_WAIT) }
    : { milliseconds: left, reason: messages.serverAsked(asked.text) };
}

function backoff(attempt: number, random: Random): number {
  const series = delaySeries(BACKOFF, random);
  for (let skipped = 1; skipped < attempt; skipped++) series.next();
  return series.next().value;
}

/** The longest wait that any cause's lines ask for, from the failure on. */
function askedBy(causes: readonly Cause[], failed: number): ReturnType<typeof serverWait> {
  const waits = causes.flatMap(({ evidence }) => {
    const lines = evidence ? [...evidence.before, evidence.text, ...evidence.after] : [];
    return serverWait(lines.join('\n'), failed) ?? [];
  });
  return waits.sort((a, b) => b.milliseconds - a.milliseconds)[0];
}
