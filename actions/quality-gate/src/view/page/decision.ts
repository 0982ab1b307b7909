import { cutText, factList, html, textBlock, type Section } from '@qeml-actions/page';

import { readingCommand, reproduction } from '../../messages/page.ts';

import { LONGEST_CELL, LONGEST_TEXT } from './limits.ts';
import type { Shown } from './shown.ts';

/** What the decision rests on, and how to make it again. */
export function decisionSection({ decision }: Shown): Section {
  const { now, commit, base, baseNote, policy, policyFrom, stage, mode, score, sample } = decision;
  const code = (text: string) => (text === '' ? undefined : html`<code>${cutText(text, LONGEST_CELL)}</code>`);
  const body = html`${factList([
    ['Decided at', code(now)],
    ['Commit', code(commit)],
    ['Base', code(base) ?? 'none'],
    ['About the base', cutText(baseNote, LONGEST_TEXT)],
    ['Policy', cutText(policy, LONGEST_CELL)],
    ['Read from', cutText(policyFrom, LONGEST_CELL)],
    ['Stage', cutText(stage, LONGEST_CELL)],
    ['Mode', mode],
    ['Score', `${String(score)} of 100; it decides nothing`],
  ])}
    <p>With the same commit checked out and the same reports, this step decides the same again:</p>
    ${textBlock(reproduction(decision), 20, LONGEST_TEXT)}
    ${
      sample &&
      html`<p>Where a value surprises, see what the reader made of a report, in a checkout of qeml-actions:</p>
        ${textBlock(readingCommand(sample.path, sample.format), 5, LONGEST_TEXT)}`
    }`;
  return { id: 'decision', heading: 'How to decide it again', body };
}
