import { InputError, messageOf, sleep, statusOf, type GitHub } from '@qeml-actions/core';
import { recordTime, type RecoveryRecord } from '@qeml-actions/failures';

import type { ActionTaken, Cure, Cured, RecoveryPlan } from '../cure.ts';
import { closed } from '../decide/strategy/verification.ts';
import * as messages from '../messages/recovery.ts';
import type { ObservedRun } from '../observed.ts';
import type { Ports } from '../ports.ts';

import { dispatch } from './recover/dispatch.ts';
import { rerun } from './recover/rerun.ts';
import type { Started } from './recover/started.ts';
import { watched } from './recover/watch.ts';

/** What a recovery is for. */
export interface Patient {
  readonly run: ObservedRun | undefined;
  /** Of the first cause. */
  readonly fingerprint: string | undefined;
  /** Milliseconds to wait for the end of what was started; 0 leaves that to the next event. */
  readonly verifyTimeout: number;
}

type Planned = Extract<Cure, { readonly plan: RecoveryPlan }>;

/** Carries a cure out. Where somebody else has, nothing is started and nothing is counted. */
export async function recover(cure: Cure, { run, ...patient }: Patient, ports: Ports): Promise<Cured> {
  const { strategy } = cure;
  const nothing = { strategy, action: 'none', url: undefined, records: [] } as const;
  if (!('plan' in cure) || !run) {
    const withheld = 'withheld' in cure ? cure.withheld : undefined;
    return { ...nothing, state: withheld === undefined ? 'none' : 'withheld', text: withheld ?? cure.reason };
  }
  const { plan } = cure;
  if (plan.kind === 'rerun' && plan.delay > 0) {
    ports.log.line(messages.waiting(plan.delay, plan.delayReason));
    const waited = await sleep(ports.clock, plan.delay, ports.cancel);
    if (!waited) return { ...nothing, state: 'cancelled', text: messages.cancelledWaiting() };
  }
  const github = await ports.github();
  const started = await startedOrRefused(plan, run, github);
  ports.log.line(started.text);
  const record = recordOf(cure, { ...patient, run }, started, ports.clock.date());
  if (started.state === 'refused') {
    const records = started.spent ? [closed(record, false, ports.clock.date())] : [];
    return { ...nothing, state: 'refused', text: started.text, records };
  }
  if (started.state === 'already') return { ...nothing, state: 'already', text: started.text, url: started.url };
  const begun: Begun = { cure, record, text: started.text, url: started.url, startedRun: started.run };
  return verifiedAtOnce(begun, { ...patient, run }, github, ports);
}

/** A refusal is a fact about the run; only what is a bug goes on as an error. */
async function startedOrRefused(plan: RecoveryPlan, run: ObservedRun, github: GitHub): Promise<Started> {
  try {
    return plan.kind === 'rerun' ? await rerun(plan, run, github) : await dispatch(plan, run, github);
  } catch (error) {
    if (!(error instanceof InputError) && statusOf(error) === undefined) throw error;
    return { state: 'refused', text: messages.refused(messageOf(error)), spent: false };
  }
}

interface Begun {
  readonly cure: Planned;
  readonly record: RecoveryRecord;
  readonly text: string;
  readonly url: string | undefined;
  readonly startedRun: number | undefined;
}

async function verifiedAtOnce(
  { cure, record, text, url, startedRun }: Begun,
  { run, verifyTimeout }: Patient & { readonly run: ObservedRun },
  github: GitHub,
  ports: Ports,
): Promise<Cured> {
  const { strategy, plan } = cure;
  const cured = { strategy, action: actionOf(plan), url, records: [record], state: 'started', text } as const;
  // A dispatched run that is not known cannot be watched.
  if (verifyTimeout === 0 || (plan.kind === 'dispatch' && startedRun === undefined)) return cured;
  const begun = ports.clock.now();
  const end = await endOf(startedRun, run, verifyTimeout, github, ports);
  if (!end || 'unread' in end) {
    return { ...cured, text: `${text} ${end?.unread ?? messages.notVerified(ports.clock.now() - begun)}` };
  }
  const green = end.conclusion === 'success';
  const outcome = green
    ? messages.recoveredText(ports.clock.now() - begun)
    : messages.notRecovered(end.conclusion ?? 'no conclusion');
  return {
    ...cured,
    state: green ? 'recovered' : 'not-recovered',
    text: `${text} ${outcome}`,
    records: [closed(record, green, ports.clock.date())],
  };
}

/** What was started is under way, whether or not it can be watched. */
async function endOf(...[started, run, timeout, github, ports]: Parameters<typeof watched>) {
  try {
    return await watched(started, run, timeout, github, ports);
  } catch (error) {
    if (!(error instanceof InputError) && statusOf(error) === undefined) throw error;
    return { unread: messages.notWatched(messageOf(error)) };
  }
}

function actionOf(plan: RecoveryPlan): ActionTaken {
  if (plan.kind === 'dispatch') return 'dispatch';
  return plan.cacheKeys.length > 0 ? 'delete-caches-and-rerun' : 'rerun';
}

function recordOf(
  { strategy }: Cure,
  { run, fingerprint }: Omit<Patient, 'verifyTimeout'> & { readonly run: ObservedRun },
  started: Started,
  now: Date,
): RecoveryRecord {
  return {
    time: recordTime(now),
    run: run.id,
    attempt: run.attempt,
    workflow: run.workflowPath,
    commit: run.commit,
    fingerprint: fingerprint ?? null,
    strategy,
    startedRun: ('run' in started ? started.run : undefined) ?? null,
    state: 'started',
    ended: null,
  };
}
