import {
  BACKOFFS,
  delaySeries,
  describeEnding,
  exitCodeOf,
  JITTERS,
  signalOf,
  type DelaySettings,
  type Ending,
} from '@qeml-actions/attempts';
import { formatDuration, parseDuration, type Random } from '@qeml-actions/core';

import { MANIFEST } from '../actions/retry-with-backoff/src/manifest.generated.ts';
import { cell, code, codes, table } from './markdown.ts';

/** Waits that the table of series shows. */
const SHOWN = 7;

const LOWEST: Random = () => 0;
const HIGHEST: Random = () => 1;

/** How waits grow when nothing is given. */
function defaults(): Omit<DelaySettings, 'backoff' | 'jitter'> {
  const { 'initial-delay': initial, 'max-delay': most, multiplier } = MANIFEST.inputs;
  const milliseconds = (text: string): number => {
    const duration = parseDuration(text);
    if (duration === undefined) throw new RangeError(`${text} is no duration.`);
    return duration;
  };
  return {
    initialDelay: milliseconds(initial.default),
    maxDelay: milliseconds(most.default),
    multiplier: Number(multiplier.default),
  };
}

/** The first waits of a series. */
function waits(settings: DelaySettings, random: Random, count: number): readonly number[] {
  const series = delaySeries(settings, random);
  return Array.from({ length: count }, () => series.next().value);
}

function span(low: number, high: number): string {
  return low === high ? formatDuration(low) : `${formatDuration(low)} to ${formatDuration(high)}`;
}

/** The waits of each series under the manifest's defaults, before jitter. */
export function delaysTable(): string {
  const rows = BACKOFFS.map((backoff) => {
    const settings = { ...defaults(), backoff, jitter: 'none' as const };
    const [low, high] = [waits(settings, LOWEST, SHOWN), waits(settings, HIGHEST, SHOWN)];
    return [code(backoff), ...low.map((wait, index) => span(wait, high[index] ?? wait))];
  });
  const header = Array.from({ length: SHOWN }, (_, index) => `Wait ${String(index + 1)}`);
  return table(['`backoff`', ...header], rows);
}

/** Within which bounds a wait is drawn. */
export function jittersTable(): string {
  const wait = 20_000;
  const rows = JITTERS.map((jitter) => {
    const settings: DelaySettings = { ...defaults(), initialDelay: wait, backoff: 'constant', jitter };
    const [low = 0] = waits(settings, LOWEST, 1);
    const [high = 0] = waits(settings, HIGHEST, 1);
    return [code(jitter), span(low, high)];
  });
  return table(['`jitter`', `A wait of ${formatDuration(wait)} becomes`], rows);
}

/** Endings that differ in what the outputs say. */
const ENDINGS: readonly Ending[] = [
  { kind: 'exited', code: 0 },
  { kind: 'exited', code: 1 },
  { kind: 'exited', code: 139 },
  { kind: 'signalled', signal: 'SIGKILL' },
  { kind: 'timed-out', limit: 'attempt', after: 600_000 },
  { kind: 'timed-out', limit: 'idle', after: 60_000 },
  { kind: 'timed-out', limit: 'total', after: 3_600_000 },
  { kind: 'cancelled', signal: 'SIGINT' },
  { kind: 'cancelled', signal: 'SIGTERM' },
  { kind: 'not-started', reason: 'no such shell' },
];

/** How an ending is told, and what the outputs say of it. */
export function endingsTable(): string {
  const rows = ENDINGS.map((ending) => {
    const exitCode = exitCodeOf(ending);
    const signal = signalOf(ending);
    return [
      cell(describeEnding(ending)),
      exitCode === undefined ? 'empty' : code(String(exitCode)),
      signal === undefined ? 'empty' : codes([signal]),
    ];
  });
  return table(['It ended with', '`exit-code`', '`signal`'], rows);
}
