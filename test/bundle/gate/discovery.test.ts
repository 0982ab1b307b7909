import { describe, expect, test } from '@jest/globals';

import {
  cleanUpAfterEach,
  doubtsOf,
  expectRefusal,
  folderWith,
  gate,
  readBy,
  reportOf,
  repositoryWith,
} from './gating.ts';

cleanUpAfterEach();

const SUITE = '<testsuite name="s"><testcase classname="c" name="n"/></testsuite>';
const LCOV = 'TN:\nSF:src/a.js\nDA:1,1\nDA:2,1\nend_of_record\n';
const SARIF = '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t"}},"results":[]}]}';
const STANDARD = { policy: 'standard' };

describe('reports that nobody declares', () => {
  test('are found among what git does not track, and told apart from fixtures', async () => {
    const tracked = { 'src/a.js': 'a\nb\n', 'test/fixtures/junit.xml': SUITE, '.gitignore': 'out/\n' };
    const folder = repositoryWith(tracked, { 'out/junit.xml': SUITE, 'lcov.info': LCOV, 'scan.json': SARIF });
    const result = await gate(folder, STANDARD);
    expect(readBy(result)).toEqual({ 'out/junit.xml': 'junit', 'lcov.info': 'lcov', 'scan.json': 'sarif' });
    expect(reportOf(result).notes).toContain(
      'No reports are declared: 3 were found among the files that git does not track.',
    );
    expect(result.outputs['tests-total']).toBe('1');
  });

  test('are what is tracked when it is declared', async () => {
    const folder = repositoryWith({ 'test/fixtures/junit.xml': SUITE });
    expect(readBy(await gate(folder, { ...STANDARD, reports: 'junit: test/**/*.xml' }))).toEqual({
      'test/fixtures/junit.xml': 'junit',
    });
    const found = await gate(folder, STANDARD);
    expect([readBy(found), found.exitCode, found.outputs['verdict']]).toEqual([{}, 1, 'error']);
    expect(found.log).toContain('there is no report at all');
  });

  test('are looked for among all files without git, and that is said', async () => {
    const result = await gate(folderWith({ 'a/junit.xml': SUITE, 'b.info': LCOV }), STANDARD);
    expect(readBy(result)).toEqual({ 'a/junit.xml': 'junit', 'b.info': 'lcov' });
    expect(reportOf(result).notes).toContain(
      'No reports are declared: 2 were found among all files, for there is no git repository.',
    );
  });

  test('are not looked for in what others made', async () => {
    const foreign = [
      'node_modules/x',
      'vendor/x',
      '.venv/x',
      'venv/x',
      'lib/site-packages/x',
      '.tox/x',
      '.git/x',
      'Pods/x',
    ];
    const files = Object.fromEntries(foreign.map((folder) => [`${folder}/junit.xml`, SUITE]));
    const environment = { 'other/pyvenv.cfg': 'home = /usr\n', 'other/junit.xml': SUITE };
    const result = await gate(folderWith({ ...files, ...environment, 'junit.xml': SUITE }), STANDARD);
    expect(readBy(result)).toEqual({ 'junit.xml': 'junit' });
  });

  test('are looked for below the working directory alone, and to a depth that is said', async () => {
    const deep = `${Array.from({ length: 14 }, (_, at) => `d${at}`).join('/')}/junit.xml`;
    const folder = folderWith({ 'app/junit.xml': SUITE, 'other/junit.xml': SUITE, [`app/${deep}`]: SUITE });
    const result = await gate(folder, { ...STANDARD, 'working-directory': 'app' });
    expect(readBy(result)).toEqual({ 'app/junit.xml': 'junit' });
    expect(doubtsOf(result)).toEqual([expect.stringMatching(/^warn: folders deeper than 12 were not looked into/)]);
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'warn']);
  });

  test('source files and settings are none', async () => {
    const files = {
      'package.json': '{"name":"a"}',
      'tsconfig.json': '{}',
      'pom.xml': '<project/>',
      'notes.txt': 'a\n',
    };
    const result = await gate(folderWith({ ...files, 'junit.xml': SUITE }), STANDARD);
    expect(readBy(result)).toEqual({ 'junit.xml': 'junit' });
    expect([result.outputs['verdict'], doubtsOf(result)]).toEqual(['pass', []]);
  });
});

describe('a file that might be a report', () => {
  test('and is empty is named with the line that would declare it', async () => {
    const result = await gate(folderWith({ 'ok/junit.xml': SUITE, 'out/results.xml': '' }), STANDARD);
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'warn']);
    expect(doubtsOf(result)).toEqual([
      expect.stringMatching(/^warn: out\/results\.xml is empty: .*`junit: out\/results\.xml`/),
    ]);
  });

  test('by its name, and has nothing of one, says so', async () => {
    const result = await gate(folderWith({ 'ok/junit.xml': SUITE, 'out/lcov.info': 'TN:\n' }), STANDARD);
    expectRefusal(result, 'out/lcov.info', /cannot be read as lcov: holds nothing by which a report is known/);
  });

  test('and could be several is named with a line for each kind', async () => {
    const result = await gate(folderWith({ 'ok/junit.xml': SUITE, 'lint.json': '[]' }), STANDARD);
    const doubts = doubtsOf(result);
    expect(doubts).toEqual([
      expect.stringMatching(/^warn: lint\.json may be .* or .*: declare it, such as `[\w-]+: lint\.json`/),
    ]);
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'warn']);
  });

  test.each([
    ['junit.xml', '<testsuite><testcase'],
    ['junit-unit.xml', ''],
    ['TEST-com.example.AppTest.xml', '<testsuite'],
    ['coverage.xml', '<coverage><packages>'],
    ['lcov.info', ''],
    ['scan.sarif', '{"version":"2.1.0","runs":['],
  ])('and says what it is by its name, and cannot be read, is an error: %s', async (name, content) => {
    const result = await gate(folderWith({ 'ok/report.xml': SUITE, [name]: content }), STANDARD);
    expectRefusal(result, name, /cannot be read as/);
    expect(readBy(result)).toEqual({ 'ok/report.xml': 'junit' });
  });
});

test('where there is nothing at all, nothing passes', async () => {
  for (const folder of [folderWith({}), repositoryWith({ 'README.md': '# a\n' })]) {
    const result = await gate(folder, STANDARD);
    expect([result.exitCode, result.outputs['verdict'], result.outputs['score']]).toEqual([
      1,
      'error',
      expect.any(String),
    ]);
    expect(doubtsOf(result)).toEqual(['error: there is no report at all: nothing was measured']);
  }
});
