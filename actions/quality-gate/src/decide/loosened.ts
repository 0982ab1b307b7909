import type { Verdict } from '@qeml-actions/core';
import { keyOf, worst, type Condition, type Judgement, type WaiverResult } from '@qeml-actions/policy';
import { isAtLeast } from '@qeml-actions/reports';

import { loosenedText } from '../messages.ts';

/** What the merge base's policy holds against, and the one here lets pass. */
export interface Loosened {
  /** One sentence for each; empty where the policy is none the looser. */
  readonly texts: readonly string[];
  readonly verdict: Verdict;
}

/** What one policy says of a thing, in its words. */
interface Said {
  readonly what: string;
  readonly verdict: Verdict;
  readonly text: string;
}

/** By what a thing is the same for both policies. */
type Sayings = ReadonlyMap<string, Said>;

/** Holds the judgement by the base's policy beside the one by the policy here. `unknown`: why there is none. */
export function loosenedBy(
  head: Judgement,
  base: Judgement | undefined,
  effect: 'warn' | 'fail',
  unknown?: string,
): Loosened {
  if (unknown !== undefined) return { texts: [unknown], verdict: effect === 'fail' ? 'error' : 'warn' };
  if (!base) return { texts: [], verdict: 'pass' };
  const texts = [
    ...looser(withWider(head, base), conditions(base)),
    ...looser(reports(head), reports(base)),
    // A waiver that is gone lets nothing pass.
    ...looser(waivers(head), waivers(base), true),
  ];
  return { texts, verdict: texts.length === 0 ? 'pass' : effect };
}

function looser(here: Sayings, before: Sayings, onlyShared = false): readonly string[] {
  return [...before].flatMap(([key, { what, verdict, text }]) => {
    const now = here.get(key)?.verdict;
    if (onlyShared && now === undefined) return [];
    const isLooser = worst([verdict, now]) !== (now ?? 'pass');
    return isLooser ? [loosenedText(what, verdict, text, now)] : [];
  });
}

/** Several conditions on one thing are one: the worst of them. */
function conditions({ results }: Judgement): Sayings {
  const said = new Map<string, Said>();
  for (const { key, verdict, text } of results) {
    const known = said.get(key);
    if (verdict === undefined || worst([known?.verdict, verdict]) === known?.verdict) continue;
    said.set(key, { what: key, verdict, text });
  }
  return said;
}

/** What is asked of findings from a lower severity on is asked of those from a higher one on as well. */
function withWider(head: Judgement, base: Judgement): Sayings {
  const here = conditions(head);
  const wider = base.results.flatMap(({ key, condition }) => {
    const covering = head.results.find((one) => covers(one.condition, condition));
    const said = covering && here.get(covering.key);
    return said && !here.has(key) ? [[key, said] as const] : [];
  });
  return new Map([...here, ...wider]);
}

function covers(wide: Condition, narrow: Condition): boolean {
  const { severity: from, ...others } = wide.selectors;
  const { severity, ...same } = narrow.selectors;
  if (severity === undefined || (from !== undefined && !isAtLeast(severity, from))) return false;
  return keyOf({ ...wide, selectors: others }) === keyOf({ ...narrow, selectors: same });
}

/** Doubts about reports and the base, whatever the policy is called. */
function reports({ doubts, waivers, policy }: Judgement): Sayings {
  const ofWaivers = new Set(waivers.map(({ text }) => text));
  return new Map(
    doubts
      .filter(({ text }) => !ofWaivers.has(text))
      .map(({ text, verdict }) => [nameless(text, policy.name), { what: '', verdict, text }]),
  );
}

const NAME = '\0';

function nameless(text: string, name: string): string {
  return text.replaceAll(name, NAME).replace(/^(?:\0 asks for a base|the base cannot be had): /, '');
}

/** By what they match. */
function waivers({ waivers: all, doubts }: Judgement): Sayings {
  const verdicts = new Map(doubts.map(({ text, verdict }) => [text, verdict]));
  return new Map(
    all.map(({ waiver, text }: WaiverResult) => [
      JSON.stringify(waiver.match),
      { what: '', verdict: verdicts.get(text) ?? 'pass', text },
    ]),
  );
}
