import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach, folderWith, gate } from './gating.ts';

cleanUpAfterEach();

const INPUTS = { reports: 'junit: unit.xml', policy: 'standard' };
const SECRET = `ghp_${'a1B2'.repeat(9)}`;
const JUNIT = `<testsuite name="s" tests="2" failures="1"><testcase name="works"/><testcase name="breaks">
<failure message="expected ${SECRET} &lt;script&gt;alert(1)&lt;/script&gt;">at a (b.ts:1:2)</failure></testcase></testsuite>`;

describe('html-report', () => {
  test('leaves a page of the verdict, without secrets and with nothing that runs but its own', async () => {
    const workspace = folderWith({ 'unit.xml': JUNIT });
    const run = await gate(workspace, { ...INPUTS, 'html-report': 'out/gate.html' });
    expect(run.outputs['verdict']).toBe('fail');
    const page = readFileSync(join(workspace, 'out/gate.html'), 'utf8');
    expect(page).toContain('<title>Quality gate: test: fail</title>');
    expect(page).toContain('expected *** &lt;script&gt;');
    expect(page).not.toContain(SECRET);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  test('leaves a page of what is to be mended where nothing could be judged', async () => {
    const workspace = folderWith({ 'unit.xml': JUNIT });
    const run = await gate(workspace, { ...INPUTS, stage: 'nowhere', 'html-report': 'gate.html' });
    expect(run.outputs['verdict']).toBe('error');
    expect(readFileSync(join(workspace, 'gate.html'), 'utf8')).toContain('defines no stage');
  });

  test('outside the workspace is refused, beside the verdict, in mode report too', async () => {
    const workspace = folderWith({ 'unit.xml': JUNIT });
    const inputs = { ...INPUTS, mode: 'report', 'html-report': '../gate-outside.html' };
    const run = await gate(workspace, inputs);
    expect(run.outputs['verdict']).toBe('fail');
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('leads out of the workspace');
    expect(existsSync(join(workspace, '../gate-outside.html'))).toBe(false);
  });
});
