import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import type { ActionResult } from '@qeml-actions/testkit';

import { cleanUpAfterEach, expectRefusal, folderWith, gate, reportOf, type Inputs } from './gating.ts';

cleanUpAfterEach();

/** Links, pipes and permissions are made as POSIX has them. */
const onPosix = process.platform === 'win32' ? test.skip : test;

const GREEN = '<testsuite name="s"><testcase classname="c" name="n" time="1"/></testsuite>';

const judge = (reports: string, inputs: Inputs = {}): Promise<ActionResult> =>
  gate(folderWith({ 'a.txt': '' }), { reports, policy: 'standard', ...inputs });

describe('what is no file of the workspace', () => {
  const outside = (): string => folderWith({ 'secret.xml': GREEN });

  test('a path that leads out is named, and not read', async () => {
    const result = await judge('junit: ../secret.xml');
    expectRefusal(result, '../secret.xml', /leads out of the workspace/);
  });

  test('nor is an absolute one', async () => {
    const path = join(outside(), 'secret.xml');
    expectRefusal(await judge(`junit: ${path}`), path, /leads out of the workspace/);
  });

  onPosix.each([
    ['a link to a file', 'link.xml', 'secret.xml'],
    ['a link to a folder', 'link', ''],
  ])('nor what is reached by %s', async (_, name, target) => {
    const folder = folderWith({ 'a.txt': '' });
    symlinkSync(join(outside(), target), join(folder, name));
    const glob = target === '' ? 'link/secret.xml' : 'link.xml';
    const result = await gate(folder, { reports: `junit: ${glob}`, policy: 'standard' });
    expectRefusal(result, glob, /leads out of the workspace/);
    const found = await gate(folder, { policy: 'standard' });
    expect(reportOf(found).reports).toEqual([]);
    expect(found.outputs['verdict']).toBe('error');
  });

  test('a working directory that leads out is refused', async () => {
    const result = await judge('junit: secret.xml', { 'working-directory': '..' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'error']);
    expect(result.log).toContain('working-directory is "..", which leads out of the workspace');
  });
});

describe('what is no readable file', () => {
  onPosix('a pipe is refused, and not waited for', async () => {
    const folder = folderWith({ 'a.txt': '' });
    execFileSync('mkfifo', [join(folder, 'junit.xml')]);
    for (const inputs of [{ reports: 'junit: junit.xml' }, { reports: 'junit: "*.xml"' }])
      expectRefusal(
        await gate(folder, { ...inputs, policy: 'standard' }),
        'xml',
        /is not a regular file|matches no file/,
      );
    expect((await gate(folder, { policy: 'standard' })).outputs['verdict']).toBe('error');
  });

  onPosix('nor is a device read by a link', async () => {
    const folder = folderWith({ 'a.txt': '' });
    symlinkSync('/dev/zero', join(folder, 'junit.xml'));
    expectRefusal(
      await gate(folder, { reports: 'junit: junit.xml', policy: 'standard' }),
      'junit.xml',
      /leads out of the workspace/,
    );
    expect((await gate(folder, { policy: 'standard' })).outputs['verdict']).toBe('error');
  });

  test('a folder is no report', async () => {
    const folder = folderWith({ 'junit.xml/other.txt': '' });
    expectRefusal(await gate(folder, { reports: 'junit: junit.xml', policy: 'standard' }), 'junit.xml', /folder/);
  });

  onPosix('a file that may not be read is an error', async () => {
    const folder = folderWith({ 'junit.xml': GREEN });
    chmodSync(join(folder, 'junit.xml'), 0);
    const result = await gate(folder, { reports: 'junit: junit.xml', policy: 'standard' });
    // Permissions bind everybody but root.
    if (process.getuid?.() === 0) expect(result.outputs['verdict']).toBe('pass');
    else expectRefusal(result, 'junit.xml', /cannot be opened: .*EACCES/);
  });
});
