import { describe, expect, test } from '@jest/globals';

import { readText, reportOf } from '../../../support/read-text.ts';

import type { Report } from '@qeml-actions/reports';

function issuesOf({ issues }: Report): readonly string[] {
  return issues.map(({ issue }) => issue);
}

describe('Terraform plan', () => {
  const plan = (more: string, ...changes: readonly string[]): string =>
    `{"format_version":"1.2","planned_values":{},"resource_changes":[${changes.join(',')}]${more}}`;
  const change = (actions: string, more = ''): string => `{"address":"a.b","change":{"actions":${actions}}${more}}`;

  test.each([
    ['["create"]', 'create', false],
    ['["update"]', 'update', false],
    ['["read"]', 'read', false],
    ['["no-op"]', 'no-op', false],
    ['["delete"]', 'delete', true],
    ['["delete","create"]', 'replace', true],
    ['["create","delete"]', 'replace', true],
    ['["forget"]', 'forget', false],
    ['["create","forget"]', 'forget', false],
  ])('%s is %s, destructive: %s', async (actions, action, destructive) => {
    expect((await reportOf(plan('', change(actions)))).changes).toEqual([{ address: 'a.b', action, destructive }]);
  });

  test.each(['["explode"]', '[]', '"create"', 'null', '["delete","update"]'])(
    'actions of %s are refused',
    async (actions) => {
      expect(await readText(plan('', change(actions)))).toMatchObject({
        state: 'unreadable',
        reason: expect.stringContaining('resource_changes[0].change.actions'),
      });
    },
  );

  test('what only moves or is imported is told', async () => {
    const moved = change('["no-op"]', ',"previous_address":"a.c"');
    const imported = '{"address":"a.d","change":{"actions":["no-op"],"importing":{"id":"1"}}}';
    const { changes } = await reportOf(plan('', moved, imported));
    expect(changes.map(({ action }) => action)).toEqual(['move', 'import']);
  });

  test('a plan that ended in an error fails the report', async () => {
    expect(issuesOf(await reportOf(plan(',"errored":true')))).toEqual(['tool-failed']);
  });

  test('a plan without changes is a plan', async () => {
    expect(issuesOf(await reportOf('{"format_version":"1.2","planned_values":{}}'))).toEqual([]);
  });

  test('checks are bounds that hold or do not; one that is not known yet is neither', async () => {
    const check = (name: string, status: string): string =>
      `{"address":{"kind":"check","to_display":"${name}"},"status":"${status}"}`;
    const all = [check('a', 'pass'), check('b', 'fail'), check('c', 'error'), check('d', 'unknown')];
    const { thresholds } = await reportOf(plan(`,"checks":[${all.join(',')}]`));
    expect(thresholds).toEqual([
      { name: 'a', holds: true },
      { name: 'b', holds: false },
      { name: 'c', holds: false },
    ]);
  });

  test('drift is said, and no change of the plan', async () => {
    const report = await reportOf(plan(`,"resource_drift":[${change('["delete"]')}]`));
    expect([report.changes, issuesOf(report), report.figures['resource_drift']]).toEqual([[], ['note'], 1]);
  });

  test('a format of a later major version is refused', async () => {
    expect(await readText(plan('').replace('1.2', '2.0'))).toMatchObject({ state: 'unreadable' });
  });

  test('a state is no plan', async () => {
    const state = '{"format_version":"1.0","terraform_version":"1.9.0","values":{"root_module":{}}}';
    expect(await readText(state)).toMatchObject({ state: 'unknown' });
    expect(await readText(state, 'tfplan-json')).toMatchObject({ state: 'unreadable' });
  });
});

