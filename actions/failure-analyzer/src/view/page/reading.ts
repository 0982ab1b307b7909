import { cutText, dataTable, factList, html, link, type Html, type Section } from '@qeml-actions/page';

import type { Observed, ReadText } from '../../observed.ts';

import { LONGEST_CELL, LONGEST_TEXT, ROWS } from './limits.ts';
import type { Shown } from './shown.ts';

/** What was read, what came of each text, and what a reader should know of how it was read. */
export function readingSection({ observed }: Shown): Section {
  const texts = [...observed.texts, ...observed.jobs.flatMap((job) => job.texts)];
  const notes = observed.notes.slice(0, ROWS).map((note) => html`<li>${cutText(note, LONGEST_TEXT)}</li>`);
  const left = observed.notes.length - notes.length;
  const body = html`${runFacts(observed)}
  ${
    notes.length > 0
      ? html`<h3>Notes</h3>
          <ul>
            ${notes}
          </ul>`
      : undefined
  }
  ${left > 0 ? html`<p class="cut">${left} more notes are left out.</p>` : undefined}
  ${texts.length > 0 ? textTable(texts) : html`<p>No log was read.</p>`}`;
  return { id: 'reading', heading: 'How it was read', body };
}

function runFacts({ run }: Observed): Html | undefined {
  if (!run) return undefined;
  return factList([
    ['Run', link(run.url, `${run.workflow}, run ${String(run.id)}, attempt ${String(run.attempt)}`)],
    ['Repository', run.repository],
    ['Event', run.fork ? `${run.event}, from a fork` : run.event],
    ['Branch', run.branch],
    ['Commit', html`<code>${run.commit}</code>`],
    ['Conclusion', run.conclusion ?? run.status],
  ]);
}

function textTable(texts: readonly ReadText[]): Html {
  return dataTable({
    id: 'texts',
    caption: 'The texts that were read, and what each says by itself',
    columns: [{ heading: 'Text' }, { heading: 'Category' }, { heading: 'Rule' }, { heading: 'Line', numeric: true }],
    rows: texts.map(({ name, classification }) => [
      { shown: cutText(name, LONGEST_CELL) },
      { shown: classification.category },
      { shown: classification.rule ?? '' },
      { shown: classification.evidence?.line ?? '' },
    ]),
    most: ROWS,
  });
}
