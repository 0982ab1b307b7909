import type { Random } from '@qeml-actions/core';
import type { FailureHistory } from '@qeml-actions/failures';

import type { Cause } from '../cause.ts';
import type { Cure, Recovery } from '../cure.ts';
import type { Inputs } from '../inputs.ts';
import * as messages from '../messages/recovery.ts';
import type { Observed } from '../observed.ts';

import { boundOf, withheldBy, type Analyzer } from './strategy/bounds.ts';
import { delayOf } from './strategy/delay.ts';
import { obstacleTo, planOf, type PlanQuestion } from './strategy/plan.ts';
import { tabled } from './strategy/table.ts';
import { hopOf, usedOf } from './strategy/used.ts';

/** What a cure is chosen by, besides the causes. */
export interface Situation {
  readonly inputs: Inputs;
  readonly observed: Observed;
  readonly history: FailureHistory;
  readonly analyzer: Analyzer;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly random: Random;
}

/** Causes that only pass on what failed elsewhere. */
const DERIVED: readonly string[] = ['upstream', 'cancelled'];
const RERUNS: readonly Recovery[] = ['retry-with-delay', 'reinstall-dependencies'];

/** What is to be done about the causes: a recovery where the table and all bounds allow one, else a person. */
export function cureFor(causes: readonly Cause[], situation: Situation): Cure {
  if (causes.length === 0) return { strategy: 'none', reason: messages.nothingToCure() };
  const first = causes.filter(({ category }) => !DERIVED.includes(category));
  const decisive = first.length > 0 ? first : causes;
  const bound = boundOf(decisive, situation);
  if (bound !== undefined) return { strategy: 'escalate', reason: bound };
  const { inputs, history, observed, random, now, analyzer } = situation;
  const { run } = observed;
  const attempt = Math.max(run?.attempt ?? 1, usedOf(run, history) + 1);
  const delay = delayOf(decisive, attempt, { failed: failedAt(observed, now), now }, random);
  if ('tooLong' in delay) return { strategy: 'escalate', reason: delay.tooLong };
  const hop = run && hopOf(run, history, analyzer.hop);
  const question: PlanQuestion = { inputs, run, hop, delay };
  const choice = chosenFor(decisive, attempt, question);
  if (typeof choice !== 'string') return { strategy: 'escalate', reason: choice.none };
  const reason = messages.chosen(choice, decisive, attempt);
  return held(choice, reason, question);
}

function held(strategy: Recovery, reason: string, question: PlanQuestion): Cure {
  const { run, inputs } = question;
  const withheld = withheldBy(run, inputs);
  if (withheld !== undefined || !run) return { strategy, reason, withheld: withheld ?? messages.filesRead() };
  return { strategy, reason, plan: planOf(strategy, run, question) };
}

/** The first recovery that cures one cause; of several, a re-run that cures each. */
function chosenFor(
  causes: readonly Cause[],
  attempt: number,
  question: PlanQuestion,
): Recovery | { readonly none: string } {
  const choices = causes.map((cause) => choicesFor(cause, attempt, question));
  const none = choices.find(({ possible }) => possible.length === 0)?.none;
  if (none !== undefined) return { none };
  const [only] = choices;
  if (choices.length === 1 && only?.possible[0]) return only.possible[0];
  const reruns = choices.map(({ possible }) => possible.find((recovery) => RERUNS.includes(recovery)));
  if (reruns.includes(undefined)) return { none: messages.notAllRerun() };
  // It runs again as well, and deletes what one of them needs deleted.
  return reruns.includes('reinstall-dependencies') ? 'reinstall-dependencies' : 'retry-with-delay';
}

function choicesFor(
  cause: Cause,
  attempt: number,
  question: PlanQuestion,
): { readonly possible: readonly Recovery[]; readonly none: string } {
  const named = tabled(cause.category, cause.transient, attempt);
  const skipped = named.flatMap((recovery) => obstacleTo(recovery, question) ?? []);
  return {
    possible: named.filter((recovery) => obstacleTo(recovery, question) === undefined),
    none: named.length === 0 ? messages.nothingTabled(cause, attempt) : messages.allSkipped(skipped),
  };
}

/** When the last failed job ended; now where nobody knows. */
function failedAt({ jobs }: Observed, now: number): number {
  const ends = jobs.flatMap(({ conclusion, completedAt }) =>
    conclusion === 'success' || conclusion === 'skipped' || completedAt === null ? [] : [Date.parse(completedAt)],
  );
  return ends.length === 0 ? now : Math.min(now, Math.max(...ends));
}
