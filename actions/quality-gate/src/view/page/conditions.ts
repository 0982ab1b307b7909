import { cutText, dataTable, html, type Html, type Section } from '@qeml-actions/page';

import { notMeasuredText } from '../../messages.ts';

import { LONGEST_CELL, LONGEST_TEXT, ROWS } from './limits.ts';
import { placed } from './mend.ts';
import type { Shown } from './shown.ts';
import type { ShownCondition, ShownDoubt } from './shown/conditions.ts';
import { verdictBadge } from './tone.ts';

/** Every condition with value, base, threshold, origin and evidence: why the verdict is what it is. */
export function conditionsSection({ conditions, doubts, notMeasured }: Shown): Section {
  const body = html`${notMeasured.length > 0 ? html`<p>${notMeasuredText(notMeasured)}</p>` : undefined}
  ${doubtList(doubts)} ${conditions.length > 0 ? conditionTable(conditions) : html`<p>The policy has no condition.</p>`}
  ${evidences(conditions)}`;
  return { id: 'conditions', heading: 'Conditions', body };
}

function doubtList(doubts: readonly ShownDoubt[]): Html | undefined {
  if (doubts.length === 0) return undefined;
  const shown = doubts.slice(0, ROWS);
  const left = doubts.length - shown.length;
  return html`<ul class="plain">
      ${shown.map(({ verdict, text }) => html`<li>${verdictBadge(verdict)} ${cutText(text, LONGEST_TEXT)}</li>`)}
    </ul>
    ${left > 0 ? html`<p class="cut">${left} more are left out.</p>` : undefined}`;
}

/** What there is to say where a condition was not asked. */
const STATES: Readonly<Record<ShownCondition['state'], string>> = {
  holds: 'holds',
  short: 'holds',
  broken: 'broken',
  waived: 'waived',
  undecided: 'undecided',
  skipped: 'not asked',
  'not-measured': 'not measured',
};

function conditionTable(conditions: readonly ShownCondition[]): Html {
  return dataTable({
    id: 'all-conditions',
    caption: 'All conditions; those that do not hold stand first',
    columns: [
      { heading: 'Condition' },
      { heading: 'Verdict', chosen: true },
      { heading: 'Value', numeric: true },
      { heading: 'Base', numeric: true },
      { heading: 'Asked', wide: true },
      { heading: 'Why', wide: true },
    ],
    rows: conditions.map(({ key, verdict, state, value, base, asked, from, text }) => [
      {
        shown: html`<code>${cutText(key, LONGEST_CELL)}</code><br /><small>from ${cutText(from, LONGEST_CELL)}</small>`,
        sortedBy: cutText(key, LONGEST_CELL),
      },
      { shown: verdict === undefined ? STATES[state] : verdictBadge(verdict), choice: verdict ?? STATES[state] },
      { shown: value, sortedBy: Number.parseFloat(value) || 0 },
      { shown: base, sortedBy: Number.parseFloat(base) || 0 },
      { shown: asked },
      { shown: cutText(text, LONGEST_TEXT) },
    ]),
    most: ROWS,
  });
}

/** Conditions whose evidence is shown; of the others the table tells. */
const MOST_EVIDENCES = 100;

function evidences(conditions: readonly ShownCondition[]): Html | undefined {
  const shown = conditions.filter(({ evidence }) => evidence.length > 0).slice(0, MOST_EVIDENCES);
  if (shown.length === 0) return undefined;
  return html`<h3>Evidence</h3>
    ${shown.map(evidence)}`;
}

const OPEN_EVIDENCE = 10;

function evidence({ key, verdict, text, evidence: all }: ShownCondition): Html {
  const isBlocking = verdict === 'fail' || verdict === 'error';
  const rows = all.map((one) => html`<li>${cutText(placed(one.place, one.text), LONGEST_TEXT)}</li>`);
  const rest = rows.slice(OPEN_EVIDENCE);
  return html`<details class="evidence-of" ${isBlocking ? html`open` : undefined}>
    <summary>
      ${verdict === undefined ? undefined : verdictBadge(verdict)} <code>${cutText(key, LONGEST_CELL)}</code>:
      ${cutText(text, LONGEST_CELL)}
    </summary>
    <ul>
      ${rows.slice(0, OPEN_EVIDENCE)}
    </ul>
    ${
      rest.length > 0
        ? html`<details>
            <summary>${rest.length} more</summary>
            <ul>
              ${rest}
            </ul>
          </details>`
        : undefined
    }
  </details>`;
}
