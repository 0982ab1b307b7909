import { ACT_EXCEPTIONS } from '../test/workflow/act-exceptions.ts';
import { makeActRoom, removeActRoom, runAct } from '../test/workflow/act-runner.ts';
import { differences } from '../test/workflow/compare.ts';
import { CASES, type WorkflowCase } from '../test/workflow/workflow-files.ts';
import { findAct } from './act-program.ts';
import { runScript } from './script.ts';
import { announce } from './tally.ts';

/** Runs the workflow files under act, against what is written beside them: what both runners agree on is no misreading of ours. */
async function main(wanted: readonly string[]): Promise<void> {
  const room = makeActRoom(findAct());
  const used = new Set<unknown>();
  let [passed, failed] = [0, 0];
  try {
    for (const each of CASES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      const faults = await check(each, room, used);
      console.log([`${faults.length === 0 ? 'pass' : 'FAIL'}  ${each.name}`, ...faults].join('\n'));
      if (faults.length === 0) passed++;
      else failed++;
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

async function check(each: WorkflowCase, room: ReturnType<typeof makeActRoom>, used: Set<unknown>): Promise<string[]> {
  const found = differences(each.expectation, await runAct(room, each));
  return found.flatMap(({ place, expected, observed }) => {
    const exception = ACT_EXCEPTIONS.find((entry) => entry.workflow === each.name && entry.place.test(place));
    if (exception === undefined)
      return [`      ${place}: expected ${JSON.stringify(expected)}, act has ${JSON.stringify(observed)}`];
    used.add(exception);
    return [];
  });
}

await runScript(import.meta, main);
