import type { Random } from '@qeml-actions/core';

export const BACKOFFS = ['exponential', 'linear', 'constant', 'fibonacci', 'decorrelated'] as const;
export type Backoff = (typeof BACKOFFS)[number];

export const JITTERS = ['full', 'equal', 'none'] as const;
export type Jitter = (typeof JITTERS)[number];

/** How waits grow; all times in milliseconds. */
export interface DelaySettings {
  readonly backoff: Backoff;
  readonly jitter: Jitter;
  readonly initialDelay: number;
  readonly multiplier: number;
  readonly maxDelay: number;
}

/**
 * The wait before each retry, in milliseconds, without end. Each is at most `maxDelay`, however large the exponent.
 * `decorrelated` draws from `[initialDelay, 3 × the last wait]` and knows no other jitter.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function delaySeries(settings: DelaySettings, random: Random): Iterator<number, never> {
  return settings.backoff === 'decorrelated' ? decorrelated(settings, random) : grown(settings, random);
}

function* grown(settings: DelaySettings, random: Random): Generator<number, never> {
  const series = growths(settings);
  for (;;) {
    const growth = series.next().value;
    // 0 × Infinity is NaN.
    const uncut = settings.initialDelay === 0 ? 0 : settings.initialDelay * growth;
    yield Math.round(withJitter(Math.min(settings.maxDelay, uncut), settings.jitter, random));
  }
}

function* decorrelated({ initialDelay, maxDelay }: DelaySettings, random: Random): Generator<number, never> {
  const lowest = Math.min(initialDelay, maxDelay);
  for (let wait = lowest; ;) {
    wait = Math.min(maxDelay, Math.round(lowest + random() * (wait * 3 - lowest)));
    yield wait;
  }
}

/** By what the initial delay is multiplied, retry by retry. */
function* growths({ backoff, multiplier }: DelaySettings): Generator<number, never> {
  let [last, next] = [0, 1];
  for (let retry = 1; ; retry++) {
    if (backoff === 'constant') yield 1;
    else if (backoff === 'linear') yield retry;
    else if (backoff === 'exponential') yield multiplier ** (retry - 1);
    else yield next;
    [last, next] = [next, last + next];
  }
}

function withJitter(delay: number, jitter: Jitter, random: Random): number {
  if (jitter === 'none') return delay;
  return jitter === 'full' ? random() * delay : delay / 2 + random() * (delay / 2);
}
