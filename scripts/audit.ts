import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runAction } from '@qeml-actions/testkit';

import { build } from './build.ts';
import { npmAudit } from './npm-audit.ts';
import { ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';
import { announce } from './tally.ts';
import { terminalMarkdown } from './terminal-markdown.ts';

const FOLDER = join(ROOT, '.qeml', 'audit');
const FILE = 'audit.json';

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
