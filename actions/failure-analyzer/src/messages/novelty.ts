const WITHOUT = 'so which of its lines are new is not known.';

export function noGreenRun(workflow: string): string {
  return `No rule knows the failure, and no green run of ${workflow} was found on its branch or the default one, ${WITHOUT}`;
}

export function noGreenJob(job: string, run: number): string {
  return `No rule knows how ${job} failed, and the last green run (${String(run)}) has no job of that name, ${WITHOUT}`;
}

export function greenLogGone(job: string): string {
  return `No rule knows how ${job} failed, and its log of the last green run is gone, ${WITHOUT}`;
}

export function greenTooLong(job: string): string {
  return `No rule knows how ${job} failed, and its log of the last green run has too many different lines to compare with, ${WITHOUT}`;
}

export function greenUnread(job: string, reason: string): string {
  return `No rule knows how ${job} failed, and its log of the last green run could not be read (${reason}), ${WITHOUT}`;
}

export function tooManyUnknown(most: number): string {
  return `No rule knows how more than ${String(most)} jobs failed; of those beyond, the last green run was not compared.`;
}

export function shownIsNew(): string {
  return 'The last green run did not have the line that is shown.';
}
