import type { FailureHistory, RecoveryRecord } from '@qeml-actions/failures';

/** A value of a week or a day. */
export interface Point {
  readonly label: string;
  readonly value: number;
}

const DAY = 86_400_000;
/** Up to so many days are shown by day, longer spans by week. */
const DAYS = 14;

/** Of the recoveries that came to an end, the share that recovered, by the time they began. */
export function recoveryRates({ recoveries }: FailureHistory): readonly Point[] {
  const ended = recoveries.filter(({ state }) => state !== 'started');
  return points(ended, (group) => group.filter(({ state }) => state === 'recovered').length / group.length);
}

/** The median time to recovery in milliseconds, of those that recovered. */
export function timesToRecovery({ recoveries }: FailureHistory): readonly Point[] {
  const recovered = recoveries.filter(({ state, ended }) => state === 'recovered' && ended !== null);
  return points(recovered, (group) =>
    median(group.map(({ time, ended }) => Date.parse(ended ?? time) - Date.parse(time))),
  );
}

/** The causes by how often they failed a job, the most frequent first. */
export function topCauses({ failures }: FailureHistory): readonly { readonly label: string; readonly count: number }[] {
  const groups = Map.groupBy(failures, ({ category, rule }) => (rule === null ? category : `${category}: ${rule}`));
  return [...groups]
    .map(([label, { length: count }]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function points(
  records: readonly RecoveryRecord[],
  value: (group: readonly RecoveryRecord[]) => number,
): readonly Point[] {
  const times = records.map(({ time }) => Date.parse(time));
  const byDay = Math.max(...times) - Math.min(...times) <= DAYS * DAY;
  const groups = Map.groupBy(records, ({ time }) => (byDay ? time.slice(0, 10) : `the week of ${monday(time)}`));
  return [...groups].map(([label, group]) => ({ label, value: value(group) }));
}

/** The Monday of a time's week, in UTC. */
function monday(time: string): string {
  const date = new Date(time);
  const back = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - back * DAY).toISOString().slice(0, 10);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}
