import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

import {
  runWorkflow,
  type StepResult,
  type WorkflowEventReport,
  type WorkflowOptions,
  type WorkflowResult,
} from '@qeml-actions/testkit';

import { foldedDetails } from './folded-details.ts';
import { ROOT } from './project.ts';
import { TerminalLog } from './terminal-log.ts';
import { terminalMarkdown } from './terminal-markdown.ts';

/** Before what a step says. */
const MARGIN = '           | ';

/** Runs a workflow, says what happens while it happens, shows its summary, keeps what it left in a folder and clears up. */
export async function shownRun(options: WorkflowOptions, results: string): Promise<WorkflowResult> {
  const log: string[] = [];
  const say = (line: string): void => {
    log.push(line);
    console.log(line);
  };
  const result = await runWorkflow({ ...options, onEvent: progress(say) });
  try {
    publish(result, log, results);
    return result;
  } finally {
    result.cleanup();
  }
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
        return line === undefined || known ? undefined : say(line.replace(/^/gm, MARGIN));
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

function publish(result: WorkflowResult, log: readonly string[], results: string): void {
  const steps = Object.values(result.jobs).flatMap((job) => job.steps);
  const summary = steps
    .map((step) => step.summary)
    .filter((text) => text !== '')
    .join('\n');
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'log.txt'), log.map((line) => `${line}\n`).join(''));
  if (summary !== '') writeFileSync(join(results, 'summary.md'), summary);
  for (const [name, file] of [...reportsOf(steps), ...pagesOf(result)]) cpSync(file, join(results, name));
  if (summary !== '') console.log(terminalMarkdown(foldedDetails(summary)).replace(/^(?=.)/gm, '  '));
  console.log(`Kept in ${relative(ROOT, results)}/: ${readdirSync(results).join(', ')}`);
}

type Kept = readonly [name: string, file: string];

function reportsOf(steps: readonly StepResult[]): readonly Kept[] {
  return steps.flatMap(({ id, outputs }) => {
    const file = outputs['report'];
    return file !== undefined && existsSync(file) ? [[`${id}.json`, file] as const] : [];
  });
}

/** The pages that actions were asked to write. */
function pagesOf({ jobs }: WorkflowResult): readonly Kept[] {
  return Object.values(jobs).flatMap(({ workspace }) =>
    workspace === undefined
      ? []
      : readdirSync(workspace, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.html'))
          .map((path) => [basename(path), join(workspace, path)] as const),
  );
}
