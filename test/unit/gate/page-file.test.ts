import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { InputError, pagedOnError, systemFiles, type Runtime } from '@qeml-actions/core';

import { faultPage, writePage } from '../../../actions/quality-gate/src/apply/page.ts';
import { view } from '../../../actions/quality-gate/src/view.ts';
import { gateResult, passingResult } from '../../support/gate-results.ts';
import { memoryRuntime } from '../../support/memory-runtime.ts';

const SECRET = `ghp_${'a1B2'.repeat(9)}`;

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'qeml-page-')));
  mkdirSync(join(folder, 'workspace'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function runtime(): Runtime {
  const environment = { GITHUB_WORKSPACE: join(folder, 'workspace'), INPUT_PASSWORD: 'hunter2-and-more' };
  return { ...memoryRuntime(environment), files: systemFiles };
}

const written = (path: string): string => readFileSync(join(folder, 'workspace', path), 'utf8');

test('is written where it is wanted, with the folders that it needs', async () => {
  expect(await writePage(gateResult({}, { 'html-report': 'out/gate/index.html' }), runtime())).toBeUndefined();
  expect(written('out/gate/index.html')).toContain('<title>Quality gate: build linux: fail</title>');
});

test('holds no secret, also one that an escape would have hidden from the redactor', async () => {
  const name = `${SECRET} hunter2-and-more`;
  const result = gateResult(
    { name, notes: [name], policyFrom: name },
    { 'html-report': 'a.html', 'github-token': SECRET },
  );
  await writePage(result, runtime());
  expect(written('a.html')).not.toMatch(/ghp_|hunter2/);
  expect(written('a.html')).toContain('Quality gate: *** ***: fail');
});

test("may lie in the runner's own folder", async () => {
  const path = join(folder, 'temp', 'gate.html');
  const environment = { ...runtime().environment, RUNNER_TEMP: join(folder, 'temp') };
  expect(await writePage(gateResult({}, { 'html-report': path }), { ...runtime(), environment })).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toContain('<title>Quality gate');
});

describe('a path that leads out of the workspace is refused', () => {
  test.each(['../elsewhere.html', '/tmp/../elsewhere.html', '.', 'out/../../elsewhere.html'])('%s', async (path) => {
    expect(await writePage(gateResult({}, { 'html-report': path }), runtime())).toContain(
      `Input html-report is "${path}", which leads out of the workspace`,
    );
    expect(existsSync(join(folder, 'elsewhere.html'))).toBe(false);
  });

  test.each([
    ['a folder that is a link', 'link/page.html', 'link', '..'],
    ['a file that is a link to nothing', 'page.html', 'page.html', '../elsewhere.html'],
  ])('%s', async (_title, path, link, target) => {
    symlinkSync(target, join(folder, 'workspace', link));
    expect(await writePage(gateResult({}, { 'html-report': path }), runtime())).toContain('leads out of the workspace');
    expect(existsSync(join(folder, 'elsewhere.html'))).toBe(false);
    expect(existsSync(join(folder, 'page.html'))).toBe(false);
  });
});

test('one that cannot be written fails the step, beside what was decided', async () => {
  mkdirSync(join(folder, 'workspace', 'taken'));
  const result = passingResult();
  const fault = await writePage({ ...result, inputs: { ...result.inputs, 'html-report': 'taken' } }, runtime());
  expect(fault).toContain('the page could not be written there');
  expect(view(result, fault)).toMatchObject({ outputs: { verdict: 'pass' }, failure: fault });
  const failed = view(gateResult(), fault).failure?.split('\n') ?? [];
  expect([failed[0], failed.at(-1)]).toEqual(['The quality gate says fail.', fault]);
});

describe('a step that could not judge', () => {
  const stopped = () => Promise.reject(new InputError([`policy is "${SECRET}"`, 'mode is wrong']));

  test('leaves a page that says what is to be mended', async () => {
    await expect(pagedOnError('a.html', runtime(), faultPage, stopped)).rejects.toThrow('mode is wrong');
    expect(written('a.html')).toContain('policy is &quot;***&quot;');
    expect(written('a.html')).toContain('mode is wrong');
  });

  test('says too that the page could not be written', async () => {
    await expect(pagedOnError('../a.html', runtime(), faultPage, stopped)).rejects.toMatchObject({
      mistakes: [expect.any(String), 'mode is wrong', expect.stringContaining('leads out of the workspace')],
    });
  });

  test('leaves none for a bug', async () => {
    const bug = () => Promise.reject(new RangeError('a bug'));
    await expect(pagedOnError('a.html', runtime(), faultPage, bug)).rejects.toThrow('a bug');
    expect(existsSync(join(folder, 'workspace', 'a.html'))).toBe(false);
  });
});
