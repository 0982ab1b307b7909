import type { Verdict } from '@qeml-actions/core';
import type { Judgement } from '@qeml-actions/policy';

/** What the merge base's policy holds against, and the one here lets pass. */
export interface Loosened {
  /** One sentence for each; empty where the policy is none the looser. */
  readonly texts: readonly string[];
  readonly verdict: Verdict;
}

const ORDER: readonly (Verdict | undefined)[] = [undefined, 'pass', 'warn', 'fail', 'error'];

/** Holds the judgement by the base's policy beside the one by the policy here. `unknown`: why there is none. */
export function loosenedBy(
  head: Judgement,
  base: Judgement | undefined,
  effect: 'warn' | 'fail',
  unknown?: string,
): Loosened {
  if (unknown !== undefined) return { texts: [unknown], verdict: effect === 'fail' ? 'error' : 'warn' };
  if (!base) return { texts: [], verdict: 'pass' };
  const byKey = new Map(head.results.map((result) => [result.key, result.verdict]));
  const conditions = base.results
    .filter(
      ({ key, verdict }) => ORDER.indexOf(verdict) > Math.max(ORDER.indexOf('pass'), ORDER.indexOf(byKey.get(key))),
    )
    .map(
      ({ key, verdict, text }) =>
        `${key}: ${verdict ?? ''} by the base's policy (${text}), ${byKey.get(key) ?? 'not asked'} by this one`,
    );
  const doubts = new Map(head.doubts.map(({ text, verdict }) => [text, verdict]));
  const others = base.doubts
    .filter(
      ({ text, verdict }) => ORDER.indexOf(verdict) > Math.max(ORDER.indexOf('pass'), ORDER.indexOf(doubts.get(text))),
    )
    .map(({ text, verdict }) => `${text}: ${verdict} by the base's policy`);
  const texts = [...conditions, ...others];
  return { texts, verdict: texts.length === 0 ? 'pass' : effect };
}
