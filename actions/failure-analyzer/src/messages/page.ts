import type { Verdict } from '@qeml-actions/core';

import type { Cause } from '../cause.ts';
import type { Cured } from '../cure.ts';
import { placeText } from '../messages.ts';

/** The page's first line. */
export function pageHeading(cause: Cause | undefined): string {
  if (!cause) return 'Nothing failed';
  const [place] = cause.places;
  const where = [place?.job, place?.step].filter((part) => part !== undefined).join(' / ') || place?.text;
  const what = cause.category === 'unknown' ? 'cause unknown' : cause.category;
  return where === undefined ? `Failed: ${what}` : `Failed in ${where}: ${what}`;
}

export function errorHeading(): string {
  return 'It could not be read';
}

export function errorToDo(): string {
  return 'Mend what is named below, and run this step again: why the run failed is not known.';
}

/** What a person must do, in one sentence or two. */
export function whatToDo(cause: Cause | undefined, { state, text }: Cured): string {
  if (state === 'started' || state === 'already') return `Nothing yet. ${text}`;
  if (!cause) return 'There is nothing to do.';
  if (cause.cure !== '') return cause.cure;
  if (cause.transient === 'yes') return 'Run it again.';
  return cause.evidence === undefined
    ? 'Read the log of the failed step: no line of it could be given as evidence.'
    : 'Read the log around the evidence below.';
}

export function verdictText(verdict: Verdict): string {
  return {
    pass: 'nothing failed in what was read, or it recovered',
    warn: 'a cause was named and is being cured',
    fail: 'nothing cures it by itself: a person is needed',
    error: 'it could not be read',
  }[verdict];
}

export function confidenceText(confidence: number): string {
  return `${String(Math.round(confidence * 100))} %`;
}

export function logLabel({ places }: Cause): string {
  const [place] = places;
  return place ? `The log around the evidence: ${placeText(place)}` : 'The log around the evidence';
}

export function runnerUpLabel(rule: string): string {
  return `The log around the evidence of ${rule}`;
}

/** The limits of the page, as its last line. */
export function pageLimits(causes: number, rows: number, lines: number): string {
  return (
    `The page holds ${String(causes)} causes in full, ${String(rows)} rows a table and ${String(lines)} lines of a log ` +
    'on each side of its evidence; where something is left out, a line says so. The JSON report has every cause.'
  );
}

/** RFC 3339 as people read it; anything else as it is. */
export function timeText(time: string): string {
  const [, day, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(time) ?? [];
  return day !== undefined && minute !== undefined && time.endsWith('Z') ? `${day} ${minute} UTC` : time;
}
