import type { FailureHistory, FailureRecord } from '@qeml-actions/failures';
import { cutText, dataTable, html, link, type Html, type Section } from '@qeml-actions/page';

import { timeText } from '../../messages/page.ts';

import { LONGEST_CELL, ROWS } from './limits.ts';
import type { Shown } from './shown.ts';

const COMMIT = 12;

/** Where and when the first cause was seen before, and what became of those runs; undefined where no history is kept. */
export function historySection({ history, causes, observed }: Shown): Section | undefined {
  const fingerprint = causes[0]?.fingerprint;
  if (history === undefined || fingerprint === undefined) return undefined;
  const seen = history.failures.filter((failure) => failure.fingerprint === fingerprint).toReversed();
  const body =
    seen.length === 0
      ? html`<p>The history has no earlier run that failed by <code>${fingerprint}</code>.</p>`
      : seenTable(seen, history, runAddress(observed.run?.url));
  return { id: 'history', heading: 'History of this cause', body };
}

/** The address of another run of the same repository, from that of this one. */
function runAddress(url: string | undefined): (run: number) => string {
  const [base] = /^https?:\/\/.*\/actions\/runs\/(?=\d)/.exec(url ?? '') ?? [''];
  return (run) => (base === '' ? '' : `${base}${String(run)}`);
}

function seenTable(seen: readonly FailureRecord[], history: FailureHistory, addressOf: (run: number) => string): Html {
  return dataTable({
    id: 'seen',
    caption: 'Runs that failed by this cause, the latest on top',
    columns: [
      { heading: 'When' },
      { heading: 'Branch' },
      { heading: 'Commit' },
      { heading: 'Run' },
      { heading: 'Job' },
      { heading: 'Outcome' },
    ],
    rows: seen.map((failure) => [
      { shown: timeText(failure.time), sortedBy: failure.time },
      { shown: cutText(failure.branch, LONGEST_CELL) },
      { shown: html`<code>${failure.commit.slice(0, COMMIT)}</code>` },
      {
        shown: link(addressOf(failure.run), `${String(failure.run)}, attempt ${String(failure.attempt)}`),
        sortedBy: failure.run,
      },
      { shown: cutText(failure.job ?? '', LONGEST_CELL) },
      { shown: outcome(failure, history) },
    ]),
    most: ROWS,
  });
}

/** What became of a run that failed: a recovery's end, or what a later attempt came to. */
function outcome({ run, attempt }: FailureRecord, { recoveries, runs }: FailureHistory): string {
  const recovery = recoveries.findLast((record) => record.run === run && record.attempt === attempt);
  if (recovery) return `${recovery.strategy}: ${recovery.state}`;
  const later = runs.findLast((record) => record.run === run && record.attempt > attempt);
  return later ? `attempt ${String(later.attempt)}: ${later.conclusion}` : 'failed';
}
