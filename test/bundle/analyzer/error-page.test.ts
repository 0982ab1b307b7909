import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import type { ActionResult } from '@qeml-actions/testkit';

import { analyze, cleanUpAfterEach, inRun, miniature } from './analyzing.ts';

cleanUpAfterEach();

const pageOf = ({ workspace }: ActionResult): string => readFileSync(join(workspace, 'out/page.html'), 'utf8');
const FAILED = {
  name: '<img src=x>',
  steps: [{ name: 'Make', conclusion: 'failure' as const }],
  log: 'One line, which is long enough to be cut off.\n',
};

describe('a page that was asked for', () => {
  test('says what could not be read, and that it is an error', async () => {
    const github = await miniature({ repositories: { 'octo/app': { runs: [{ id: 7, jobs: [FAILED] }] } } });
    github.fault('download', { truncateAt: 10 });
    const result = await analyze({ 'run-id': '7', 'html-report': 'out/page.html' }, inRun(github, 99));
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'error' });
    const page = pageOf(result);
    expect(page).toContain('It could not be read');
    expect(page).toContain('The log of &lt;img src=x&gt; could not be read to its end');
    expect(page).not.toContain('<img');
  });

  test('is written without GitHub, too, and holds no secret', async () => {
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    const result = await analyze({ 'log-path': `no/${secret}.log`, 'html-report': 'out/page.html' });
    expect(result.outputs).toMatchObject({ verdict: 'error' });
    expect(pageOf(result)).toContain('there is no file at it');
    expect(pageOf(result)).not.toContain(secret);
  });

  test('and cannot be written is named beside what could not be read', async () => {
    const result = await analyze({ 'log-path': 'none.log', 'html-report': '..' });
    expect(result.exitCode).toBe(1);
    expect(result.log).toMatch(/there is no file at it[^]*which leads out of the workspace/);
  });
});
