import { tell } from './apply.ts';
import { saveBaseline } from './apply/baseline.ts';
import type { Inputs } from './inputs.ts';
import { decide } from './decide.ts';
import { gather } from './gather.ts';
import type { Ports } from './ports.ts';
import type { Result } from './result.ts';

/** Reads what tools left and what the base showed, holds it against the policy, and tells those who must know. */
export async function step(inputs: Inputs, ports: Ports): Promise<Result> {
  const known = await gather(inputs, ports);
  const result = decide(inputs, known);
  const { notes, warnings } = await saveBaseline(result, known.event, ports);
  const kept = { ...result, notes: [...result.notes, ...notes], warnings: [...result.warnings, ...warnings] };
  return tell(kept, known.event, ports);
}
