import type { Answer, Transient } from '../category.ts';

import type { HistoryFacts } from './facts.ts';
import type { Streak } from './passes.ts';

/** As much of a cause as the history may change. */
export interface Refinable {
  readonly category: Answer;
  readonly transient: Transient;
  /** The first key: what the rule alone says of trying again. */
  readonly prior: Transient;
  readonly transientReason: string;
  readonly explanation: string;
}

/** What may be non-deterministic: a broken compiler's input is broken each time. */
const MAY_BE_FLAKY: ReadonlySet<Answer> = new Set(['test', 'crash', 'timeout']);
/** What may be the platform's when it shows everywhere. A broken main breaks every branch, so that no other may. */
const MAY_BE_PLATFORM: ReadonlySet<Answer> = new Set(['network', 'service', 'timeout', 'runner-lost', 'unknown']);

const UNRELATED_CHANGES = 2;
const BRANCHES = 3;
const DAYS = 2;
const RUNS = 3;

/** A cause in the light of its history; as it was where that says nothing. Each change says why. */
export function refined<C extends Refinable>(cause: C, facts: HistoryFacts | undefined): C {
  if (!facts) return cause;
  return withSecondKey(asPermanent(asInfrastructure(asFlaky(cause, facts), facts), facts), facts);
}

function asFlaky<C extends Refinable>(cause: C, facts: HistoryFacts): C {
  const why = MAY_BE_FLAKY.has(cause.category) ? flakyReason(facts) : undefined;
  if (why === undefined) return cause;
  const test = facts.test === undefined ? '' : `The test is ${facts.test}. `;
  const explanation = added(cause, `${test}${why}`);
  if (cause.transient === 'yes') return { ...cause, category: 'flaky', explanation };
  return { ...cause, category: 'flaky', transient: 'unknown', transientReason: why, explanation };
}

function flakyReason({ passedOnSameCommit, testKnownFlaky, testChanges }: HistoryFacts): string | undefined {
  if (passedOnSameCommit) return 'The same commit has both failed and passed here.';
  if (testKnownFlaky) return 'The same test has both failed and passed on one commit before.';
  if (testChanges >= UNRELATED_CHANGES)
    return `The same test has failed in ${String(testChanges)} unrelated changes, with green runs between.`;
  return undefined;
}

function asInfrastructure<C extends Refinable>(cause: C, { branchesWithinDay }: HistoryFacts): C {
  const count = branchesWithinDay.length;
  if (!MAY_BE_PLATFORM.has(cause.category) || count < BRANCHES) return cause;
  const why = `It has failed on ${String(count)} branches within a day, so it is not this change's.`;
  return { ...cause, category: 'infrastructure', explanation: added(cause, why) };
}

function asPermanent<C extends Refinable>(cause: C, { host }: HistoryFacts): C {
  if (!host || !lasts(host)) return cause;
  const since = `${host.name} has failed for ${String(host.days)} days in ${String(host.runs)} runs, with no green run between`;
  return {
    ...cause,
    transient: 'no',
    prior: 'no',
    transientReason: `${since}: trying again will not help.`,
  };
}

/** Never more than the rule's prior allows, and never against a sign that it lasts. */
function withSecondKey<C extends Refinable>(cause: C, facts: HistoryFacts): C {
  if (cause.prior !== 'yes' || cause.transient !== 'unknown' || (facts.failing && lasts(facts.failing))) return cause;
  const key = secondKey(facts);
  return key === undefined
    ? cause
    : { ...cause, transient: 'yes', transientReason: `This kind of failure passes as a rule, and ${key}.` };
}

function secondKey({ passedOnRerun, elsewhere }: HistoryFacts): string | undefined {
  if (passedOnRerun) return 'it was gone when the same run was started again';
  return elsewhere ? 'another change fails for the same cause' : undefined;
}

function lasts({ days, runs }: Streak): boolean {
  return days >= DAYS && runs >= RUNS;
}

/** Said once, however often the history is asked. */
function added({ explanation }: Refinable, sentence: string): string {
  if (explanation.includes(sentence)) return explanation;
  return `${explanation} ${sentence}`.trim();
}