describe('Stryker', () => {
  const file = (mutants: string): string =>
    `{"schemaVersion":"2","thresholds":{},"files":{"a.js":{"mutants":${mutants}}}}`;

  test.each([
    ['Killed', 'detected'],
    ['Timeout', 'detected'],
    ['Survived', 'undetected'],
    ['NoCoverage', 'undetected'],
    ['CompileError', 'invalid'],
    ['RuntimeError', 'invalid'],
    ['Ignored', 'ignored'],
    ['Pending', 'unknown'],
    ['Vanished', 'unknown'],
    ['constructor', 'unknown'],
  ])('%s is %s', async (word, status) => {
    const { mutants } = await reportOf(file(`[{"status":"${word}","location":{"start":{"line":3,"column":1}}}]`));
    expect(mutants).toEqual([{ path: 'a.js', line: 3, word, status }]);
  });

  test('a mutant without a status makes the report partial', async () => {
    expect(issuesOf(await reportOf(file('[{"status":"Killed"},{}]')))).toEqual(['partial']);
  });

  test('a report without mutants measures nothing', async () => {
    expect(issuesOf(await reportOf(file('[]')))).toEqual(['vacuous']);
  });
});

describe('PIT', () => {
  const file = (...list: readonly string[]): string => `<mutations>${list.join('')}</mutations>`;
  const mutation = (status: string): string =>
    `<mutation detected="true" status="${status}"><sourceFile>A.java</sourceFile><mutatedClass>org.x.A$B</mutatedClass><lineNumber>7</lineNumber></mutation>`;

  test.each([
    ['KILLED', 'detected'],
    ['TIMED_OUT', 'detected'],
    ['MEMORY_ERROR', 'detected'],
    ['SURVIVED', 'undetected'],
    ['NO_COVERAGE', 'undetected'],
    ['NON_VIABLE', 'invalid'],
    ['RUN_ERROR', 'invalid'],
    ['NOT_STARTED', 'unknown'],
    ['LOST', 'unknown'],
  ])('%s is %s, whatever PIT calls detected', async (word, status) => {
    expect((await reportOf(file(mutation(word)))).mutants).toEqual([{ path: 'org/x/A.java', line: 7, word, status }]);
  });

  test('a file without mutations measures nothing', async () => {
    expect(issuesOf(await reportOf(file()))).toEqual(['vacuous']);
  });
});

describe('radon', () => {
  test('a file that radon could not parse makes the report partial, wherever it stands', async () => {
    const report = await reportOf('{"a.py":{"error":"invalid syntax"},"b.py":{"mi":61.5,"rank":"A"}}', 'radon-mi');
    expect([report.complexity, issuesOf(report)]).toEqual([
      [{ name: 'b.py', path: 'b.py', maintainability: 61.5 }],
      ['partial'],
    ]);
  });

  test('where it could parse none, there is no report', async () => {
    const text = '{"a.py":{"error":"invalid syntax (<unknown>, line 3)"}}';
    for (const format of ['radon-mi', 'radon-cc'])
      expect(await readText(text, format)).toMatchObject({
        state: 'unreadable',
        reason: expect.stringContaining('line 3'),
      });
  });

  test('methods count once, with their class', async () => {
    const method = '{"type":"method","name":"run","classname":"A","lineno":4,"rank":"A","complexity":3}';
    const { complexity } = await reportOf(
      `{"a.py":[{"type":"class","name":"A","lineno":1,"rank":"A","complexity":4,"methods":[${method}]},${method}]}`,
    );
    expect(complexity).toEqual([
      { name: 'A', path: 'a.py', line: 1, cyclomatic: 4 },
      { name: 'A.run', path: 'a.py', line: 4, cyclomatic: 3 },
    ]);
  });

  test('a report of no file measures nothing', async () => {
    expect(issuesOf(await reportOf('{}', 'radon-cc'))).toEqual(['vacuous']);
    expect(issuesOf(await reportOf('{}', 'radon-mi'))).toEqual(['vacuous']);
  });

  test('UTF-16, as PowerShell writes it, is read', async () => {
    const bytes = Buffer.from('\ufeff{"a\\\\b.py":{"mi":50,"rank":"A"}}', 'utf16le');
    expect((await reportOf(bytes)).complexity).toEqual([{ name: 'a\\b.py', path: 'a\\b.py', maintainability: 50 }]);
  });
});
