import { code, codeBlock, details, md, paragraphs, type Markdown } from '@qeml-actions/page';

import type { Cause } from '../cause.ts';
import { causeText, elsewhere, nothingFailed, placeText, transientText } from '../messages.ts';
import type { Result } from '../result.ts';

import { escalationMarkdown } from './escalation.ts';
import { recoveryMarkdown } from './recovery.ts';

const CAUSES = 10;
const LONGEST_LINE = 300;

/** Reads in ten seconds: the cause, its evidence, transient or not and why, the cure. */
export function summary({ causes, observed, treatment, called }: Result): string {
  const [first, ...others] = causes;
  const parts = [
    md`### Failure analyzer: ${first ? heading(first) : 'nothing failed'}`,
    first ? cause(first) : md`${nothingFailed()}`,
    // Of files alone there is no run that could be started again.
    observed.run ? recoveryMarkdown(treatment) : md``,
    escalationMarkdown(called),
    ...others.slice(0, CAUSES).map((other) => details(causeText(other), cause(other))),
    others.length > CAUSES ? md`${others.length - CAUSES} more causes are in the report.` : md``,
    ...observed.notes.map((note) => md`${note}`),
  ];
  return `${paragraphs(parts).markdown}\n`;
}

function heading({ category, transient }: Cause): string {
  if (category === 'unknown') return 'the cause is unknown';
  return transient === 'yes' ? `${category}, transient` : category;
}

function cause(shown: Cause): Markdown {
  const { evidence, runnerUp, places } = shown;
  const [place] = places;
  return paragraphs([
    md`${causeText(shown)}`,
    evidence ? codeBlock(excerpt(shown), 'text') : md``,
    place ? md`In ${placeText(place)}${places.length > 1 ? ` ${elsewhere(places.length - 1)}` : ''}.` : md``,
    md`**Would it pass if run again?** ${transientText(shown)}`,
    shown.cure === '' ? md`` : md`**What cures it:** ${shown.cure}`,
    runnerUp
      ? details(
          'What else it could be',
          md`${runnerUp.category}: ${code(cut(runnerUp.evidence.text))} ${runnerUp.lost}`,
        )
      : md``,
  ]);
}

/** The line with five around it, marked. */
function excerpt({ evidence }: Cause): string {
  if (!evidence) return '';
  const around = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${cut(line)}`);
  return [...around(evidence.before), `> ${cut(evidence.text)}`, ...around(evidence.after)].join('\n');
}

function cut(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}
