import { COMMENT_LIMIT, fittingComment, type Verdict } from '@qeml-actions/core';
import type { ConditionResult } from '@qeml-actions/policy';

import { isRepositoryPath } from '../decide/repository-path.ts';
import { headline } from '../messages.ts';
import { annotationsLeft } from '../messages/telling.ts';
import type { Result } from '../result.ts';
import { summaryParts } from './summary.ts';

/** A check run as GitHub is told it. */
export interface ShownCheck {
  readonly name: string;
  readonly conclusion: 'success' | 'neutral' | 'failure';
  readonly title: string;
  readonly summary: string;
  /** Failures first; all of them, GitHub takes fifty at a time. */
  readonly annotations: readonly CheckAnnotation[];
}

/** In GitHub's own words. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** Nobody reads more beside the code, and each fifty are a request, of which GitHub wants one a second. */
const MOST_ANNOTATIONS = 500;
/** GitHub's limits: 255 characters, and 64 KB of a message. */
const LONGEST = { name: 200, title: 255, message: 8_000 };

export function checkRun(result: Result): ShownCheck {
  const { name, verdict, inputs, judgement } = result;
  const all = annotationsOf(result);
  const shown = all.slice(0, MOST_ANNOTATIONS);
  const left = all.length - shown.length;
  const parts = summaryParts(result).map(({ markdown }) => markdown);
  return {
    name: cut(name === '' ? 'quality-gate' : `quality-gate: ${name}`, LONGEST.name),
    conclusion: conclusionOf(verdict, inputs.mode),
    title: cut(`${verdict}: ${headline(judgement)}`, LONGEST.title),
    summary: fittingComment([...(left > 0 ? [annotationsLeft(left)] : []), ...parts], COMMENT_LIMIT),
    annotations: shown,
  };
}

/**
 * What the step itself comes to. `warn` is a success, for whoever waits for checks waits for that word, and the title says what it
 * is; what `mode: report` lets pass is neutral, which holds up nobody and is not green.
 */
function conclusionOf(verdict: Verdict, mode: 'gate' | 'report'): ShownCheck['conclusion'] {
  if (verdict === 'pass' || verdict === 'warn') return 'success';
  return mode === 'report' ? 'neutral' : 'failure';
}

function annotationsOf({ judgement }: Result): readonly CheckAnnotation[] {
  const all = [
    ...judgement.results.flatMap(ofCondition),
    ...judgement.doubts.flatMap(({ verdict, text, path, line }) => placed(verdict, 'quality-gate', text, path, line)),
  ];
  // One finding may break several conditions.
  const unique = new Map(all.map((one) => [JSON.stringify([one.path, one.start_line, one.message]), one]));
  const sorted = [...unique.values()];
  return [
    ...sorted.filter((one) => one.annotation_level === 'failure'),
    ...sorted.filter((one) => one.annotation_level !== 'failure'),
  ];
}

function ofCondition({ key, verdict, evidence, findings }: ConditionResult): readonly CheckAnnotation[] {
  if (findings.length === 0) return evidence.flatMap(({ text, path, line }) => placed(verdict, key, text, path, line));
  return findings.flatMap(({ tool, rule, severity, message, file, line }) =>
    placed(verdict, key, `${severity}: ${tool} ${rule}: ${message}`, file, line),
  );
}

/** What has no place in the repository stands in the summary. */
function placed(
  verdict: Verdict | undefined,
  title: string,
  text: string,
  path: string | undefined,
  line: number | undefined,
): readonly CheckAnnotation[] {
  if (verdict === undefined || verdict === 'pass' || path === undefined || !isRepositoryPath(path)) return [];
  const at = line !== undefined && Number.isSafeInteger(line) && line > 0 && line < 2 ** 31 ? line : 1;
  const annotation_level = verdict === 'warn' ? 'warning' : 'failure';
  const message = cut(text.trim() === '' ? title : text, LONGEST.message);
  return [{ path, start_line: at, end_line: at, annotation_level, title: cut(title, LONGEST.title), message }];
}

function cut(text: string, longest: number): string {
  const whole = text.replaceAll('\0', '').toWellFormed();
  return whole.length > longest ? `${whole.slice(0, longest - 1).toWellFormed()}…` : whole;
}
