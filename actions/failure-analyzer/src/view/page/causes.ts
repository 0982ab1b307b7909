import { cutText, dataTable, factList, html, type Html, type Section } from '@qeml-actions/page';

import type { Cause, Place } from '../../cause.ts';
import { evidencePlace } from '../../decide/evidence-place.ts';
import type { Surroundings } from '../../gather/surroundings.ts';
import { causeText, elsewhere, nothingFailed, placeText, transientText } from '../../messages.ts';
import { confidenceText } from '../../messages/page.ts';

import { FULL_CAUSES, LONGEST_CELL, LONGEST_TEXT, PLACES, ROWS } from './limits.ts';
import { causeLog, runnerUpLog } from './logs.ts';
import type { Shown } from './shown.ts';

/** The causes: all in a table where there are several, the first ones in full. */
export function causesSection({ causes }: Shown, logs: readonly Surroundings[]): Section {
  const [first, ...others] = causes;
  const full = others.slice(0, FULL_CAUSES - 1);
  const left = others.length - full.length;
  const body = html`${causes.length > 1 ? overview(causes) : undefined}
  ${
    first
      ? html`<article>
          <h3>${others.length > 0 ? title(first, 0) : cutText(causeText(first), LONGEST_CELL)}</h3>
          ${inFull(first, logs)}
        </article>`
      : html`<p>${nothingFailed()}</p>`
  }
  ${full.map((cause, index) => folded(cause, index + 1, logs))}
  ${left > 0 ? html`<p class="cut">${left} more causes are left out here.</p>` : undefined}`;
  return { id: 'causes', heading: causes.length > 1 ? `${String(causes.length)} causes` : 'Cause', body };
}

function folded(cause: Cause, index: number, logs: readonly Surroundings[]): Html {
  return html`<details class="cause">
    <summary><h3>${title(cause, index)}</h3></summary>
    ${inFull(cause, logs)}
  </details>`;
}

function title(cause: Cause, index: number): string {
  return `${String(index + 1)}. ${cutText(causeText(cause), LONGEST_CELL)}`;
}

function overview(causes: readonly Cause[]): Html {
  return dataTable({
    id: 'all-causes',
    caption: 'All causes, the first one to look at on top',
    columns: [
      { heading: 'Cause' },
      { heading: 'Transient' },
      { heading: 'Where' },
      { heading: 'Places', numeric: true },
      { heading: 'Confidence', numeric: true },
    ],
    rows: causes.map((cause, index) => [
      { shown: title(cause, index), sortedBy: index + 1 },
      { shown: cause.transient },
      { shown: cutText(cause.places[0] ? placeText(cause.places[0]) : '', LONGEST_CELL) },
      { shown: cause.places.length },
      { shown: confidenceText(cause.confidence), sortedBy: cause.confidence },
    ]),
    most: ROWS,
  });
}

function inFull(cause: Cause, logs: readonly Surroundings[]): Html {
  return html`${factList([
    ['Where', places(cause.places)],
    ['In the project', inProject(cause)],
    ['Would it pass if run again?', cutText(transientText(cause), LONGEST_TEXT)],
    ['What cures it', cutText(cause.cure, LONGEST_TEXT)],
    ['Rule', cause.rule === undefined ? 'none knows it' : html`<code>${cause.rule}</code>`],
    ['Confidence', confidenceText(cause.confidence)],
    ['Fingerprint', cause.fingerprint === undefined ? undefined : html`<code>${cause.fingerprint}</code>`],
  ])}
  ${causeLog(cause, logs)} ${candidate(cause)}`;
}

/** The file and line that the evidence names. */
function inProject({ evidence }: Cause): Html | undefined {
  const { file, line } = evidence ? evidencePlace(evidence) : {};
  if (file === undefined) return undefined;
  return html`<code>${cutText(file, LONGEST_CELL)}</code>${line === undefined ? undefined : html`, line ${line}`}`;
}

function places(all: readonly Place[]): Html {
  const [first, ...others] = all;
  if (!first) return html`the run`;
  const listed = others.slice(0, PLACES).map((place) => html`<li>${cutText(placeText(place), LONGEST_CELL)}</li>`);
  const left = others.length - listed.length;
  if (listed.length === 0) return html`${cutText(placeText(first), LONGEST_CELL)}`;
  return html`${cutText(placeText(first), LONGEST_CELL)}
    <details>
      <summary>${elsewhere(others.length)}</summary>
      <ul>
        ${listed}
      </ul>
      ${left > 0 ? html`<p class="cut">${left} more places are left out.</p>` : undefined}
    </details>`;
}

/** What else it could be, and why it is not. */
function candidate({ runnerUp }: Cause): Html {
  if (!runnerUp) return html``;
  return html`<h4>What else it could be: ${runnerUp.category}</h4>
    <p>The rule <code>${runnerUp.rule}</code> says so, and lost. ${cutText(runnerUp.lost, LONGEST_TEXT)}</p>
    <details>
      <summary>Its evidence, line ${runnerUp.evidence.line}</summary>
      ${runnerUpLog(runnerUp)}
    </details>`;
}
