import { cutText, html, page as htmlPage, type Html, type Section } from '@qeml-actions/page';

import type { Surroundings } from '../gather/surroundings.ts';
import { causeText, nothingFailed } from '../messages.ts';
import { pageHeading, pageLimits, verdictText, whatToDo } from '../messages/page.ts';

import { causesSection } from './page/causes.ts';
import { doneSection } from './page/done.ts';
import { historySection } from './page/history.ts';
import { jobsSection } from './page/jobs.ts';
import { FULL_CAUSES, LINES_EACH_SIDE, LONGEST_CELL, LONGEST_LEAD, ROWS } from './page/limits.ts';
import { readingSection } from './page/reading.ts';
import type { Shown } from './page/shown.ts';
import { trendsSection } from './page/trends.ts';

const TONES = { pass: 'good', warn: 'warn', fail: 'bad', error: 'bad' } as const;

/** The parts of the page: the causes, what was done, and how it was read. */
export function pageSections(result: Shown, logs: readonly Surroundings[]): readonly Section[] {
  const sections: readonly (Section | undefined)[] = [
    causesSection(result, logs),
    doneSection(result),
    historySection(result),
    trendsSection(result),
    jobsSection(result.observed),
    readingSection(result),
  ];
  return sections.filter((section) => section !== undefined);
}

/** The whole result as a page that needs nothing but itself: first what failed, and what a person must do. */
export function page(result: Shown, logs: readonly Surroundings[]): string {
  const heading = cutText(pageHeading(result.causes[0]), LONGEST_CELL);
  return htmlPage({
    title: `${heading} · failure-analyzer`,
    heading,
    lead: lead(result),
    sections: pageSections(result, logs),
    footer: html`<p>${pageLimits(FULL_CAUSES, ROWS, LINES_EACH_SIDE)}</p>`,
  });
}

function lead({ causes, verdict, treatment }: Shown): Html {
  const [cause] = causes;
  return html`<p class="lead">${cutText(cause ? causeText(cause) : nothingFailed(), LONGEST_LEAD)}</p>
    <p class="lead"><strong>What to do:</strong> ${cutText(whatToDo(cause, treatment.cured), LONGEST_LEAD)}</p>
    <p><span class="badge ${TONES[verdict]}">${verdict}</span> ${verdictText(verdict)}</p>`;
}
