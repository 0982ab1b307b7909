import { html, type Html } from './html.ts';

/** A cell: what is shown, and what it is sorted by where that is another thing. */
export interface TableCell {
  readonly shown: Html | string | number;
  readonly sortedBy?: string | number;
}

export interface TableColumn {
  readonly heading: string;
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
}

export interface TableContent {
  /** Unique in the page; letters, digits and hyphens. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly TableCell[])[];
  /** How many rows are shown; the rest is counted in a line below. */
  readonly most: number;
}

/** From so many rows on, a filter is worth its place. */
const FILTERED = 6;

/** A table that scrolls in its own box; with a script it is filtered by words and sorted by its headings. */
export function dataTable({ id, caption, columns, rows, most }: TableContent): Html {
  const shown = rows.slice(0, most);
  const headings = columns.map(
    ({ heading, numeric }) => html`<th scope="col" class="${numeric ? 'number' : ''}">${heading}</th>`,
  );
  return html`<div class="table" data-table>
    ${shown.length >= FILTERED ? filter(id, caption, shown.length) : undefined}
    <div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-caption">
      <table>
        <caption id="${id}-caption">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${headings}
          </tr>
        </thead>
        <tbody>
          ${shown.map((row) => tableRow(row, columns))}
        </tbody>
      </table>
    </div>
    ${rows.length > most ? html`<p class="cut">${rows.length - most} more rows are left out; the table holds ${most}.</p>` : undefined}
  </div>`;
}

function filter(id: string, caption: string, count: number): Html {
  return html`<p class="filter script-only">
    <label for="${id}-filter">Filter <span class="hidden">${caption}</span></label>
    <input type="search" id="${id}-filter" autocomplete="off" spellcheck="false" />
    <output for="${id}-filter">${count} of ${count} rows</output>
  </p>`;
}

function tableRow(cells: readonly TableCell[], columns: readonly TableColumn[]): Html {
  const shown = columns.map(({ numeric }, index) => {
    const { shown: content, sortedBy } = cells[index] ?? { shown: '' };
    const key = sortedBy === undefined ? undefined : html` data-sort="${sortedBy}"`;
    if (index === 0) return html`<th scope="row" ${key}>${content}</th>`;
    return html`<td class="${numeric ? 'number' : ''}" ${key}>${content}</td>`;
  });
  return html`<tr>
    ${shown}
  </tr>`;
}
