import { fittingComment } from '@qeml-actions/core';
import { code, details, md, pageLink, paragraphs, table, type Markdown } from '@qeml-actions/page';

import type { Cause } from '../cause.ts';
import type { Tried } from '../decide/escalation.ts';
import type { FailedRun, IssueRecord } from '../decide/issue-record.ts';

import { causeParts, cut, runLink, type ShownRun } from './comment.ts';
import { marker, remarked } from './marker.ts';

/** What an issue is written from. */
export interface IssueContent {
  readonly cause: Cause;
  readonly record: IssueRecord;
  readonly tried: Tried;
  /** The project's page, such as https://github.com/octo/app. */
  readonly page: string;
}

const LONGEST_TITLE = 200;
const TITLE_EVIDENCE = 100;

/** One line of plain text, in which nobody is mentioned. */
export function issueTitle({ category, explanation, evidence }: Cause, workflowName: string): string {
  const what = category === 'unknown' ? `an unknown cause: ${cut(evidence?.text ?? '', TITLE_EVIDENCE)}` : explanation;
  const title = `${workflowName} fails: ${category === 'unknown' ? what : `${category}: ${what}`}`;
  const line = title.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').replaceAll('@', '@\u2060');
  return cut(line.replace(/[:\s]+$/, ''), LONGEST_TITLE);
}

/** The whole body; written anew whenever the cause is seen again. */
export function issueBody(content: IssueContent): string {
  const { cause, record, tried } = content;
  const mark: Markdown = { markdown: issueMarker(record) };
  const [first = md``, ...rest] = causeParts(cause);
  const parts = [
    md`${mark}\n${first}`,
    ...rest,
    md`**What was tried:** ${tried.state === 'nothing' ? 'Nothing. ' : ''}${cut(tried.text, 1_000)}`,
    record.teams.length > 0 ? md`**Owners:** ${joined(record.teams.map(code))}` : md``,
    history(content),
    cause.runnerUp
      ? details(
          'What else it could be',
          md`${cause.runnerUp.category}: ${code(cut(cause.runnerUp.evidence.text))} ${cause.runnerUp.lost}`,
        )
      : md``,
    md`Fingerprint ${code(record.key)}. This text is written by failure-analyzer whenever the failure is seen again; the issue is closed when a green run on the same branch shows that it is over.`,
  ];
  return fittingComment(parts.map(({ markdown }) => markdown));
}

/** The same body with another record, where the cause is not at hand. */
export function withRecord(body: string, record: IssueRecord): string {
  return remarked(body, { kind: 'failure', key: record.key, memory: memoryOf(record) });
}

/** What is said when an issue is closed. */
export function overText(green: ShownRun): string {
  const { workflowName, branch } = green;
  const { markdown } =
    md`It is over: ${runLink(green)} of ${code(cut(workflowName))} on ${code(cut(branch))} is green.`;
  return markdown;
}

/** GitHub knows a duplicate by these words. */
export function duplicateText(number: number): string {
  return `Duplicate of #${String(number)}`;
}

function issueMarker(record: IssueRecord): string {
  return marker({ kind: 'failure', key: record.key, memory: memoryOf(record) });
}

function memoryOf({ count, since, runs, failing, over, teams }: IssueRecord): object {
  return { count, since, runs, failing, over, teams };
}

function history({ record, page }: IssueContent): Markdown {
  const { count, since, runs } = record;
  const seen = count === 1 ? 'Seen once' : `Seen ${String(count)} times`;
  const latest = runs.length < count ? `; the latest ${String(runs.length)}:` : ':';
  const rows = runs.map((run) => [
    runLink({ ...run, url: runAddress(page, run) }),
    code(cut(run.workflow)),
    code(cut(run.branch)),
    pageLink(run.commit.slice(0, 7), `${page}/commit/${run.commit}`),
    md`${timeText(run.at)}`,
  ]);
  const headings = ['Run', 'Workflow', 'Branch', 'Commit', 'Seen'].map((heading) => md`${heading}`);
  return paragraphs([md`**${seen} since ${timeText(since)}**${latest}`, table(headings, rows)]);
}

/** Where a run's attempt is shown. */
export function runAddress(page: string, { id, attempt }: Pick<FailedRun, 'id' | 'attempt'>): string {
  return `${page}/actions/runs/${String(id)}/attempts/${String(attempt)}`;
}

/** `2026-01-01 12:00 UTC`. */
function timeText(time: string): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function joined(parts: readonly Markdown[]): Markdown {
  return { markdown: parts.map(({ markdown }) => markdown).join(', ') };
}
