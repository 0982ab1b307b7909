import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActionResult } from '@qeml-actions/testkit';

import { analyze, cleanUpAfterEach } from './analyzing.ts';

cleanUpAfterEach();

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'qeml-masks-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const HIDDEN = 'horse-battery-staple';
const EVIDENCE = 'npm ERR! code E404';
const END = '##[error]Process completed with exit code 1.\n';

function read(log: string | Uint8Array): Promise<ActionResult> {
  writeFileSync(join(workspace, 'build.log'), log);
  return analyze({ 'log-path': 'build.log', 'github-token': '', 'html-report': 'page.html' }, { workspace });
}

/** Everything that the step wrote. */
function written(result: ActionResult): string {
  const { outputs, stdout, stderr, summary, report, annotations } = result;
  const page = readFileSync(join(workspace, 'page.html'), 'utf8');
  return [stdout, stderr, summary, page, JSON.stringify([outputs, report, annotations])].map(String).join('\n');
}

describe('what a log says is to be hidden', () => {
  test.each<[string, string | Uint8Array]>([
    ['on the evidence’s line', `::add-mask::${HIDDEN}\n${EVIDENCE} ${HIDDEN}\n${END}`],
    ['around the evidence', `::add-mask::${HIDDEN}\na ${HIDDEN}\n${EVIDENCE}\nb ${HIDDEN}\n${END}`],
    ['said only after it was shown', `${EVIDENCE} ${HIDDEN}\n${'quiet\n'.repeat(50)}::add-mask::${HIDDEN}\n${END}`],
    ['in the old form', `${EVIDENCE} ${HIDDEN}\nset ##[add-mask]${HIDDEN}\n${END}`],
    ['after white space, in another case', `${EVIDENCE} ${HIDDEN}\n \t::Add-Mask::${HIDDEN}\n${END}`],
    ['after a time', `${EVIDENCE} ${HIDDEN}\n2026-01-02T03:04:05.1234567Z ::add-mask::${HIDDEN}\n${END}`],
    ['on the last line, which nothing ends', `${EVIDENCE} ${HIDDEN}\n${END}::add-mask::${HIDDEN}`],
    ['with Windows’ line ends', `::add-mask::${HIDDEN}\r\n${EVIDENCE} ${HIDDEN}\r\n${END}`],
    ['of several lines', `::add-mask::first-of-it%0A${HIDDEN}\n${EVIDENCE} ${HIDDEN}\n${END}`],
    ['in UTF-16', Buffer.from(`\uFEFF::add-mask::${HIDDEN}\n${EVIDENCE} ${HIDDEN}\n${END}`, 'utf16le')],
    ['in a packed file', gzipSync(`::add-mask::${HIDDEN}\n${EVIDENCE} ${HIDDEN}\n${END}`)],
    [
      'by the runner-up',
      `##[error]lint failed ${HIDDEN}\n${'quiet\n'.repeat(9)}::add-mask::${HIDDEN}\n${'quiet\n'.repeat(9)}${EVIDENCE}\n${END}`,
    ],
    [
      'across the pieces in which a file is read',
      `${'x'.repeat(65_530)}\n::add-mask::${HIDDEN}\n${EVIDENCE} ${HIDDEN}\n${END}`,
    ],
  ])('is shown nowhere: %s', async (_, log) => {
    const result = await read(log);
    expect(result.outputs).toMatchObject({ verdict: 'fail', rule: 'npm-package-not-found' });
    expect(written(result)).not.toContain(HIDDEN);
  });

  test('leaves the rest of the line', async () => {
    const result = await read(`::add-mask::${HIDDEN}\n${EVIDENCE} for ${HIDDEN} only\n${END}`);
    expect(result.outputs['evidence']).toBe(`${EVIDENCE} for *** only`);
    expect(written(result)).toContain('for *** only');
  });

  test('blots out no word of ours', async () => {
    const words = ['fail', 'dependency', 'category', '","', 'npm-package-not-found', '{"job"', 'qeml-actions'];
    const plain = await read(`${EVIDENCE}\n${END}`);
    const result = await read(`${EVIDENCE}\n${END}${words.map((word) => `::add-mask::${word}\n`).join('')}`);
    for (const name of ['verdict', 'category', 'rule', 'transient', 'strategy']) {
      expect([name, result.outputs[name]]).toEqual([name, plain.outputs[name]]);
    }
    expect(JSON.parse(result.outputs['causes'] ?? '')).toHaveLength(1);
    expect(JSON.parse(result.outputs['evidence-location'] ?? '')).toMatchObject({ line: 1 });
    expect(result.report).toMatchObject({ schema: 'qeml-actions/failure-analyzer/v1', verdict: 'fail' });
  });

  test('is the same failure, whatever was hidden', async () => {
    const prints = ['first-secret-value', 'another-secret-of-theirs'].map(async (secret, at) => {
      const log = join(workspace, `${String(at)}.log`);
      writeFileSync(log, `::add-mask::${secret}\n${EVIDENCE} ${secret}\n${END}`);
      return (await analyze({ 'log-path': log, 'github-token': '' }, { workspace })).outputs['fingerprint'];
    });
    const [first, second] = await Promise.all(prints);
    expect(first).toMatch(/^[0-9a-f]+$/);
    expect(second).toBe(first);
  });

  test('by the thousand is refused: what could not be hidden is not shown', async () => {
    const masks = Array.from({ length: 1_001 }, (_, at) => `::add-mask::secret-${String(at)}\n`).join('');
    const result = await read(`${masks}${EVIDENCE} secret-1000\n${END}`);
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain('more than 1000 different masks');
    expect(result.log).not.toContain('secret-1000');
  });
});
