import { formatDuration } from '@qeml-actions/core';
import { barList, html, type Section } from '@qeml-actions/page';

import type { Observed, ObservedJob } from '../../observed.ts';

const JOBS = 100;

/** When each job of the run ran, on one scale; undefined where no times are known. */
export function jobsSection({ jobs }: Observed): Section | undefined {
  const timed = jobs.flatMap((job) => timesOf(job) ?? []);
  if (timed.length === 0) return undefined;
  const begun = Math.min(...timed.map(({ start }) => start));
  const bars = timed
    .sort((a, b) => a.start - b.start)
    .map(({ name, start, end, conclusion }) => ({
      label: name,
      start: start - begun,
      duration: end - start,
      idle: conclusion !== 'failure',
      note: `${conclusion}, ${formatDuration(end - start)}`,
    }));
  const body = html`<p class="quiet">When each job ran, on one scale; the failed ones are in colour.</p>
    ${barList(bars, JOBS)}`;
  return { id: 'jobs', heading: 'Jobs', body };
}

interface TimedJob {
  readonly name: string;
  readonly conclusion: string;
  readonly start: number;
  readonly end: number;
}

function timesOf({ name, conclusion, status, startedAt, completedAt }: ObservedJob): TimedJob | undefined {
  const [start, end] = [Date.parse(startedAt ?? ''), Date.parse(completedAt ?? '')];
  return end >= start ? { name, conclusion: conclusion ?? status, start, end } : undefined;
}
