import { tell } from './apply.ts';
import { saveBaseline } from './apply/baseline.ts';
import type { Inputs } from './inputs.ts';
import { decide } from './decide.ts';
import { gather, type Known } from './gather.ts';
import type { Ports } from './ports.ts';
import type { Result } from './result.ts';

export { partsOf } from './apply/page.ts';
export { redacted } from './apply/telling/redacted.ts';
export type { Result } from './result.ts';

/** Reads what tools left and what the base showed, holds it against the policy, and tells those who must know. */
export async function step(inputs: Inputs, ports: Ports): Promise<Result> {
  return judged(await gather(inputs, ports), inputs, ports);
}

/** The same for what a command left: undefined, and nobody is told, where there is nothing and that may be. */
export async function stepOnReports(
  inputs: Inputs,
  ports: Ports,
  { mayBeEmpty }: { readonly mayBeEmpty: boolean },
): Promise<Result | undefined> {
  const known = await gather(inputs, ports);
  return mayBeEmpty && isEmpty(known) ? undefined : judged(known, inputs, ports);
}

/** Neither a report nor one that should be there. */
function isEmpty({ facts, policy }: Known): boolean {
  const isAsked = policy.declare.length > 0 || facts.problems.some(({ verdict }) => verdict === 'error');
  return facts.reports.length === 0 && !isAsked;
}

async function judged(known: Known, inputs: Inputs, ports: Ports): Promise<Result> {
  const result = decide(inputs, known);
  const { notes, warnings } = await saveBaseline(result, known.event, ports);
  const kept = { ...result, notes: [...result.notes, ...notes], warnings: [...result.warnings, ...warnings] };
  return tell(kept, known.event, ports);
}
