import { ACT_EXCEPTIONS } from '../test/workflow/act-exceptions.ts';
import { makeActRoom, removeActRoom, runAct } from '../test/workflow/act-runner.ts';
import { differences } from '../test/workflow/compare.ts';
import type { Difference } from '../test/workflow/expectation.ts';
import { CASES } from '../test/workflow/workflow-files.ts';
import { findAct } from './act-program.ts';
import { EXAMPLE_RUNS, playExamples } from './example-story.ts';
import { runScript } from './script.ts';
import { announce } from './tally.ts';

/** Runs the workflow files under act, against what is written beside them: what both runners agree on is no misreading of ours. */
async function main(wanted: readonly string[]): Promise<void> {
  const room = makeActRoom(findAct());
  const used = new Set<unknown>();
  let [passed, failed] = [0, 0];
  const count = (name: string, found: readonly Difference[]): void => {
    const faults = unexcused(name, found, used);
    console.log([`${faults.length === 0 ? 'pass' : 'FAIL'}  ${name}`, ...faults].join('\n'));
    if (faults.length === 0) passed++;
    else failed++;
  };
  try {
    for (const each of CASES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
      count(each.name, differences(each.expectation, await runAct(room, each)));
    if (wanted.length === 0 || wanted.includes('examples')) {
      const played = await playExamples((run) => runAct(room, run));
      for (const name of EXAMPLE_RUNS)
        count(name, played.find((run) => run.name === name)?.differences ?? [NOT_PLAYED]);
    }
  } finally {
    removeActRoom(room);
  }
  for (const { workflow, place, reason } of wanted.length > 0
    ? []
    : ACT_EXCEPTIONS.filter((each) => each.sometimes !== true && !used.has(each))) {
    console.log(`FAIL  the exception ${workflow} ${String(place)} is not needed any more (${reason})`);
    failed++;
  }
  announce({ passed, failed, skipped: [] });
  if (failed > 0) process.exitCode = 1;
}

/** A run of the examples that the one before it should have asked for. */
const NOT_PLAYED: Difference = { place: 'run', expected: 'started', observed: 'not asked for' };

function unexcused(name: string, found: readonly Difference[], used: Set<unknown>): string[] {
  return found.flatMap(({ place, expected, observed }) => {
    const exception = ACT_EXCEPTIONS.find((entry) => entry.workflow === name && entry.place.test(place));
    if (exception === undefined)
      return [`      ${place}: expected ${JSON.stringify(expected)}, act has ${JSON.stringify(observed)}`];
    used.add(exception);
    return [];
  });
}

await runScript(import.meta, main);
