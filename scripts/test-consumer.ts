import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { CASES, type ConsumerCase } from '../test/consumer/cases.ts';
import { startService } from '../test/consumer/lost-connection.ts';
import { makeRepository } from '../test/consumer/repository.ts';
import { byAct, byTestkit, type Observed, type Runner } from '../test/consumer/runners.ts';
import { makeActRoom, removeActRoom } from '../test/workflow/act-runner.ts';

import { findAct } from './act-program.ts';
import { build } from './build.ts';
import { ROOT } from './project.ts';
import { findPytest } from './pytest-program.ts';
import { runScript } from './script.ts';
import { announce } from './tally.ts';

/** Where the summaries are kept, to be looked at. */
const RESULTS = join(ROOT, '.qeml', 'consumer');

/** Runs the README's one-step example in a stranger's repository, with pytest as its command, under our runner and under act. */
async function main(): Promise<void> {
  await build({ force: false });
  // As setup-python does it: what the command is called by is found on the path.
  process.env['PATH'] = [findPytest(), process.env['PATH'] ?? ''].join(delimiter);
  const act = makeActRoom(findAct());
  const runners: readonly (readonly [string, Runner])[] = [
    ['testkit', byTestkit],
    ['act', byAct(act)],
  ];
  const runs = runners.flatMap(([runner, run]) => CASES.map((each) => ({ runner, run, each })));
  let failed = 0;
  try {
    for (const { runner, run, each } of runs) {
      const faults = await check(each, run, join(RESULTS, `${each.name}-${runner}.md`));
      console.log([`${faults.length === 0 ? 'pass' : 'FAIL'}  ${each.name} under ${runner}`, ...faults].join('\n'));
      if (faults.length > 0) failed++;
    }
  } finally {
    removeActRoom(act);
  }
  console.log(`The summaries are in ${RESULTS}.`);
  announce({ passed: runs.length - failed, failed, skipped: [] });
  if (failed > 0) process.exitCode = 1;
}

async function check(expected: ConsumerCase, run: Runner, kept: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'qeml-consumer-'));
  const service = await startService();
  try {
    const files = { 'service.txt': service.address };
    const observed = await run(makeRepository(folder, { name: expected.name, files }), expected.name);
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(kept, observed.summary);
    return faultsOf(expected, observed, service.asked());
  } finally {
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function faultsOf(expected: ConsumerCase, observed: Observed, asked: number): readonly string[] {
  const { report, ...outputs } = observed.outputs;
  // What stands before the first fold is what is read in ten seconds.
  const [open = ''] = observed.summary.split('<details>');
  const [firstLine] = open.split('\n');
  return [
    ...differ('conclusion', expected.conclusion, observed.conclusion),
    ...differ('outputs', expected.outputs, outputs),
    ...differ('output report is a path', true, (report ?? '') !== ''),
    ...differ('first line', expected.firstLine, firstLine),
    ...differ('requests to the service', expected.asked, asked),
    ...expected.shown.flatMap((text) => differ(`shown: ${text}`, true, open.includes(text))),
  ];
}

function differ(what: string, expected: unknown, observed: unknown): readonly string[] {
  if (isDeepStrictEqual(expected, observed)) return [];
  return [`      ${what}: expected ${JSON.stringify(expected)}, it is ${JSON.stringify(observed)}`];
}

await runScript(import.meta, main);
