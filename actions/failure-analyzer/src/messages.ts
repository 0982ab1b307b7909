import type { Cause, Place } from './cause.ts';

export function noToken(): string {
  return 'A run is read with a token, and there is none: give github-token, or log-path to read files.';
}

export function noRun(): string {
  return 'There is no run to read: give run-id or log-path (GITHUB_RUN_ID, which a runner sets, is not set).';
}

export function noSuchRun(repository: string, id: number, attempt: number | undefined): string {
  const which = attempt === undefined ? '' : `, attempt ${String(attempt)},`;
  return `The repository ${repository} has no run ${String(id)}${which} that this token can see: check run-id and run-attempt.`;
}

export function cancelled(): string {
  return 'The step was cancelled before the run was read to its end.';
}

/** Why some jobs' logs are unread. */
export function unread(job: string, reason: string): string {
  return `The log of ${job} could not be read to its end: ${reason}`;
}

export function stillGoing(): string {
  return 'The run is still going: what fails from now on is not in this.';
}

export function ownJob(job: string): string {
  return (
    `${job} is still going, and GitHub gives no log of a job before its end: only its steps and annotations were read. ` +
    'For its text, keep the output in a file and give it as log-path, or run the command by retry-with-backoff.'
  );
}

export function logGone(job: string): string {
  return `There is no log of ${job}: it never was, or it is deleted. Only its steps and annotations were read.`;
}

export function archiveTooLarge(most: number): string {
  return `the archive of the run's logs is larger than ${String(most)} bytes, which are the most that are kept of one.`;
}

export function waitsForApproval(): string {
  return 'The run waits for an approval: nothing of it has run.';
}

export function noRuleFile(path: string): string {
  return `Input rules names ${path}, and there is no such file: neither in the checkout nor on the default branch.`;
}

export function leavesRepository(input: string, path: string): string {
  return `Input ${input} names ${path}: without a checkout of one's own, a path within the repository is needed.`;
}

export function badRules(path: string, faults: string): string {
  return `The rules in ${path} cannot be used: ${faults}.`;
}

export function sameName(id: string): string {
  return `Your rules cannot be used: two rules are called ${id}.`;
}

export function badSettings(file: string, faults: string): string {
  return `${file}, section failure-analyzer, cannot be used: ${faults}.`;
}

export function noSettings(file: string, reason: string): string {
  return `${file} could not be looked for, so that what its section failure-analyzer may say is not known: ${reason}`;
}

export function settingsRead(file: string): string {
  return `The section failure-analyzer is read from ${file}.`;
}

export function tooManyMasks(most: number): string {
  return `The logs set more than ${String(most)} different masks, and what all of them hide could not be kept from being shown.`;
}

/** `build / Run tests, line 12`. */
export function placeText({ job, step, text, line }: Place): string {
  const where = [job, step].filter((part) => part !== undefined).join(' / ') || (text ?? 'the run');
  return line === undefined ? where : `${where}, line ${String(line)}`;
}

export function nothingFailed(): string {
  return 'Nothing failed in what was read.';
}

/** The cause in one sentence. */
export function causeText({ category, explanation }: Cause): string {
  return category === 'unknown' ? `No rule knows this failure. ${explanation}`.trim() : `${category}: ${explanation}`;
}

export function transientText({ transient, transientReason }: Cause): string {
  const answer = { yes: 'Yes.', no: 'No.', unknown: 'Unknown.' }[transient];
  return `${answer} ${transientReason}`;
}

export function elsewhere(count: number): string {
  return count === 1 ? 'and in one more place' : `and in ${String(count)} more places`;
}
