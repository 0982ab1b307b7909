import { fittingComment } from '@qeml-actions/core';
import { code, codeBlock, md, pageLink, type Markdown } from '@qeml-actions/page';

import type { Cause } from '../cause.ts';
import type { Tried } from '../decide/escalation.ts';
import type { GreenRun } from '../decide/issue-record.ts';
import { causeText, elsewhere, placeText, transientText } from '../messages.ts';

import { marker } from './marker.ts';

/** A run as it is shown. */
export interface ShownRun extends GreenRun {
  readonly workflowName: string;
  readonly url: string;
}

const MOST_CAUSES = 10;
const LONGEST_LINE = 300;
const LONGEST_TEXT = 1_000;

/** What a pull request's author is told of a run that failed. */
export function commentBody(causes: readonly Cause[], tried: Tried, run: ShownRun, key: string): string {
  const left = causes.length - MOST_CAUSES;
  return fittingComment(
    [
      md`${{ markdown: marker({ kind: 'comment', key, memory: memoryOf(run, false) }) }}\n### ${code(cut(run.workflowName))} failed`,
      md`${runLink(run)}`,
      ...causes.slice(0, MOST_CAUSES).flatMap(causeParts),
      left > 0 ? md`${left} more causes are in the summary of the run.` : md``,
      tried.state === 'nothing' ? md`` : md`**What was tried:** ${tried.text}`,
    ].map(({ markdown }) => markdown),
  );
}

/** What takes its place when it is over. */
export function overBody(green: ShownRun, key: string): string {
  const mark = { markdown: marker({ kind: 'comment', key, memory: memoryOf(green, true) }) };
  return md`${mark}\nThe failure of ${code(cut(green.workflowName))} is over: ${runLink(green)} is green.`.markdown;
}

/** What a comment remembers: the run that it speaks of, and whether it says that it is over. */
function memoryOf({ id, attempt, workflow, branch }: GreenRun, over: boolean): GreenRun & { readonly over: boolean } {
  return { id, attempt, workflow, branch, over };
}

/** A cause with its evidence, place, answer and cure; every text from outside stands in code. */
export function causeParts(cause: Cause): readonly Markdown[] {
  const { places, cure } = cause;
  const [place] = places;
  return [
    md`**${cut(causeText(cause), LONGEST_TEXT)}**`,
    excerpt(cause),
    place ? md`In ${code(cut(placeText(place)))}${places.length > 1 ? ` ${elsewhere(places.length - 1)}` : ''}.` : md``,
    md`**Would it pass if run again?** ${cut(transientText(cause), LONGEST_TEXT)}`,
    cure === '' ? md`` : md`**What cures it:** ${cut(cure, LONGEST_TEXT)}`,
  ];
}

/** `run 12, attempt 2`, linked. */
export function runLink({ id, attempt, url }: Pick<ShownRun, 'id' | 'attempt' | 'url'>): Markdown {
  return pageLink(attempt > 1 ? `run ${String(id)}, attempt ${String(attempt)}` : `run ${String(id)}`, url);
}

export function cut(text: string, longest = LONGEST_LINE): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The line with five around it, marked. */
function excerpt({ evidence }: Cause): Markdown {
  if (!evidence) return md``;
  const { before, after, text } = evidence;
  const lines = [...before.map((line) => `  ${cut(line)}`), `> ${cut(text)}`, ...after.map((line) => `  ${cut(line)}`)];
  return codeBlock(lines.join('\n'), 'text');
}
