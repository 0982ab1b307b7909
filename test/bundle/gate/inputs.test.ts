import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach, expectRefusal, folderWith, gate, readBy, reportOf, write } from './gating.ts';

cleanUpAfterEach();

const suite = (name: string): string => `<testsuite name="s"><testcase classname="c" name="${name}"/></testsuite>`;
const SARIF = '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t"}},"results":[]}]}';
const STANDARD = { policy: 'standard' };

describe('reports', () => {
  const FILES = {
    'reports/a.xml': suite('a'),
    'reports/deep/b.xml': suite('b'),
    'reports/old/c.xml': suite('c'),
    'reports/.hidden.xml': suite('h'),
    'with blank.xml': suite('w'),
    'found.sarif': SARIF,
  };

  test.each<[string, string, readonly string[]]>([
    ['one file', 'junit: reports/a.xml', ['reports/a.xml']],
    ['a file by ./', 'junit: ./reports/a.xml', ['reports/a.xml']],
    ['quotes of either kind', `junit: 'reports/a.xml'\nsarif: "found.sarif"`, ['found.sarif', 'reports/a.xml']],
    ['a name with a blank', 'junit: with blank.xml', ['with blank.xml']],
    ['a glob, which matches hidden files as well', 'junit: reports/*.xml', ['reports/.hidden.xml', 'reports/a.xml']],
    ['a format again', 'junit: reports/a.xml\njunit: reports/deep/*.xml', ['reports/a.xml', 'reports/deep/b.xml']],
    [
      'what is left out of the line before it',
      'junit: reports/**/*.xml\n!reports/old/**\n! "reports/.*"\nsarif: found.sarif',
      ['found.sarif', 'reports/a.xml', 'reports/deep/b.xml'],
    ],
    ['braces', 'junit: reports/{a,deep/b}.xml', ['reports/a.xml', 'reports/deep/b.xml']],
    ['blank lines between', '\n  junit: reports/a.xml  \n\n  sarif: found.sarif\n', ['found.sarif', 'reports/a.xml']],
  ])('%s', async (_, reports, read) => {
    const result = await gate(folderWith(FILES), { ...STANDARD, reports });
    expect(Object.keys(readBy(result)).sort()).toEqual(read);
    expect(reportOf(result).reports.every(({ declared }) => declared)).toBe(true);
  });

  test('a glob that matches nothing is an error, also beside one that matches', async () => {
    const result = await gate(folderWith(FILES), { ...STANDARD, reports: 'junit: reports/a.xml\njunit: none/*.xml' });
    expectRefusal(result, 'none/*.xml', /matches no file: did the step that writes it run/);
    expect(result.outputs['tests-total']).toBe('1');
  });

  test('what is left out leaves nothing: an error', async () => {
    const result = await gate(folderWith(FILES), { ...STANDARD, reports: 'junit: reports/a.xml\n!reports/**' });
    expectRefusal(result, 'reports/a.xml', /matches no file/);
  });

  test('a report of another format than declared is an error', async () => {
    const result = await gate(folderWith(FILES), { ...STANDARD, reports: 'cobertura: reports/a.xml' });
    expectRefusal(result, 'reports/a.xml', /is not Cobertura/);
  });

  test('are relative to the working directory, and told from the top', async () => {
    const result = await gate(folderWith(FILES), {
      ...STANDARD,
      'working-directory': 'reports',
      reports: 'junit: deep/*.xml',
    });
    expect(readBy(result)).toEqual({ 'reports/deep/b.xml': 'junit' });
  });
});

test('all that is wrong with the inputs is told at once, and what to give instead', async () => {
  const result = await gate(folderWith({}), {
    reports: 'junit: a.xml\neslint: b.json\nno colon\n!',
    mode: 'gates',
    'policy-change': 'ignore',
    comment: 'sometimes',
    annotations: 'yes',
    baseline: 'redis',
    now: 'yesterday',
  });
  expect([result.exitCode, result.outputs['verdict'], result.outputs['failed-conditions']]).toEqual([1, 'error', '[]']);
  for (const part of [
    /reports: .*line 2.*no format is called `eslint`; you may mean `eslint-json`/,
    /mode .*"gates".*gate.*report/,
    /policy-change.*"ignore".*warn.*fail/,
    /comment.*"sometimes".*auto.*always.*never/,
    /annotations.*"yes".*true.*false/,
    /baseline.*"redis".*cache.*artifact.*none.*path:/,
    /now.*"yesterday".*2026-11-21T18:00:00Z/,
  ])
    expect(result.log).toMatch(part);
  expect(reportOf(result).reason).toContain('policy-change');
});

test.each([
  ['a folder that is not there', 'nowhere', 'there is no such folder'],
  ['a file', 'a.xml', 'a.xml'],
])('a working directory that is %s is the user’s to mend', async (_, folder, reason) => {
  const result = await gate(folderWith({ 'a.xml': suite('a') }), { ...STANDARD, 'working-directory': folder });
  expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'error']);
  expect(result.log).toContain(reason);
  expect(result.log).not.toContain('bug');
});

test('an empty input is none: the default holds', async () => {
  const empty = { mode: '', annotations: '', comment: '', config: '', 'policy-change': '', 'working-directory': '' };
  const result = await gate(folderWith({ 'junit.xml': suite('a') }), { ...empty, ...STANDARD, stage: '', now: '' });
  expect(result.outputs).toMatchObject({ verdict: 'pass', 'tests-total': '1' });
});

describe('name', () => {
  const named = async (name: string | undefined): Promise<string> => {
    const folder = folderWith({});
    write(folder, { 'junit.xml': suite('a') });
    return (await gate(folder, { ...STANDARD, ...(name !== undefined && { name }) })).summary;
  };

  test.each([
    ['unit tests', 'Quality gate: unit tests: pass'],
    ['  much \n blank ', 'Quality gate: much blank: pass'],
    ['', 'Quality gate: build: pass'],
  ])('%j', async (name, title) => {
    expect(await named(name)).toContain(title);
  });
});
