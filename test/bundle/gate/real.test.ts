import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { ROOT } from '../../../scripts/project.ts';

import {
  cleanUpAfterEach,
  conditionOf,
  doubtsOf,
  gate,
  readBy,
  reportOf,
  repositoryWith,
  type Files,
} from './gating.ts';
import { eslint, ignoredFolder, jest, jestWithCoverage, npmSbom } from './tools.ts';

cleanUpAfterEach();

const TESTS = 'test/unit/statistics/distributions.test.ts';
const SOURCES = ['incomplete-beta', 'log-gamma', 'student-t'].map((name) => `packages/statistics/src/${name}.ts`);

const REPORTS = `junit: junit.xml
cobertura: cobertura-coverage.xml
lcov: '*.info'
eslint-json: eslint.json
cyclonedx: bom.json`;

/** A condition that one value alone fulfils. */
const exactly = (metric: string, value: number, selectors = ''): string =>
  `  - { metric: ${metric}, ${selectors}min: ${value}, max: ${value} }\n`;

/** The repository's files of these names, by their names. */
const ours = (folder: string, names: readonly string[]): Files =>
  Object.fromEntries(names.map((name) => [name, readFileSync(join(ROOT, folder, name))]));

test('a real project’s reports are counted as the tools that wrote them count', async () => {
  const folder = ignoredFolder();
  const jestSays = jestWithCoverage(folder, TESTS, SOURCES);
  const eslintSays = eslint(folder, 'examples/pipeline/src');
  const npmSays = npmSbom(folder);
  const { numTotalTests: total, lines, branches } = jestSays;
  expect([total, lines.total, branches.total, eslintSays.errors, npmSays.components]).not.toContain(0);

  const findings = eslintSays.errors + eslintSays.warnings;
  const policy = (failed: number): string => `extends: standard
conditions:
${exactly('tests.total', total)}${exactly('tests.failed', failed)}${exactly('packages.total', npmSays.components)}\
${exactly('findings.total', eslintSays.errors, 'severity: high, ')}${exactly('findings.total', findings)}\
${exactly('licenses.unknown', npmSays.unlicensed)}\
  - { metric: findings.new, severity: high, off: true, reason: there is nothing to compare with }
`;
  // As in a job of its own: a checkout of the sources, and what other jobs have left.
  const sources = { ...ours('.', SOURCES), 'policy.yml': policy(0), 'wrong.yml': policy(1) };
  const left = ['junit.xml', 'cobertura-coverage.xml', 'lcov.info', 'eslint.json', 'bom.json'];
  const workspace = repositoryWith(sources, ours(folder, left));

  const result = await gate(workspace, { reports: REPORTS, policy: 'policy.yml' });
  expect(doubtsOf(result)).toEqual([]);
  expect([result.exitCode, result.conclusion]).toEqual([0, 'success']);
  expect(result.outputs).toMatchObject({
    verdict: 'pass',
    score: '100',
    'failed-conditions': '[]',
    'tests-total': String(total),
    'tests-failed': '0',
    'coverage-lines': String(lines.pct),
    'coverage-branches': String(branches.pct),
    'findings-high': String(eslintSays.errors),
    'findings-critical': '0',
  });
  expect(readBy(result)).toEqual({
    'junit.xml': 'junit',
    'cobertura-coverage.xml': 'cobertura',
    'lcov.info': 'lcov',
    'eslint.json': 'eslint-json',
    'bom.json': 'cyclonedx',
  });
  expect(reportOf(result)['not-measured']).toEqual(['dependencies', 'images', 'benchmarks']);

  const wrong = await gate(workspace, { reports: REPORTS, policy: 'wrong.yml' });
  expect([wrong.exitCode, wrong.outputs['verdict'], wrong.outputs['failed-conditions']]).toEqual([
    1,
    'fail',
    '["tests.failed"]',
  ]);
  // Both formats tell of the same lines, so that either of them alone says the same.
  for (const reports of ['cobertura: cobertura-coverage.xml', 'lcov: lcov.info'])
    expect((await gate(workspace, { reports, policy: 'standard' })).outputs).toMatchObject({
      'coverage-lines': String(lines.pct),
      'coverage-branches': String(branches.pct),
    });
}, 240_000);

test('tests of a real run that fail are told with their message, and those that were skipped are not taken for run', async () => {
  const folder = ignoredFolder();
  const source = `import { expect, test } from '@jest/globals';
test('adds', () => expect(1 + 1).toBe(2));
test('is short of money', () => expect({ cents: 1 }).toEqual({ cents: 2 }));
test('throws', () => { throw new RangeError('there is no rate for XXX'); });
test.skip('waits', () => undefined);
`;
  writeFileSync(join(ROOT, folder, 'red.test.js'), source);
  const config = JSON.stringify({ rootDir: join(ROOT, folder), testMatch: ['**/*.test.js'], transform: {} });
  const counts = jest(folder, [`--config=${config}`], 1);
  expect(counts).toMatchObject({ numTotalTests: 4, numFailedTests: 2, numPendingTests: 1 });

  const result = await gate(ROOT, { reports: `junit: ${folder}/junit.xml`, policy: 'standard' });
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({
    verdict: 'fail',
    'tests-total': '4',
    'tests-failed': '2',
    'failed-conditions': '["tests.failed"]',
  });
  expect(conditionOf(result, 'tests.total')).toMatchObject({ verdict: 'pass', value: 3 });
  expect(result.summary).toContain('is short of money');
  expect(result.summary).toContain('there is no rate for XXX');
}, 120_000);
