import { cutText, html, page } from '@qeml-actions/page';

import { errorHeading, errorToDo, verdictText } from '../messages/page.ts';

import { LONGEST_TEXT, ROWS } from './page/limits.ts';
import { verdictBadge } from './page/tone.ts';

/** The page of a step that could not judge: what is to be mended, each in a sentence or more. */
export function errorPage(mistakes: readonly string[]): string {
  const rows = mistakes.slice(0, ROWS).map((mistake) => html`<li>${cutText(mistake, LONGEST_TEXT)}</li>`);
  const left = mistakes.length - rows.length;
  return page({
    title: errorHeading(),
    heading: errorHeading(),
    lead: html`<p class="lead">${verdictBadge('error')} ${verdictText('error')}</p>
      <p><strong>What to do:</strong> ${errorToDo()}</p>`,
    sections: [
      {
        id: 'mistakes',
        heading: 'What is to be mended',
        body: html`<ul>
            ${rows}
          </ul>
          ${left > 0 ? html`<p class="cut">${left} more are left out.</p>` : undefined}`,
      },
    ],
    footer: html``,
  });
}
