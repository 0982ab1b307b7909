import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runAction } from '@qeml-actions/testkit';

import { build } from './build.ts';
import { ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';
import { announce } from './tally.ts';
import { terminalMarkdown } from './terminal-markdown.ts';

const FOLDER = join(ROOT, '.qeml', 'audit');
const FILE = 'audit.json';
const NPM_LIMIT_MS = 300_000;

/** What npm says of the dependencies, or why it could not ask. Without the registry it would find nothing in all of them. */
function npmAudit(): { readonly report: string } | { readonly fault: string } {
  const args = ['audit', '--json', '--offline=false', '--prefer-offline=false'];
  const windows = process.platform === 'win32';
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, timeout: NPM_LIMIT_MS, shell: windows } as const;
  const { stdout, error, stderr } = spawnSync('npm', args, options);
  if (error !== undefined) return { fault: error.message };
  const answer = parsed(stdout);
  if (answer === undefined) return { fault: `npm wrote no JSON: ${stderr.trim().slice(0, 300)}` };
  if ('auditReportVersion' in answer) return { report: stdout };
  return { fault: 'message' in answer ? String(answer.message) : stdout.slice(0, 300) };
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Holds this repository's dependencies against the preset `standard`, by the gate's own bundle. */
async function audit(): Promise<void> {
  const answer = npmAudit();
  if ('fault' in answer) {
    const name = `npm audit: the registry gave no answer (${answer.fault})`;
    console.log(`Nothing was audited. ${name}`);
    announce({ passed: 0, failed: 0, skipped: [name] });
    return;
  }
  await build({ force: false });
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, FILE), answer.report);
  const inputs = { reports: `npm-audit-v2: ${FILE}`, policy: 'standard', baseline: 'none', name: 'npm audit' };
  const result = await runAction({
    action: 'quality-gate',
    workspace: FOLDER,
    with: { 'github-token': '', ...inputs },
  });
  result.cleanup();
  console.log(terminalMarkdown(result.summary));
  const isGood = result.exitCode === 0;
  announce({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: [] });
  if (!isGood)
    throw new ScriptFault(`The gate says ${result.outputs['verdict'] ?? 'nothing'} of our own dependencies.`);
}

await runScript(import.meta, audit);
