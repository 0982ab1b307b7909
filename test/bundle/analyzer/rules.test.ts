import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { analyze, cleanUpAfterEach, inRun, miniature } from './analyzing.ts';

cleanUpAfterEach();

const FILE = `rules:
  - id: acme-licence-busy
    category: service
    transient: yes
    literals: [licence server]
    pattern: 'licence server \\S+ is busy'
    explanation: The licence server has no seat left.
    cure: Wait for a seat.
    examples: ['ERR: licence server lic-1 is busy']
    green: ['licence server lic-1 is idle']
`;

function workspace(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'qeml-rules-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const LOG = 'ERR: licence server lic-9 is busy\n##[error]Process completed with exit code 1.\n';

test('one’s own rule names a cause in one’s own words', async () => {
  const result = await analyze(
    { 'log-path': 'build.log', rules: '.github/rules.yml', 'github-token': '' },
    { workspace: workspace({ 'build.log': LOG, '.github/rules.yml': FILE }) },
  );
  expect(result.outputs).toMatchObject({ category: 'service', rule: 'acme-licence-busy', transient: 'unknown' });
  expect(result.summary).toContain('The licence server has no seat left.');
});

test('a bad rule ends the step before anything is read, and says where it is bad', async () => {
  const bad = FILE.replace('lic-1 is idle', 'lic-1 is busy');
  const result = await analyze(
    { 'log-path': 'build.log', rules: 'rules.yml' },
    { workspace: workspace({ 'build.log': LOG, 'rules.yml': bad }) },
  );
  expect(result.exitCode).toBe(1);
  expect(result.outputs['verdict']).toBe('error');
  expect(result.log).toContain('rule acme-licence-busy meets its green line');
});

test('after a run, the rules are those of the default branch', async () => {
  const runs = [{ id: 7, jobs: [{ name: 'build', conclusion: 'failure' as const, log: LOG }] }];
  const github = await miniature({ repositories: { 'octo/app': { runs, files: { 'rules.yml': FILE } } } });
  const payload = { repository: { default_branch: 'main' }, workflow_run: { id: 7, run_attempt: 1 } };
  const result = await analyze(
    { rules: 'rules.yml' },
    {
      ...inRun(github, 99),
      event: { name: 'workflow_run', payload },
      workspace: workspace({ 'rules.yml': FILE.replace('category: service', 'category: policy') }),
    },
  );
  expect(result.outputs).toMatchObject({ category: 'service', rule: 'acme-licence-busy' });
  expect(github.violations).toEqual([]);
});
