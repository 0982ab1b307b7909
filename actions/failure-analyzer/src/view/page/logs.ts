import { foldedLog, html, type Html, type LogLine } from '@qeml-actions/page';
import type { Evidence, RunnerUp } from '@qeml-actions/failures';

import type { Cause } from '../../cause.ts';
import type { Surroundings } from '../../gather/surroundings.ts';
import { logLabel, runnerUpLabel } from '../../messages/page.ts';

import { LINES_EACH_SIDE, LINES_OPEN } from './limits.ts';

/** The log around a cause's evidence: as much as was kept of it, else the evidence's own neighbours. */
export function causeLog(cause: Cause, logs: readonly Surroundings[]): Html {
  const { evidence, places } = cause;
  const [place] = places;
  if (!evidence) return html`<p>No line of a log could be given as evidence.</p>`;
  const marked = place?.line ?? evidence.line;
  const around = logs.find(({ text, line }) => text === place?.text && line === marked)?.lines ?? [];
  const kept = around.some(({ number }) => number === marked);
  const ends = kept && (around.at(-1)?.number ?? marked) < marked + LINES_EACH_SIDE;
  const lines = kept ? around : neighbours({ ...evidence, line: marked });
  return foldedLog({ label: logLabel(cause), lines, marked, around: LINES_OPEN, ends });
}

export function runnerUpLog({ rule, evidence }: RunnerUp): Html {
  const lines = neighbours(evidence);
  return foldedLog({ label: runnerUpLabel(rule), lines, marked: evidence.line, around: LINES_OPEN, ends: false });
}

function neighbours({ text, line, before, after }: Evidence): readonly LogLine[] {
  return [...before, text, ...after].map((content, index) => ({
    number: line - before.length + index,
    text: content,
  }));
}
