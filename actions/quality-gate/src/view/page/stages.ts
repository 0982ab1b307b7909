import { cutText, dataTable, html, type Section } from '@qeml-actions/page';

import { LONGEST_CELL, LONGEST_TEXT, ROWS } from './limits.ts';
import type { Shown } from './shown.ts';

/** Which stages this is ready for; undefined where the policy has none. */
export function stagesSection({ stages }: Shown): Section | undefined {
  if (stages.length === 0) return undefined;
  const body = dataTable({
    id: 'all-stages',
    caption: 'Stages, and what keeps each back',
    columns: [{ heading: 'Stage' }, { heading: 'Ready', chosen: true }, { heading: 'What is missing', wide: true }],
    rows: stages.map(({ name, ready, missing }) => [
      { shown: cutText(name, LONGEST_CELL) },
      {
        shown: html`<span class="${ready ? 'good' : 'bad'}">${ready ? 'yes' : 'no'}</span>`,
        choice: ready ? 'yes' : 'no',
      },
      { shown: cutText(missing.join('; '), LONGEST_TEXT) },
    ]),
    most: ROWS,
  });
  return { id: 'stages', heading: 'Stages', body };
}
