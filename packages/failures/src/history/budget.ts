import type { FailureHistory } from './records.ts';

const DAY = 86_400_000;

/** How many recoveries were set going for a commit's runs of a workflow. */
export function recoveriesOf(
  { recoveries }: FailureHistory,
  of: { readonly commit: string; readonly workflow: string },
): number {
  return recoveries.filter(({ commit, workflow }) => commit === of.commit && workflow === of.workflow).length;
}

/** How many recoveries were set going in the 24 hours before: a calendar's day would allow twice as many at midnight. */
export function recoveriesWithinDay({ recoveries }: FailureHistory, now: Date): number {
  return recoveries.filter(({ time }) => Math.abs(now.getTime() - Date.parse(time)) < DAY).length;
}
