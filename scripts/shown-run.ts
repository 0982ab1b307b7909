import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import {
  runWorkflow,
  type StepResult,
  type WorkflowEventReport,
  type WorkflowOptions,
  type WorkflowResult,
} from '@qeml-actions/testkit';

import { ROOT } from './project.ts';
import { TerminalLog } from './terminal-log.ts';
import { terminalMarkdown } from './terminal-markdown.ts';

/** Before what a step says. */
const MARGIN = '           | ';

/** What came of a workflow that was run before a user's eyes. */
export interface ShownRun {
  readonly conclusion: WorkflowResult['conclusion'];
  /** Whether a step failed, was tried again and passed. */
  readonly healed: boolean;
  /** The gate's. */
  readonly verdict: string | undefined;
}

/** Runs a workflow, says what happens while it happens, shows its summary and keeps what it left in a folder. */
export async function shownRun(options: WorkflowOptions, results: string): Promise<ShownRun> {
  const log: string[] = [];
  const say = (line: string): void => {
    log.push(line);
    console.log(line);
  };
  const result = await runWorkflow({ ...options, onEvent: progress(say) });
  try {
    publish(result, log, results);
    const outputs = stepsOf(result).map((step) => step.outputs);
    return {
      conclusion: result.conclusion,
      healed: outputs.some(({ outcome, flaky }) => outcome === 'success' && flaky === 'true'),
      verdict: outputs.flatMap(({ verdict }) => verdict ?? []).at(-1),
    };
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
  const summary = stepsOf(result)
    .map((step) => step.summary)
    .filter((text) => text !== '')
    .join('\n');
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'summary.md'), summary);
  writeFileSync(join(results, 'log.txt'), log.map((line) => `${line}\n`).join(''));
  const reports = stepsOf(result).flatMap(({ id, outputs }) =>
    outputs['report'] ? [[id, outputs['report']] as const] : [],
  );
  const kept = reports.filter(([, file]) => existsSync(file));
  for (const [id, file] of kept) cpSync(file, join(results, `${id}.json`));
  const names = ['summary.md', 'log.txt', ...kept.map(([id]) => `${id}.json`)];
  console.log(`${terminalMarkdown(summary)}\nWritten to ${relative(ROOT, results)}/: ${names.join(', ')}\n`);
}

function stepsOf(result: WorkflowResult): StepResult[] {
  return Object.values(result.jobs).flatMap((job) => job.steps);
}
