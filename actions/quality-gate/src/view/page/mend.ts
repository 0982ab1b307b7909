import { cutText, html, type Html } from '@qeml-actions/page';

import { allHold, loosenedText, mendFirst, pageHeading, verdictText } from '../../messages/page.ts';

import { FIRST, LONGEST_CELL, LONGEST_NAME, LONGEST_TEXT } from './limits.ts';
import type { Shown } from './shown.ts';
import { verdictBadge } from './tone.ts';

/** The page's heading: which gate, and what it says. */
export function heading({ name, verdict }: Shown): string {
  return pageHeading(cutText(name, LONGEST_NAME), verdict);
}

/** What is read in the first ten seconds: the verdict, and what to mend first. */
export function lead(shown: Shown): Html {
  const { verdict, headline, loosened, warnings } = shown;
  return html`<p class="lead">${verdictBadge(verdict)} ${verdictText(verdict)}</p>
    ${loosened.length > 0 ? html`<p><strong>${loosenedText()}</strong> ${cutText(loosened.join('; '), LONGEST_TEXT)}</p>` : undefined}
    <p>${headline}</p>
    ${mending(shown)}
    ${warnings.map((text) => html`<p>${cutText(text, LONGEST_TEXT)}</p>`)}`;
}

interface Item {
  readonly key: string;
  readonly text: string;
  readonly first: string;
}

function mending(shown: Shown): Html {
  const graves = [['error'], ['fail']].flatMap((verdicts) => itemsOf(shown, verdicts));
  const items = graves.length > 0 ? graves : itemsOf(shown, ['warn']);
  if (items.length === 0) return html`<p>${allHold()}</p>`;
  const left = items.length - FIRST;
  const rows = items.slice(0, FIRST).map(
    ({ key, text, first }) =>
      html`<li>
        ${key === '' ? undefined : html`<code>${cutText(key, LONGEST_CELL)}</code>: `}${cutText(text, LONGEST_CELL)}
        ${first === '' ? undefined : html`<br /><span class="quiet">${cutText(first, LONGEST_CELL)}</span>`}
      </li>`,
  );
  return html`<p><strong>${mendFirst(graves.length > 0)}</strong></p>
    <ol>
      ${rows}
    </ol>
    ${left > 0 ? html`<p class="cut">${left} more below.</p>` : undefined}`;
}

/** Doubts and conditions of a verdict, each with the first of its evidence. */
function itemsOf({ doubts, conditions }: Shown, verdicts: readonly string[]): readonly Item[] {
  const is = ({ verdict }: { readonly verdict: string | undefined }): boolean =>
    verdict !== undefined && verdicts.includes(verdict);
  return [
    ...doubts.filter(is).map(({ text }) => ({ key: '', text, first: '' })),
    ...conditions.filter(is).map(({ key, text, evidence: [one] }) => ({
      key,
      text,
      first: one === undefined ? '' : placed(one.place, one.text),
    })),
  ];
}

/** Evidence with its place before it, where it does not begin with it. */
export function placed(place: string, text: string): string {
  return place === '' || text.startsWith(place) ? text : `${place}: ${text}`;
}
