import { runAttempts } from '@qeml-actions/attempts';

import { commit } from './apply/commit.ts';
import { Rounds } from './apply/rounds.ts';
import { gather } from './gather.ts';
import type { Inputs } from './inputs.ts';
import { closing } from './messages.ts';
import type { Ports } from './ports.ts';
import { attemptsOf, type Result } from './result.ts';

export { attemptsOf, isFlaky, runsOf, type CommandRun, type Result } from './result.ts';

/** Runs the command to an outcome, and leaves of it what one passing step would have left. */
export async function step(inputs: Inputs, ports: Ports): Promise<Result> {
  const begun = ports.clock.now();
  const prepared = await gather(inputs, ports);
  await ports.files.makeFolder(prepared.privateFolder);
  const rounds = new Rounds(inputs, prepared, ports, begun);
  const { happened, end } = await runAttempts(prepared.plan, rounds);
  for (const line of closing(end.reason, attemptsOf({ happened }))) ports.log.line(line);
  const faults = await commit({ happened, set: rounds.set }, ports);
  return {
    inputs,
    happened,
    end,
    warnings: [...rounds.warnings, ...faults],
    logFolder: prepared.logFolder,
    duration: ports.clock.now() - begun,
  };
}
