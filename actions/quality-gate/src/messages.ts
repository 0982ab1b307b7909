import type { Verdict } from '@qeml-actions/core';
import type { Judgement } from '@qeml-actions/policy';

import type { Result } from './result.ts';

export function noFolder(folder: string): string {
  return `working-directory is "${folder}", and there is no such folder in the workspace: check out first, or name another.`;
}

export function outsideWorkspace(input: string, path: string): string {
  return `${input} is "${path}", which leads out of the workspace: name something inside it.`;
}

export function leadsOut(path: string): string {
  return `${path} leads out of the workspace, and is not read: copy it into the workspace first.`;
}

export function fewFiles(format: string, globs: readonly string[], found: number, wanted: number): string {
  const what = `${globs.join(' ')} (${format})`;
  if (found === 0) return `${what} matches no file: did the step that writes it run, and does it write there?`;
  return `${what} matches ${found} ${found === 1 ? 'file' : 'files'} where at least ${wanted} are asked for.`;
}

/** Every file of a declaration was there before. */
export function onlyStale(format: string, globs: readonly string[]): string {
  return `${globs.join(' ')} (${format}) matches no file that this run left.`;
}

export function staleFiles(paths: readonly string[]): string {
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
  return `Not read, for they were there before and have not changed: ${paths.slice(0, 5).join(', ')}${more}.`;
}

export function oldFile(path: string, age: string, limit: string): string {
  return `${path} was written ${age} ago, and may be ${limit} old: it is of an earlier run.`;
}

export function unreadable(path: string, format: string, reason: string): string {
  return `${path} cannot be read as ${format}: ${reason}.`;
}

export function ambiguous(path: string, formats: readonly string[]): string {
  return `${path} may be ${formats.join(' or ')}: declare it, such as \`${formats[0] ?? ''}: ${path}\`, or leave it out.`;
}

export function emptyFile(path: string): string {
  return `${path} is empty: if it should be a report, declare it with its format, such as \`junit: ${path}\`.`;
}

/** How reports were looked for. */
export function foundSentence(read: number, hasGit: boolean): string {
  const where = hasGit ? 'among the files that git does not track' : 'among all files, for there is no git repository';
  return `No reports are declared: ${read} were found ${where}.`;
}

export function tooManyCandidates(count: number, most: number): string {
  return `${count} files might be reports, and the first ${most} were read: declare yours, so that none is missed.`;
}

export function tooManyFiles(most: number): string {
  return `only the first ${most} files were looked at for reports: declare yours, so that none is missed.`;
}

export function closedFolders(): string {
  return 'some folders may not be looked into for reports: declare those that lie there.';
}

export function tooDeep(most: number): string {
  return `folders deeper than ${most} were not looked into for reports: declare those that lie there.`;
}

export function twoPolicies(a: string, b: string): string {
  return `${a} and ${b} both hold a policy: keep one of them.`;
}

export function noPolicyFile(path: string, presets: readonly string[]): string {
  return `policy is "${path}", which is neither a preset (${presets.join(', ')}) nor a file of the repository.`;
}

export function policyOutside(path: string): string {
  return `policy is "${path}", which leads out of the repository: name a file in it.`;
}

export function policyUnread(path: string, reason: string): string {
  return `${path} could not be read, and nothing is judged without knowing by what: ${reason}`;
}

export function badConfiguration(file: string): string {
  return `${file} cannot be used as a policy.`;
}

/** What came of it, in one sentence. */
export function headline({ results, doubts, score, policy }: Judgement): string {
  const asked = results.filter(({ verdict }) => verdict !== undefined);
  const holding = asked.filter(({ verdict }) => verdict === 'pass').length;
  const grave = doubts.filter(({ verdict }) => verdict === 'fail' || verdict === 'error').length;
  const more =
    grave === 0 ? '' : `; ${grave === 1 ? '1 report is not as it' : `${grave} reports are not as they`} should be`;
  if (asked.length === 0) return `No condition of ${policy.name} could be asked${more}.`;
  return `${holding} of ${asked.length} conditions of ${policy.name} hold${more}. Score ${score} of 100.`;
}

export function notMeasuredText(kinds: readonly string[]): string {
  return `Not measured, for no report of it was declared or found: ${kinds.join(', ')}.`;
}

/** Why the step fails: the first things to mend. */
export function failureText({
  judgement,
  verdict,
  loosened,
  comment,
}: Pick<Result, 'judgement' | 'verdict' | 'loosened' | 'comment'>): string {
  const grave = ({ verdict: one }: { readonly verdict: Verdict | undefined }): boolean =>
    one === 'fail' || one === 'error';
  const conditions = judgement.results.filter(grave).map(({ key, text }) => `${key}: ${text}`);
  const doubts = judgement.doubts.filter(grave).map(({ text }) => text);
  const untold = comment?.verdict !== undefined && comment.note !== undefined ? [comment.note] : [];
  const all = [...untold, ...conditions, ...doubts, ...loosened.texts];
  const shown = all.slice(0, MOST_IN_FAILURE);
  const left = all.length - shown.length;
  return [
    `The quality gate says ${verdict}.`,
    ...shown,
    ...(left > 0 ? [`… and ${left} more in the summary`] : []),
  ].join('\n');
}

const MOST_IN_FAILURE = 5;

export function noBaseForPatch(): string {
  return 'what was changed is not known, for this run has no base: give `base-sha`';
}

export function shallowClone(commit: string): string {
  return `what was changed cannot be told, for the clone does not have ${commit.slice(0, 12)}: give actions/checkout \`with: { fetch-depth: 0 }\``;
}

export function patchFault(reason: string): string {
  return `what was changed cannot be told: ${reason}`;
}

export function policyLine(from: string): string {
  return `The policy is ${from}.`;
}

/** Files that count, and that nobody wrote. */
export function generatedFiles(paths: readonly string[]): string {
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
  return `Covered files that git ignores, and a build made: ${paths.slice(0, 5).join(', ')}${more}.`;
}

/** What the base's policy holds against; `text` is why. */
export function loosenedText(what: string, verdict: Verdict, text: string, now: Verdict | undefined): string {
  const subject = what === '' ? text : `${what} (${text})`;
  return `${subject}: ${verdict} by the base's policy, ${now ?? 'not asked'} by this one`;
}
