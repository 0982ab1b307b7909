import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { runWorkflow, type StepResult, type WorkflowEventReport, type WorkflowResult } from '@qeml-actions/testkit';

import { build } from './build.ts';
import { ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';
import { TerminalLog } from './terminal-log.ts';
import { terminalMarkdown } from './terminal-markdown.ts';

const PROJECT = join(ROOT, 'examples', 'pipeline');
const WORKFLOW = join(PROJECT, '.github', 'workflows', 'ci.yml');
const RESULTS = join(ROOT, '.qeml');

/** Runs the example pipeline on this machine: its real workflow file and the bundles that users run. */
async function main(): Promise<void> {
  await build({ force: false });
  console.log(`Running ${relative(ROOT, WORKFLOW)} as GitHub would, on this machine.\n`);
  const log: string[] = [];
  const say = (line: string): void => {
    log.push(line);
    console.log(line);
  };
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const result = await runWorkflow({
    file: WORKFLOW,
    project: PROJECT,
    uses: { 'org/qeml-actions@v1': ROOT },
    onEvent: progress(say),
    signal: stop.signal,
  });
  try {
    publish(result, log);
  } finally {
    result.cleanup();
  }
  const healed = steps(result).some(({ outputs }) => outputs['outcome'] === 'success' && outputs['flaky'] === 'true');
  if (result.conclusion !== 'success')
    throw new ScriptFault(`The pipeline ended with ${result.conclusion}; its log stands above.`);
  if (!healed)
    throw new ScriptFault('The pipeline passed at once: the service did not fail as it should, so nothing was shown.');
  console.log('The tests failed, were run again and passed: retried and healed.');
}

/** Says what happens while it happens. */
function progress(say: (line: string) => void): (event: WorkflowEventReport) => void {
  const started = performance.now();
  const state = { terminal: new TerminalLog({ fold: true }), head: false };
  const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  return (event) => {
    switch (event.type) {
      case 'job-started':
        return say(`${seconds()} s  job ${event.name}`);
      case 'step-started':
        state.head = true;
        return say(`${seconds()} s  step ${event.step}`);
      case 'line': {
        const line = state.terminal.line(event.line);
        // The first group of a step says what its name says.
        const known = state.head && event.line.startsWith('##[group]');
        state.head = false;
        return line === undefined || known ? undefined : say(`           | ${line}`);
      }
      case 'step-done':
        return event.result.conclusion === 'success'
          ? undefined
          : say(`${seconds()} s  ${event.result.conclusion}: ${event.step}`);
      case 'job-done':
        return say(`${seconds()} s  job ${event.result.name}: ${event.result.conclusion}\n`);
    }
  };
}

/** Shows the summary and keeps it, with the log and the report, in .qeml/. */
function publish(result: WorkflowResult, log: readonly string[]): void {
  const summary = steps(result)
    .map((step) => step.summary)
    .filter((text) => text !== '')
    .join('\n');
  const report = steps(result)
    .flatMap(({ outputs }) => outputs['report'] ?? [])
    .at(-1);
  for (const name of ['summary.md', 'log.txt', 'report.json']) rmSync(join(RESULTS, name), { force: true });
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, 'summary.md'), summary);
  writeFileSync(join(RESULTS, 'log.txt'), log.map((line) => `${line}\n`).join(''));
  if (report !== undefined && existsSync(report)) cpSync(report, join(RESULTS, 'report.json'));
  console.log(`${terminalMarkdown(summary)}\nWritten to .qeml/: summary.md, log.txt, report.json\n`);
}

function steps(result: WorkflowResult): StepResult[] {
  return Object.values(result.jobs).flatMap((job) => job.steps);
}

await runScript(import.meta, main);
