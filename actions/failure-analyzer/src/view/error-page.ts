import { cutText, html, page } from '@qeml-actions/page';

import { errorHeading, errorToDo, verdictText } from '../messages/page.ts';

import { LONGEST_LEAD, LONGEST_TEXT, ROWS } from './page/limits.ts';

/** The page of a step that could not read: what it could not, each in a sentence or more. */
export function errorPage(mistakes: readonly string[]): string {
  const rows = mistakes.slice(0, ROWS).map((mistake) => html`<li>${cutText(mistake, LONGEST_TEXT)}</li>`);
  const left = mistakes.length - rows.length;
  return page({
    title: `${errorHeading()} · failure-analyzer`,
    heading: errorHeading(),
    lead: html`<p class="lead"><strong>What to do:</strong> ${cutText(errorToDo(), LONGEST_LEAD)}</p>
      <p><span class="badge bad">error</span> ${verdictText('error')}</p>`,
    sections: [
      {
        id: 'unread',
        heading: 'What could not be read',
        body: html`<ul>
            ${rows}
          </ul>
          ${left > 0 ? html`<p class="cut">${left} more are left out.</p>` : undefined}`,
      },
    ],
    footer: html``,
  });
}
