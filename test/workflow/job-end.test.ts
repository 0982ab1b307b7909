import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runWorkflow, type WorkflowEventReport } from '@qeml-actions/testkit';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qeml-job-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function workflow(...steps: readonly string[]): string {
  const file = join(folder, 'ci.yml');
  const list = steps.map((step) => `      - ${step}\n`).join('');
  writeFileSync(file, `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${list}`);
  return file;
}

/** Whether a process runs; one that has ended and was not asked for its exit code yet does not. */
function isRunning(pid: number): boolean {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  return state !== '' && !state.startsWith('Z');
}

// Elsewhere than on Linux the mark in the environment of another process cannot be read.
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('what a step leaves in the background runs on in later steps, and is ended with the job', async () => {
  const file = workflow(
    'run: |\n          sleep 300 > /dev/null 2>&1 &\n          echo "pid=$!" >> "$GITHUB_OUTPUT"\n        id: start',
    'run: kill -0 ${{ steps.start.outputs.pid }}',
  );
  const result = await runWorkflow({ file, project: folder });
  result.cleanup();
  expect(result.conclusion).toBe('success');
  const pid = Number(result.jobs['build']?.steps[0]?.outputs['pid']);
  expect(pid).toBeGreaterThan(0);
  expect(isRunning(pid)).toBe(false);
});

test('standard input is closed', async () => {
  const file = workflow('run: cat && echo "nothing to read"');
  const result = await runWorkflow({ file, project: folder });
  result.cleanup();
  expect(result.jobs['build']?.steps[0]?.log).toContain('\nnothing to read\n');
});

test('a cancelled run ends the step that runs; always() still comes', async () => {
  const file = workflow(
    'run: echo begun; sleep 300',
    'run: echo never',
    'run: echo "still here"\n        if: always()',
  );
  const stop = new AbortController();
  const onEvent = (event: WorkflowEventReport): void => {
    if (event.type === 'line' && event.line === 'begun') stop.abort();
  };
  const result = await runWorkflow({ file, project: folder, signal: stop.signal, onEvent });
  result.cleanup();
  expect(result.conclusion).toBe('cancelled');
  expect(result.jobs['build']?.steps.map(({ conclusion }) => conclusion)).toEqual(['cancelled', 'skipped', 'success']);
});

test('secrets, and job outputs that hold one, are kept out of the results', async () => {
  const file = join(folder, 'outputs.yml');
  writeFileSync(
    file,
    [
      'on: push',
      'jobs:',
      '  build:',
      '    runs-on: ubuntu-latest',
      '    outputs: { open: "${{ steps.a.outputs.open }}", hidden: "${{ steps.a.outputs.hidden }}" }',
      '    steps:',
      '      - id: a',
      '        run: |',
      '          echo "open=1" >> "$GITHUB_OUTPUT"',
      '          echo "hidden=x${{ secrets.KEY }}" >> "$GITHUB_OUTPUT"',
    ].join('\n'),
  );
  const result = await runWorkflow({ file, project: folder, secrets: { KEY: 'k3y-material' } });
  result.cleanup();
  expect(result.jobs['build']?.outputs).toEqual({ open: '1' });
  expect(result.jobs['build']?.steps[0]?.log).not.toContain('k3y-material');
});
