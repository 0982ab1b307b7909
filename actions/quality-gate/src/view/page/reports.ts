import { cutText, dataTable, html, type Html, type Section } from '@qeml-actions/page';

import { LONGEST_CELL, LONGEST_TEXT, ROWS } from './limits.ts';
import type { Shown } from './shown.ts';
import type { ShownReport } from './shown/reports.ts';

/** What was read, what should have been, and what a reader should know of how. */
export function reportsSection({ reports, notes }: Shown): Section {
  const left = notes.length - ROWS;
  const body = html`${reports.length > 0 ? reportTable(reports) : html`<p>No report was read.</p>`}
  ${
    notes.length > 0
      ? html`<h3>Notes</h3>
          <ul>
            ${notes.slice(0, ROWS).map((note) => html`<li>${cutText(note, LONGEST_TEXT)}</li>`)}
          </ul>`
      : undefined
  }
  ${left > 0 ? html`<p class="cut">${left} more notes are left out.</p>` : undefined}`;
  return { id: 'reports', heading: 'Reports', body };
}

function reportTable(reports: readonly ShownReport[]): Html {
  return dataTable({
    id: 'all-reports',
    caption: 'Reports; those with something wrong stand first',
    columns: [
      { heading: 'File' },
      { heading: 'Format', chosen: true },
      { heading: 'About' },
      { heading: 'How', chosen: true },
      { heading: 'What is wrong with it', wide: true },
      { heading: 'Tools' },
      { heading: 'Id' },
      { heading: 'Role', chosen: true },
    ],
    rows: reports.map(({ path, format, kinds, how, issues, tools, id, role }) => [
      { shown: html`<code>${cutText(path, LONGEST_CELL)}</code>`, sortedBy: cutText(path, LONGEST_CELL) },
      { shown: cutText(format, LONGEST_CELL) },
      { shown: kinds },
      { shown: how === 'not read' ? html`<span class="bad">not read</span>` : how, choice: how },
      { shown: cutText(issues.join('; '), LONGEST_TEXT) },
      { shown: cutText(tools, LONGEST_CELL) },
      { shown: cutText(id, LONGEST_CELL) },
      { shown: role },
    ]),
    most: ROWS,
  });
}
