import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { npmAudit } from './npm-audit.ts';
import { ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';

/** Where the gate's policy looks for our own reports. */
const FOLDER = join(ROOT, '.qeml', 'reports');
const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '--roots',
  'test/unit',
  'test/contract',
  '--coverage',
  '--coverageProvider=v8',
  '--coverageReporters=lcovonly',
  `--coverageDirectory=${FOLDER}`,
  '--collectCoverageFrom=packages/*/src/**/*.ts',
  '--collectCoverageFrom=actions/*/src/**/*.ts',
  '--collectCoverageFrom=!**/*.generated.*',
  '--reporters=default',
  `--reporters=${fileURLToPath(import.meta.resolve('jest-junit'))}`,
];
const JUNIT = { JEST_JUNIT_OUTPUT_DIR: FOLDER, JEST_JUNIT_OUTPUT_NAME: 'junit.xml' };

function node(args: readonly string[], environment: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
  });
}

/** Leaves what our own gate judges. A tool that finds something is not a failure here: that is for the gate to say. */
function reports(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  node(JEST, JUNIT);
  node(['node_modules/eslint/bin/eslint.js', '.', '--format', 'json', '--output-file', join(FOLDER, 'eslint.json')]);
  node(['scripts/lint-workflows.ts', '--sarif', join(FOLDER, 'zizmor.sarif')]);
  const answer = npmAudit();
  if ('fault' in answer) throw new ScriptFault(`npm audit: the registry gave no answer (${answer.fault}).`);
  writeFileSync(join(FOLDER, 'npm-audit.json'), answer.report);
}

await runScript(import.meta, reports);
