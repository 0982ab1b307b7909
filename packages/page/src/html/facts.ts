import { html, type Html } from './html.ts';

/** A term and what is known of it; undefined leaves it out. */
export type Fact = readonly [term: string, detail: Html | string | undefined];

/** Terms and what is known of them, beside each other. */
export function factList(facts: readonly Fact[]): Html {
  const rows = facts.flatMap(([term, detail]) =>
    detail === undefined || detail === ''
      ? []
      : [
          html`<dt>${term}</dt>
            <dd>${detail}</dd>`,
        ],
  );
  return html`<dl class="facts">${rows}</dl>`;
}
