import type { Verdict } from '@qeml-actions/core';
import { details, md, paragraphs, type Markdown } from '@qeml-actions/page';

import { partText, staleReports } from '../messages.ts';
import type { GateResult, PartResult, Result } from '../result.ts';

import type { CommandView } from './diagnosis.ts';
import { headline } from './headline.ts';
import { duties } from './summary/duties.ts';

/** The sign of a verdict stands beside its word, never alone. */
const SIGNS: Readonly<Record<Verdict, string>> = { pass: '✅', warn: '⚠️', fail: '❌', error: '🚫' };

/** What came out, in the first line; then what a person must do; then the parts, folded. */
export function summary(result: Result, command: CommandView): string {
  const { verdict, analysis, gate, inputs } = result;
  return `${
    paragraphs([
      md`### ${SIGNS[verdict]} ${verdict}: ${headline(result)}`,
      ...duties(result),
      result.stale.length > 0 && gate.state !== 'done' ? md`${staleReports(result.stale)}` : md``,
      folded('Attempts', command.summary),
      inputs.skip.includes('retry') ? md`Retries: left out by \`skip: retry\`; the command runs once.` : md``,
      part('Analysis', 'analyze', analysis),
      part('Quality gate', 'gate', gate),
    ]).markdown
  }\n`;
}

function part(title: string, name: string, shown: PartResult<unknown> | GateResult): Markdown {
  switch (shown.state) {
    case 'done':
      return folded(title, shown.view.summary);
    case 'faulted':
      return md``;
    case 'not-run':
      // Of a command that passed, nobody asks for an analysis.
      return name === 'analyze' ? md`` : md`${title}: ${{ markdown: partText(shown.state, name) }}.`;
    case 'skipped':
    case 'nothing':
      return md`${title}: ${{ markdown: partText(shown.state, name) }}.`;
  }
  shown satisfies never;
}

function folded(title: string, summaryOfPart: string): Markdown {
  return summaryOfPart === '' ? md`` : details(title, { markdown: summaryOfPart.trimEnd() });
}
