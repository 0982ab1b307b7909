import { html, type Html } from './html.ts';

/** A cell: what is shown, and what it is sorted by where that is another thing. */
export interface TableCell {
  readonly shown: Html | string | number;
  readonly sortedBy?: string | number;
  /** In a column of choices: the text that is shown, where it is shown as HTML. */
  readonly choice?: string;
}

export interface TableColumn {
  readonly heading: string;
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
  /** It holds few values, and a reader chooses among them. */
  readonly chosen?: boolean;
  /** Long texts stand in it: the table is fitted into its box, and this column gets the room. */
  readonly wide?: boolean;
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
  /** Rows that were left out before, and are counted in the same line. */
  readonly left?: number;
}

/** From so many rows on, a filter is worth its place. */
const FILTERED = 6;
/** Among more values nobody chooses; words find them. */
const MOST_CHOICES = 50;

/** A table that scrolls in its own box; with a script it is filtered by words and by choices, and sorted by its headings. */
export function dataTable({ id, caption, columns, rows, most, left = 0 }: TableContent): Html {
  const shown = rows.slice(0, most);
  const missing = rows.length - shown.length + left;
  const headings = columns.map(
    ({ heading, numeric }) => html`<th scope="col" class="${numeric ? 'number' : ''}">${heading}</th>`,
  );
  return html`<div class="table" data-table>
    ${shown.length >= FILTERED ? filter(id, caption, columns, shown) : undefined}
    <div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-caption">
      <table class="${columns.some(({ wide }) => wide) ? 'fitted' : ''}">
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
    ${missing > 0 ? html`<p class="cut">${missing} more rows are left out; the table holds ${shown.length}.</p>` : undefined}
  </div>`;
}

type Rows = TableContent['rows'];

function filter(id: string, caption: string, columns: readonly TableColumn[], rows: Rows): Html {
  const choices = columns.flatMap((column, index) => (column.chosen ? choice(id, column, index, rows) : []));
  return html`<div class="filter script-only">
    <label for="${id}-filter">Filter <span class="hidden">${caption}</span></label>
    <input type="search" id="${id}-filter" autocomplete="off" spellcheck="false" />
    ${choices} ${choices.length > 0 ? html`<button type="button" data-clear>Show all</button>` : undefined}
    <output for="${id}-filter">${rows.length} of ${rows.length} rows</output>
  </div>`;
}

/** A choice among the values of a column, in the order in which they come; none where there is nothing to choose. */
function choice(id: string, { heading }: TableColumn, index: number, rows: Rows): readonly Html[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = choiceOf(row[index]);
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const isPart = counts.size > 1 || [...counts.values()].some((count) => count < rows.length);
  if (!isPart || counts.size > MOST_CHOICES) return [];
  const options = [...counts].map(
    ([value, count]) => html`<option value="${value}">${value} (${String(count)})</option>`,
  );
  return [
    html`<span class="choice"
      ><label for="${id}-choice-${index}">${heading}</label>
      <select id="${id}-choice-${index}" data-column="${index}">
        <option value="">all</option>
        ${options}
      </select></span
    >`,
  ];
}

function choiceOf(cell: TableCell | undefined): string {
  if (!cell) return '';
  if (cell.choice !== undefined) return cell.choice;
  return typeof cell.shown === 'object' ? '' : String(cell.shown);
}

/** In one line: a page may hold thousands. */
function tableRow(cells: readonly TableCell[], columns: readonly TableColumn[]): Html {
  const shown = columns.map(({ numeric, wide }, index) => {
    const { shown: content, sortedBy } = cells[index] ?? { shown: '' };
    const key = sortedBy === undefined ? undefined : html` data-sort="${sortedBy}"`;
    const name = numeric ? 'number' : wide ? 'wide' : undefined;
    const look = name === undefined ? undefined : html` class="${name}"`;
    if (index === 0) return html`<th scope="row" ${look}${key}>${content}</th>`;
    return html`<td${look}${key}>${content}</td>`;
  });
  return html`<tr>${shown}</tr>`;
}
