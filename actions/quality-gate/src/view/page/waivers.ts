import { cutText, dataTable, html, type Section } from '@qeml-actions/page';

import { LONGEST_CELL, ROWS } from './limits.ts';
import type { Shown } from './shown.ts';
import type { ShownWaiver } from './shown/waivers.ts';

const TONES: Readonly<Record<ShownWaiver['state'], string>> = {
  applied: 'good',
  unused: 'warn',
  expired: 'warn',
  exceeded: 'bad',
  invalid: 'bad',
};

/** What is accepted, by whom, why and until when; undefined where nothing is. */
export function waiversSection({ waivers }: Shown): Section | undefined {
  if (waivers.length === 0) return undefined;
  const body = dataTable({
    id: 'all-waivers',
    caption: 'Waivers, and what each takes out',
    columns: [
      { heading: 'Waiver for' },
      { heading: 'State', chosen: true },
      { heading: 'Takes out', numeric: true },
      { heading: 'At most', numeric: true },
      { heading: 'Until' },
      { heading: 'Owner', chosen: true },
      { heading: 'Reason', wide: true },
      { heading: 'From' },
    ],
    rows: waivers.map(({ match, state, count, max, expires, owner, reason, from }) => [
      { shown: cutText(match, LONGEST_CELL) },
      { shown: html`<span class="${TONES[state]}">${state}</span>`, choice: state },
      { shown: count },
      { shown: max },
      { shown: expires },
      { shown: cutText(owner, LONGEST_CELL) },
      { shown: cutText(reason, LONGEST_CELL) },
      { shown: html`<code>${cutText(from, LONGEST_CELL)}</code>`, sortedBy: cutText(from, LONGEST_CELL) },
    ]),
    most: ROWS,
  });
  return { id: 'waivers', heading: 'Waivers', body };
}
