import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach, type Inputs } from '../gate/gating.ts';
import { BROKEN, FLAKY, guard, LEAVES, project } from './guarding.ts';

cleanUpAfterEach();

async function pageOf(inputs: Inputs): Promise<string> {
  const workspace = project();
  await guard(workspace, { 'html-report': 'out/page.html', ...inputs });
  return readFileSync(join(workspace, 'out', 'page.html'), 'utf8');
}

describe('the page', () => {
  test('joins the attempts and the tables of the gate', async () => {
    const page = await pageOf({ run: `${FLAKY}\n${LEAVES.fail}` });
    expect(page).toContain('<h1>Guarded step: fail</h1>');
    for (const id of ['attempts', 'conditions', 'tests', 'decision']) expect(page).toContain(`id="${id}"`);
    expect(page).toContain('2 attempts');
    expect(page).not.toMatch(/(?:src|href)="https?:/);
  });

  test('joins the attempts, the failed tests and the log around the evidence', async () => {
    const page = await pageOf({ run: `${LEAVES.fail}\n${BROKEN}` });
    for (const id of ['attempts', 'failed-tests', 'causes']) expect(page).toContain(`id="${id}"`);
    expect(page).toContain('class="line evidence"');
    expect(page).toContain('What to do:');
  });

  test('is hostile text as text', async () => {
    const page = await pageOf({ run: `echo '<script>alert(1)</script> Error: <img src=x>'; exit 1` });
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<img');
  });

  test('has no secret that is known', async () => {
    const workspace = project();
    const inputs = { 'html-report': 'page.html', run: 'echo "Error: cannot log in with $MY_TOKEN"; exit 1' };
    const result = await guard(workspace, inputs, { env: { MY_TOKEN: 'hunter2-hunter2' } });
    expect(readFileSync(join(workspace, 'page.html'), 'utf8')).not.toContain('hunter2-hunter2');
    expect(result.summary + JSON.stringify(result.report)).not.toContain('hunter2-hunter2');
  });

  test('says what is to be mended where the command never had its turn', async () => {
    const page = await pageOf({ run: 'true', config: 'none.yml', 'github-token': '' });
    expect(page).toContain('Guarded step: error');
    expect(page).toContain('none.yml');
  });

  test('outside the workspace is refused, and all else is told', async () => {
    const workspace = project();
    const name = `${basename(workspace)}.html`;
    const result = await guard(workspace, { run: LEAVES.pass, 'html-report': `../${name}` });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'pass']);
    expect(existsSync(join(workspace, '..', name))).toBe(false);
  });
});
