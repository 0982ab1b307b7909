import { formatDuration, type Verdict } from '@qeml-actions/core';

import type { Decision } from '../view/page/shown/decision.ts';
import type { ShownTests } from '../view/page/shown/tests.ts';

export function pageHeading(name: string, verdict: Verdict): string {
  return `${name === '' ? 'Quality gate' : `Quality gate: ${name}`}: ${verdict}`;
}

export function verdictText(verdict: Verdict): string {
  return {
    pass: 'all that is asked holds',
    warn: 'nothing blocks; some of it is worth a look',
    fail: 'some of what is asked does not hold',
    error: 'some of it could not be told, and what cannot be told does not pass',
  }[verdict];
}

export function mendFirst(isBlocked: boolean): string {
  return isBlocked ? 'What to mend first' : 'Worth a look';
}

export function loosenedText(): string {
  return "The policy is looser than the base's:";
}

/** What a condition asks, with values that are already written for people. */
export interface Asked {
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly recommend: string | undefined;
  readonly slack: string | undefined;
  readonly when:
    { readonly metric: string; readonly min: string | undefined; readonly max: string | undefined } | undefined;
}

export function askedText({ min, max, recommend, slack, when }: Asked): string {
  const bounds = [
    ...boundTexts(min, max),
    ...(slack === undefined
      ? []
      : [`not worse than the base${/^0\b(?!\.)/.test(slack) ? '' : ` by more than ${slack}`}`]),
    ...(recommend === undefined ? [] : [`${recommend} recommended`]),
  ].join(', ');
  return when ? `${bounds}; only where ${when.metric} is ${boundTexts(when.min, when.max).join(', ')}` : bounds;
}

function boundTexts(min: string | undefined, max: string | undefined): readonly string[] {
  return [...(min === undefined ? [] : [`at least ${min}`]), ...(max === undefined ? [] : [`at most ${max}`])];
}

export function allHold(): string {
  return 'There is nothing to mend.';
}

/** How tests ended, in one sentence; what there was none of is left out. */
export function testsText(of: ShownTests['counts']): string {
  const parts: readonly (readonly [count: number, text: string])[] = [
    [of.failed, 'failed'],
    [of.errors, 'could not be run'],
    [of.unknown, 'ended as nothing that is known'],
    [of.undeclaredFailures, 'declared as failed and not shown'],
    [of.skipped, 'skipped'],
    [of.flaky, 'flaky'],
  ];
  const others = parts.filter(([count]) => count > 0).map(([count, text]) => `, ${String(count)} ${text}`);
  const time = of.seconds > 0 ? `; ${formatDuration(Math.round(of.seconds * 1_000))} in all` : '';
  return `${String(of.total)} tests: ${String(of.passed)} passed${others.join('')}${time}.`;
}

export function noBaseForNovelty(): string {
  return 'There is no base to compare with: which of these are new is not known.';
}

export function noLicenseList(): string {
  return 'The policy has no list of allowed licenses, so none is denied.';
}

/** How this decision is made again, as the lines of a step. */
export function reproduction({ policyInput, base, now, stage }: Decision): string {
  const lines = [
    '- uses: org/qeml-actions/quality-gate@v1',
    '  with:',
    ...(policyInput === '' ? [] : [`    policy: ${quoted(policyInput)}`]),
    ...(stage === '' ? [] : [`    stage: ${quoted(stage)}`]),
    ...(base === '' ? [] : [`    base-sha: ${quoted(base)}`]),
    `    now: ${quoted(now)}`,
  ];
  return lines.join('\n');
}

/** A text of YAML, whatever it holds. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) && !/^[\d.e+-]+$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

/** How a report is read by itself. */
export function readingCommand(path: string, format: string): string {
  return `npm run read -- '${path.replaceAll("'", "'\\''")}' --format ${format}`;
}

export function pageLimits(findings: number, files: number, rows: number): string {
  return (
    `The page holds at most ${String(findings)} findings, ${String(files)} covered files and ${String(rows)} rows of any other ` +
    'table; where something is left out, a line says so. The JSON report has what each condition rests on.'
  );
}

export function errorHeading(): string {
  return 'Quality gate: error';
}

export function errorToDo(): string {
  return 'Mend what is named below, and run this step again: nothing was judged.';
}
