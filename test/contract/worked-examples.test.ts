import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, expect, test } from '@jest/globals';
import { runAction, type ActionResult } from '@qeml-actions/testkit';

import { textOf } from '../../scripts/project.ts';
import { TerminalLog } from '../../scripts/terminal-log.ts';
import { terminalMarkdown } from '../../scripts/terminal-markdown.ts';
import { workedExample } from '../support/contract/pages/worked-example.ts';

const scratch = mkdtempSync(join(tmpdir(), 'qeml-worked-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const PAGES = ['guard', 'retry-with-backoff', 'failure-analyzer', 'quality-gate'].map((name) => `docs/${name}.md`);

/** A text with one space for many and without the figures that differ from run to run. */
function shown(text: string): string {
  return text.replaceAll(/\b\d+(?:\.\d+)? (?:ms|s)\b/g, 'N s').replaceAll(/[ \t]+/g, ' ');
}

/** All that a run shows, as `npm run action` shows it. */
function allOf({ log, outputs, summary }: ActionResult): string {
  const given = Object.entries(outputs).map(([name, value]) => `${name}: ${value}`);
  const terminal = new TerminalLog({ fold: false });
  const lines = log.split('\n').map((line) => terminal.line(line) ?? '');
  return shown([...lines, ...given, terminalMarkdown(summary)].join('\n'));
}

test.each(PAGES)('the worked example of %s shows what its command shows', async (page) => {
  const { files, prepare, action, inputs, output } = workedExample(textOf(page) ?? '');
  expect(output.length).toBeGreaterThan(5);
  const workspace = mkdtempSync(join(scratch, 'workspace-'));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }
  for (const script of prepare) expect(spawnSync('bash', ['-c', script], { cwd: workspace }).status).toBe(0);
  const result = await runAction({ action, with: inputs, workspace });
  const all = allOf(result);
  expect(output.filter((line) => !all.includes(shown(line).trim()))).toEqual([]);
  result.cleanup();
});
