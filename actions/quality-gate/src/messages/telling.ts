/** One line on what a comment or a check run lacks. */
export function commentNeedsPermission(): string {
  return 'The comment on the pull request could not be written: the job needs `permissions: { pull-requests: write }`, or give `comment: never`.';
}

export function commentOfFork(): string {
  return 'This pull request comes from a fork, whose token only reads: it has no comment. The workflow in examples/gate-comment writes it.';
}

export function commentFailed(why: string): string {
  return `The comment on the pull request could not be written: ${why}`;
}

export function commentIsFull(): string {
  return 'The comment on the pull request holds no more sections: give fewer gates a `name` of their own, or `comment: never`.';
}

export function noOpenPull(branch: string): string {
  return `No open pull request stands at the commit of ${branch} that was checked: nothing was commented.`;
}

export function checkNeedsPermission(): string {
  return 'The check run could not be published: the job needs `permissions: { checks: write }`, or give `check-run: false`.';
}

export function checkOfFork(): string {
  return 'This pull request comes from a fork, whose token only reads: it has no check run.';
}

export function checkFailed(why: string): string {
  return `The check run could not be published: ${why}`;
}

export function checkIsPartial(published: number, all: number, why: string): string {
  return `The check run has ${published} of its ${all} annotations: ${why}`;
}

export function annotationsLeft(left: number): string {
  return `${left} more annotations are left out. The report has all of them.`;
}

export function refused(status: number, message: string): string {
  return `GitHub answered with ${status}: ${message}`;
}

export function notThere(): string {
  return 'it is not there for this token (404).';
}

/** What a section stands for. */
export function sectionLine(commit: string, run: string, attempt: number): string {
  const again = attempt > 1 ? `, attempt ${attempt}` : '';
  return [commit === '' ? '' : `of ${commit.slice(0, 12)}`, run === '' ? '' : `run ${run}${again}`]
    .filter((part) => part !== '')
    .join(', ');
}

export function detailsLeftOut(): string {
  return 'Its details were left out: a comment holds no more. The report has all of them.';
}

export function sarifWithoutBase(): string {
  return 'The SARIF file lists all findings, for there is no base that would tell which of them are new.';
}

export function sarifCut(count: number, all: number): string {
  return `The SARIF file lists the worst ${count} of ${all} findings: GitHub takes no larger one.`;
}

export function sarifNotShown(shown: number, all: number): string {
  return `GitHub shows the worst ${shown} of the ${all} findings in the SARIF file.`;
}

export function sarifNotWritten(why: string): string {
  return `The SARIF file could not be written: ${why}`;
}
