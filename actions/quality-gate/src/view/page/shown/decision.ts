import type { Result } from '../../../result.ts';

/** What a decision rests on beside the reports: with it, it can be made again. */
export interface Decision {
  readonly now: string;
  readonly commit: string;
  /** The base's commit; empty where there is none. */
  readonly base: string;
  /** Why there is no base, or why it is another than was asked for. */
  readonly baseNote: string;
  readonly policy: string;
  readonly policyFrom: string;
  /** What the input names; empty where the policy was found. */
  readonly policyInput: string;
  readonly stage: string;
  readonly mode: string;
  readonly score: number;
  /** A report to read by itself. */
  readonly sample: { readonly path: string; readonly format: string } | undefined;
}

export function decisionOf({ inputs, judgement, facts, policyFrom }: Result): Decision {
  const { base, commit, now, reports } = facts;
  const [first] = reports;
  return {
    now: now.toISOString(),
    commit,
    base: base.state === 'found' ? base.commit : '',
    baseNote: base.state === 'found' ? (base.note ?? '') : base.reason,
    policy: judgement.policy.name,
    policyFrom,
    policyInput: inputs.policy ?? '',
    stage: inputs.stage ?? '',
    mode: inputs.mode,
    score: judgement.score,
    sample: first && { path: first.report.path, format: first.report.format },
  };
}
