import type { ObservedRun } from '../observed.ts';

export function issueIsOff(): string {
  return 'The input issue is off.';
}

export function commentIsOff(): string {
  return 'The input comment is false.';
}

export function noWebhook(): string {
  return 'No webhook is given.';
}

export function noRun(): string {
  return 'No run was read, only files.';
}

export function fromFork(): string {
  return 'The run is of a fork: nothing is opened for it.';
}

export function isGreen(): string {
  return 'The run is green.';
}

export function underWay(): string {
  return 'A cure is under way.';
}

export function hasRecovered(): string {
  return 'It has recovered.';
}

export function nobodyNeeded(): string {
  return 'No cause was named that a person could mend.';
}

export function noPullRequest(): string {
  return 'The run is of no pull request.';
}

/** Why a branch's own failure opens no issue. */
export function ownBranch({ event, branch, defaultBranch }: ObservedRun): string {
  return (
    `The run (${event} on ${branch}) is not of the default branch ${defaultBranch}: ` +
    'its own failure reaches its author by annotation, summary and comment, not by an issue.'
  );
}

export function defaultBranchFails(tried: string): string {
  return tried === 'failed'
    ? 'The default branch fails, and what was tried did not cure it.'
    : 'The default branch fails, and nothing cures it by itself.';
}

export function platformFails(branches: number): string {
  return `What it runs on fails: ${String(branches)} branches or more have seen this cause within a day.`;
}

export function authorIsTold(): string {
  return 'The pull request fails, and nothing cures it by itself.';
}

export function webhookWasTold(): string {
  return 'This attempt was analyzed before, as the history has it, and the webhook is told once.';
}

export function webhookIsTold(): string {
  return 'It failed, and nothing cures it by itself.';
}

/** A person was to be called and was not; `why` is a sentence or more. */
export function notCalled(by: string, why: string): string {
  return `Nobody was called by ${by}: ${why}`;
}

export function issuesDisabled(repository: string): string {
  return `Issues are disabled in ${repository} (410): enable them in its settings, or set issue to off.`;
}

export function notThere(repository: string): string {
  return `${repository}, or what was to be written to in it, is not there for this token (404).`;
}

export function refused(status: number, message: string): string {
  return `GitHub refused it (${String(status)}): ${message}`;
}

export function labelLeftOut(name: string, why: string): string {
  return `The label ${name} could not be created and was left out: ${why}`;
}

export function cannotBeAssigned(logins: readonly string[]): string {
  return `Cannot be assigned in this repository: ${logins.join(', ')}.`;
}

export function nobodyAssigned(why: string): string {
  return `GitHub took the issue only without assignees: ${why}`;
}

export function ownersUnread(why: string): string {
  return `CODEOWNERS could not be read, so nobody was assigned: ${why}`;
}

export function searchFailed(why: string): string {
  return `The search could not be asked for an issue under another label: ${why}`;
}

export function webhookAnswered(status: number): string {
  const redirect =
    status >= 300 && status < 400 ? ' A redirect is not followed: give the address that it leads to.' : '';
  return `the webhook answered with ${String(status)}.${redirect}`;
}

export function webhookSilent(seconds: number): string {
  return `the webhook did not answer within ${String(seconds)} s.`;
}

export function webhookUnreached(code: string | undefined): string {
  return `the webhook could not be reached${code === undefined ? '' : ` (${code})`}.`;
}

export function webhookCancelled(): string {
  return 'the step was cancelled before the webhook answered.';
}
