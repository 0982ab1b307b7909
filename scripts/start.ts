import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { observeOwn, ownOptions } from '../test/workflow/own-runner.ts';

import { build } from './build.ts';
import { EXAMPLES, playedOf, type Example } from './example-outcomes.ts';
import { playExamples, type ExampleRunName, type PlayedRun } from './example-story.ts';
import { ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';
import { shownRun } from './shown-run.ts';
import { terminalMarkdown } from './terminal-markdown.ts';

const RESULTS = join(ROOT, '.qeml');

interface Scene {
  readonly folder: string;
  readonly title: string;
  readonly text: string;
}

const SCENES: Readonly<Record<ExampleRunName, Scene>> = {
  nightly: {
    folder: 'self-heal/1-nightly',
    title: 'Example 4 begins: a lost connection in the nightly run',
    text: 'A plain step meets a connection that breaks. This comes first, for its cure waits up to half a minute from here.',
  },
  'flaky-service': {
    folder: 'flaky-service',
    title: 'Example 1: a service that fails twice',
    text: 'A push to main. What the tests need answers 503 with Retry-After, then breaks the connection, then answers.',
  },
  'missing-import': {
    folder: 'missing-import',
    title: 'Example 2: an import that does not exist',
    text: 'A pull request that imports a name which its module does not export. Red is right.',
  },
  'dropped-test': {
    folder: 'dropped-test',
    title: 'Example 3: a test dropped, coverage fallen',
    text: 'A pull request whose tests pass, without one that main has, and with code that none of them runs. Red is right.',
  },
  'self-heal': {
    folder: 'self-heal/2-heal',
    title: 'Example 4 goes on: Self-heal, started by the end of the nightly run',
    text: 'It reads the log of that run, and asks GitHub to run the failed jobs again.',
  },
  'nightly-again': {
    folder: 'self-heal/3-nightly-again',
    title: 'Example 4 goes on: the nightly run, attempt 2',
    text: 'As GitHub was asked to.',
  },
  verification: {
    folder: 'self-heal/4-verification',
    title: 'Example 4 ends: Self-heal, started by the end of attempt 2',
    text: 'It verifies that what it did has cured, and records it.',
  },
};

/** Runs the four examples on this machine, by their real workflow files and the bundles that users run. */
async function start(): Promise<void> {
  await build({ force: false });
  const started = performance.now();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  for (const { folder } of Object.values(SCENES)) rmSync(join(RESULTS, folder), { recursive: true, force: true });
  console.log(
    'Four examples by real workflow files and the committed bundles, on this machine; GitHub is a small server here.',
  );
  const played = await playExamples(async (run) => {
    if (stop.signal.aborted) throw new ScriptFault('Stopped before all examples were shown.');
    const { folder, title, text } = SCENES[run.name];
    console.log(`\n${title}\n${'='.repeat(title.length)}\n${text}\n`);
    return observeOwn(await shownRun({ ...ownOptions(run), signal: stop.signal }, join(RESULTS, folder)));
  });
  for (const { name, comment } of played)
    if (comment !== undefined) writeFileSync(join(RESULTS, SCENES[name].folder, 'comment.md'), comment);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${terminalMarkdown(overview(played))}\nThat took ${String(seconds)} s.`);
  console.log('Summaries, pages, reports and logs of all of them:');
  for (const name of EXAMPLES.flatMap(({ runs }) => runs)) console.log(`  ${kept(SCENES[name].folder)}`);
  judge(played);
}

function overview(played: readonly PlayedRun[]): string {
  const rows = EXAMPLES.map((example, index) => {
    const observations = playedOf(example, played).flatMap((run) => run?.observation ?? []);
    const verdict = isAsItShould(example, played) ? 'yes' : 'NO';
    return `| ${String(index + 1)} ${example.title} | ${example.outcome(observations)} | ${verdict} |`;
  });
  return [
    '## The four examples',
    '',
    '| Example | What came of it | As it should |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function kept(folder: string): string {
  const path = join(RESULTS, folder);
  return `${relative(ROOT, path)}/: ${existsSync(path) ? readdirSync(path).join(', ') : 'nothing, for it was not run'}`;
}

function isAsItShould(example: Example, played: readonly PlayedRun[]): boolean {
  return playedOf(example, played).every((run) => run?.differences.length === 0);
}

function judge(played: readonly PlayedRun[]): void {
  const faults = EXAMPLES.filter((example) => !isAsItShould(example, played)).flatMap((example) =>
    example.runs.flatMap((name) => {
      const run = played.find((one) => one.name === name);
      if (run === undefined) return [`${name}: was not run, because nothing asked for it.`];
      return run.differences.map(
        ({ place, expected, observed }) =>
          `${name}: ${place}: ${JSON.stringify(observed)}, where it should be ${JSON.stringify(expected)}`,
      );
    }),
  );
  if (faults.length > 0) throw new ScriptFault(['Not everything did what it should:', ...faults].join('\n'));
  console.log('Each did what it should; a red example that should be red is right.');
}

await runScript(import.meta, start);
