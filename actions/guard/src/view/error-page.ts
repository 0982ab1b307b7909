import { cutText, html, page } from '@qeml-actions/page';

const MOST = 100;
const LONGEST = 2_000;

/** The page of a step whose command never had its turn: each mistake, to be mended. */
export function errorPage(mistakes: readonly string[]): string {
  const heading = 'Guarded step: error';
  const items = mistakes.slice(0, MOST).map((mistake) => html`<li>${cutText(mistake, LONGEST)}</li>`);
  const list = html`<ul>
    ${items}
  </ul>`;
  return page({
    title: heading,
    heading,
    lead: html`<p class="lead"><span class="badge bad">error</span> The command was not run. Mend what is named below.</p>`,
    sections: [{ id: 'mistakes', heading: `To be mended: ${String(mistakes.length)}`, body: list }],
    footer: html``,
  });
}
