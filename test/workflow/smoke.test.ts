import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';
import { runWorkflow } from '@qeml-actions/testkit';

import { actions, ROOT } from '../../scripts/project.ts';

test('the smoke workflow holds every action to what it says, on every leg', async () => {
  const project = mkdtempSync(join(tmpdir(), 'smoke-'));
  const faces = actions().map(({ face }) => (face === '.' ? 'action.yml' : face));
  for (const path of ['.github', 'dist', ...faces]) cpSync(join(ROOT, path), join(project, path), { recursive: true });
  const file = join(project, '.github', 'workflows', 'smoke.yml');
  const result = await runWorkflow({ file, project, event: { name: 'workflow_dispatch', payload: {} } });
  result.cleanup();
  rmSync(project, { recursive: true, force: true });
  const jobs = Object.values(result.jobs);
  const failed = jobs.flatMap(({ steps }) => steps.filter(({ conclusion }) => conclusion !== 'success'));
  expect(failed.map(({ id, log }) => `${id}: ${log}`)).toEqual([]);
  expect(jobs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success']);
});
