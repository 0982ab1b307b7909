import { exitCodeOf, signalOf } from '@qeml-actions/attempts';
import { given } from '@qeml-actions/core';
import type { StartOptions } from '@qeml-actions/failures';

import type { Result as Analysis } from '../../../failure-analyzer/src/step.ts';
import { inputsFrom } from '../../../failure-analyzer/src/inputs.ts';
import { step } from '../../../failure-analyzer/src/step.ts';
import { view } from '../../../failure-analyzer/src/view.ts';
import { attemptsOf, type CommandRun, type Result as Command } from '../../../retry-with-backoff/src/step.ts';

import type { PartInputs } from '../inputs.ts';
import type { Ports } from '../ports.ts';
import type { PartResult } from '../result.ts';

type Cause = Analysis['causes'][number];

/** Reads the command's own output as its last attempt left it. */
export async function analyse(command: Command, texts: PartInputs, ports: Ports): Promise<PartResult<Analysis>> {
  const last = attemptsOf(command).at(-1);
  if (!last) return { state: 'not-run' };
  const inputs = await inputsFrom({
    ...texts.of('config', 'github-token'),
    'log-path': last.logPath,
    history: 'none',
  });
  const found = await step(inputs, ports, endingOf(last));
  const result = { ...found, causes: found.causes.map(shownIn(last)) };
  return { state: 'done', result, view: view(result) };
}

/** Its place is shown as what was read, not as the file where that lay for a while. */
function shownIn({ number }: CommandRun): (cause: Cause) => Cause {
  const step = `the output of attempt ${String(number)}`;
  return (cause) => ({ ...cause, places: cause.places.map((place) => ({ ...place, step })) });
}

/** What is known of an attempt apart from its text. */
function endingOf({ facts: { ending } }: CommandRun): StartOptions {
  const timedOut = ending.kind === 'timed-out';
  const signal = signalOf(ending);
  return { ending: { timedOut, ...given({ signal, exitCode: timedOut ? undefined : exitCodeOf(ending) }) } };
}
