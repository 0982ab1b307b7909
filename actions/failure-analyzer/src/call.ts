import { emptyHistory } from '@qeml-actions/failures';

import { escalate } from './apply/escalate.ts';
import { notify } from './apply/notify.ts';
import type { Treatment } from './cure.ts';
import { escalationFor, type Tried } from './decide/escalation.ts';
import { factsOf, toldBefore } from './decide/history.ts';
import type { ObservedRun } from './observed.ts';
import type { Ports } from './ports.ts';
import type { Result } from './result.ts';
import { noticeText } from './view/notice.ts';
import { report } from './view/report.ts';

/** Calls a person for what nothing cures, and says when it is over. */
export async function call(result: Omit<Result, 'called'>, ports: Ports): Promise<Result> {
  const { causes, observed, treatment, inputs, history = emptyHistory() } = result;
  const { run, jobs } = observed;
  const tried = triedBy(treatment, run);
  const now = ports.clock.date();
  const escalation = escalationFor({
    causes,
    tried,
    run,
    inputs,
    branchesWith: (cause) => (run && factsOf(history, cause, { run, jobs, now })?.branchesWithinDay.length) ?? 1,
    told: run !== undefined && toldBefore(history, run, tried.state === 'failed'),
  });
  const called = await escalate(escalation, { run, causes, tried, inputs }, ports);
  const whole = { ...result, called };
  if (escalation.webhook.kind === 'nothing' || inputs.webhook === undefined) return whole;
  const notice = { text: noticeText(causes, run, tried), report: report(whole) };
  return { ...whole, called: await notify(inputs.webhook, notice, called, ports) };
}

const STATES = {
  none: 'nothing',
  withheld: 'nothing',
  started: 'under-way',
  already: 'under-way',
  refused: 'failed',
  cancelled: 'failed',
  recovered: 'recovered',
  'not-recovered': 'failed',
} as const;

/** A re-run is known by its attempt; a run that was dispatched says of itself that it is green. */
function triedBy({ cured }: Treatment, run: ObservedRun | undefined): Tried {
  const again = cured.action === 'rerun' || cured.action === 'delete-caches-and-rerun';
  const green = run && again ? { id: run.id, attempt: run.attempt + 1 } : undefined;
  return { state: STATES[cured.state], text: cured.text, green };
}
