import { describe, expect, test } from '@jest/globals';

import { folderWith, cleanUpAfterEach as removeFoldersAfterEach } from '../gate/gating.ts';
import { analyze, cleanUpAfterEach, inRun, miniature } from './analyzing.ts';

cleanUpAfterEach();
removeFoldersAfterEach();

const FILE = '.github/qeml-actions.yml';
const LOG = 'ERR: licence server lic-9 is busy\n##[error]Process completed with exit code 1.\n';

function section(category: string): string {
  return `quality-gate: { extends: strict }
failure-analyzer:
  rules:
    - id: acme-licence-busy
      category: ${category}
      transient: 'yes'
      literals: [licence server]
      pattern: 'licence server \\S+ is busy'
      explanation: The licence server has no seat left.
      cure: Wait for a seat.
      examples: ['ERR: licence server lic-1 is busy']
      green: ['licence server lic-1 is idle']
`;
}

function analyzeLog(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) {
  const workspace = folderWith({ 'build.log': LOG, ...files });
  return analyze({ 'log-path': 'build.log', 'github-token': '', ...inputs }, { workspace });
}

describe('the configuration', () => {
  test('holds own rules in its section, and the log says where they were read', async () => {
    const result = await analyzeLog({ [FILE]: section('service') });
    expect(result.outputs).toMatchObject({ category: 'service', rule: 'acme-licence-busy' });
    expect(result.log).toContain(`The section failure-analyzer is read from ${FILE}.`);
  });

  test('may be another file', async () => {
    const files = { [FILE]: section('service'), 'ci/own.yml': section('infrastructure') };
    const result = await analyzeLog(files, { config: 'ci/own.yml' });
    expect(result.outputs['category']).toBe('infrastructure');
  });

  test('that is named must be there', async () => {
    const result = await analyzeLog({ '.git/HEAD': 'ref: refs/heads/main\n' }, { config: 'ci/none.yml' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'error']);
    expect(result.log).toContain('Input config is "ci/none.yml", and there is no such file in the repository.');
  });

  test('that is named is no less needed where only GitHub could have it', async () => {
    const result = await analyzeLog({}, { config: 'ci/none.yml' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'error']);
    expect(result.log).toContain('ci/none.yml could not be looked for');
  });

  test('that is not named need not be there', async () => {
    const result = await analyzeLog({});
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'fail']);
  });

  test('is of the default branch after a run, whatever was checked out', async () => {
    const runs = [{ id: 7, jobs: [{ name: 'build', conclusion: 'failure' as const, log: LOG }] }];
    const files = { [FILE]: section('service') };
    const github = await miniature({ repositories: { 'octo/app': { runs, files } } });
    const payload = { repository: { default_branch: 'main' }, workflow_run: { id: 7, run_attempt: 1 } };
    const result = await analyze(
      { 'github-token': 'token' },
      {
        ...inRun(github, 99),
        event: { name: 'workflow_run', payload },
        workspace: folderWith({ [FILE]: section('infrastructure') }),
      },
    );
    expect(result.outputs).toMatchObject({ category: 'service', rule: 'acme-licence-busy' });
  });

  test.each([
    ['a section that is none', 'failure-analyser: {}\n', [`${FILE}:1:1`, 'write `failure-analyzer`']],
    ['a key of its section', 'failure-analyzer:\n  ruels: []\n', ['section failure-analyzer', 'write "rules"']],
    ['a strategy', 'failure-analyzer:\n  strategies: [pray]\n', ['section failure-analyzer', 'strategies']],
    ['a rule', section('nonsense'), ['section failure-analyzer', 'category of entry 1 of rules']],
    ['an alias to another section', 'quality-gate: &a {}\nfailure-analyzer: *a\n', ['section failure-analyzer', '*a']],
    ['its YAML', 'failure-analyzer: [\n', [FILE]],
  ])('with a mistake in %s ends the step, and says where', async (_, text, told) => {
    const result = await analyzeLog({ [FILE]: text });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'error']);
    for (const part of told) expect(result.log).toContain(part);
    expect(result.log).not.toMatch(/has a bug|^\s+at .*\.js:\d/m);
  });
});
