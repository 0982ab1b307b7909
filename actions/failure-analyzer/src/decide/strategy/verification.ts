import type { RecoveryRecord } from '@qeml-actions/failures';

import type { Verified } from '../../cure.ts';
import type { ObservedRun } from '../../observed.ts';

/** Closes the recoveries that a run ends: a later attempt of theirs, or the run that was dispatched. */
export function verified(run: ObservedRun | undefined, recoveries: readonly RecoveryRecord[], now: Date): Verified {
  const pending = run?.status === 'completed' ? recoveries.filter((record) => led(record, run)) : [];
  const recovered = pending.length > 0 && run?.conclusion === 'success';
  const records = pending.map((record) => closed(record, recovered, now));
  const begun = Math.min(...pending.map(({ time }) => Date.parse(time)));
  return { records, recovered, timeToRecovery: recovered ? Math.max(0, now.getTime() - begun) : undefined };
}

/** A recovery that came to its end. */
export function closed(record: RecoveryRecord, recovered: boolean, now: Date): RecoveryRecord {
  return { ...record, state: recovered ? 'recovered' : 'not-recovered', ended: now.toISOString() };
}

function led(record: RecoveryRecord, run: ObservedRun): boolean {
  if (record.state !== 'started') return false;
  if (record.startedRun !== null) return record.startedRun === run.id;
  return record.run === run.id && run.attempt > record.attempt;
}
