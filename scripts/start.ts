import { rmSync } from 'node:fs';
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

/** Where each run is kept, and what is said before it begins. */
const SCENES: Readonly<Record<ExampleRunName, readonly [folder: string, text: string]>> = {
  nightly: [
    'self-heal/1-nightly',
    '4, its beginning. In the night a plain step meets a connection that breaks. (It runs first, because its cure waits half a minute from here.)',
  ],
  'flaky-service': [
    'flaky-service',
    '1. A push to main. The service that the tests need answers 503 with Retry-After, then breaks the connection, then answers: the guarded step tries again.',
  ],
  'missing-import': [
    'missing-import',
    '2. A pull request that imports a name which is not there: tried once, explained, red.',
  ],
  'dropped-test': [
    'dropped-test',
    '3. A pull request that passes, with a test dropped and new code untested: held against what main showed.',
  ],
  'self-heal': [
    'self-heal/2-heal',
    '4. The end of the nightly run starts Self-heal, which finds the cause and the cure.',
  ],
  'nightly-again': ['self-heal/3-nightly-again', '4. GitHub in miniature was asked to run it again: it does.'],
  verification: [
    'self-heal/4-verification',
    '4. The end of that starts Self-heal once more, which verifies and records it.',
  ],
};

/** Runs the four examples on this machine, by their real workflow files and the bundles that users run. */
async function start(): Promise<void> {
  await build({ force: false });
  const started = performance.now();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  for (const folder of Object.values(SCENES).map(([path]) => path.split('/')[0] ?? path))
    rmSync(join(RESULTS, folder), { recursive: true, force: true });
  console.log(
    'Four examples, each by real workflow files and the committed bundles, on this machine. GitHub is a small server here.\n',
  );
  const played = await playExamples(async (run) => {
    const [folder, text] = SCENES[run.name];
    console.log(`${text}\n`);
    return observeOwn(await shownRun({ ...ownOptions(run), signal: stop.signal }, join(RESULTS, folder)));
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${terminalMarkdown(overview(played))}\nThat took ${String(seconds)} s.`);
  judge(played);
}

function overview(played: readonly PlayedRun[]): string {
  const rows = EXAMPLES.map((example, index) => {
    const runs = playedOf(example, played);
    const outcome = example.outcome(runs.flatMap((run) => run?.observation ?? []));
    const folder = relative(ROOT, join(RESULTS, SCENES[example.runs[0] ?? 'nightly'][0].split('/')[0] ?? ''));
    return `| ${String(index + 1)} ${example.title} | ${outcome} | ${isAsItShould(example, played) ? 'yes' : 'NO'} | ${folder}/ |`;
  });
  return ['| Example | What came of it | As it should? | Kept in |', '| --- | --- | --- | --- |', ...rows].join('\n');
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
