import { InputError, messageOf } from '@qeml-actions/core';
import { judge, worst, type Judgement, type Policy } from '@qeml-actions/policy';

import { figuresOf } from './decide/figures.ts';
import { loosenedBy } from './decide/loosened.ts';
import type { Known } from './gather.ts';
import type { Inputs } from './inputs.ts';
import type { Result } from './result.ts';

/**
 * Holds what is known against the policy, and against the base's where that is another. Pure.
 * @throws InputError for a stage that the policy does not define
 */
export function decide(inputs: Inputs, { name, policy, policyFrom, basePolicy, facts, notes }: Known): Result {
  const judgement = judgedAt(policy, facts, inputs.stage);
  const { policy: other, unknown } = basePolicy;
  const stage = other?.stages.some((one) => one.name === inputs.stage) === true ? inputs.stage : undefined;
  const loosened = loosenedBy(judgement, other && judge(other, facts, stage), inputs['policy-change'], unknown);
  return {
    inputs,
    name,
    verdict: worst([judgement.verdict, loosened.verdict]),
    judgement,
    facts,
    figures: figuresOf(policy, facts),
    policyFrom,
    loosened,
    notes,
    warnings: [],
    sarif: undefined,
  };
}

function judgedAt(policy: Policy, facts: Known['facts'], stage: string | undefined): Judgement {
  try {
    return judge(policy, facts, stage);
  } catch (error) {
    throw error instanceof RangeError ? new InputError([messageOf(error)], { cause: error }) : error;
  }
}
