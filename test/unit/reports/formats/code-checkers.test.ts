import { describe, expect, test } from '@jest/globals';

import { readText, reportOf } from '../../../support/read-text.ts';

import type { Report } from '@qeml-actions/reports';

function issuesOf({ issues }: Report): readonly string[] {
  return issues.map(({ issue }) => issue);
}

describe('Code Climate', () => {
  const issue = (more: object = {}): string =>
    JSON.stringify({
      type: 'issue',
      check_name: 'c',
      description: 'd',
      severity: 'major',
      location: { path: 'a.rb', lines: { begin: 2, end: 3 } },
      ...more,
    });

  test('a list, and a stream of documents that end in NUL', async () => {
    const list = await reportOf(`[${issue()},${issue()}]`);
    expect(list.findings).toMatchObject([{ rule: 'c', severity: 'medium', line: 2, endLine: 3 }, {}]);
    expect((await reportOf(`${issue()}\0\n${issue()}\0`)).findings).toEqual(list.findings);
    expect((await reportOf(`${issue()}\0`)).findings).toHaveLength(1);
  });

  test('positions, where there are no lines', async () => {
    const location = { path: 'a.rb', positions: { begin: { line: 4, column: 7 }, end: { line: 5, column: 1 } } };
    expect((await reportOf(`[${issue({ location })}]`)).findings).toMatchObject([{ line: 4, column: 7, endLine: 5 }]);
  });

  test('a measurement is no finding', async () => {
    expect((await reportOf(`${issue()}\0{"type":"measurement","name":"n","value":1}\0`)).findings).toHaveLength(1);
  });

  test('an engine that failed says so', async () => {
    const report = await reportOf(`[${issue()},{"type":"error","description":"engine timed out"}]`);
    expect(report.issues).toContainEqual({ issue: 'tool-failed', text: 'engine timed out' });
  });

  test('NUL within a document is refused', async () => {
    expect(await readText(`[${issue().slice(0, -1)}\0}]`, 'codeclimate-json')).toMatchObject({ state: 'unreadable' });
  });

  test('NUL after a document of another format is refused', async () => {
    const text = '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[]}]}\0';
    expect(await readText(text, 'sarif')).toMatchObject({ state: 'unreadable' });
  });
});

describe('Checkstyle', () => {
  const xml = (inner: string): string => `<checkstyle version="10.0"><file name="A.java">${inner}</file></checkstyle>`;

  test('line 0 is no line', async () => {
    const { findings } = await reportOf(xml('<error line="0" severity="error" message="m" source="s"/>'));
    expect(findings).toMatchObject([{ path: 'A.java', rule: 's', severity: 'high' }]);
    expect(findings[0]).not.toHaveProperty('line');
  });

  test('a file that it could not check makes the report partial', async () => {
    const report = await reportOf(xml('<exception><![CDATA[CheckstyleException: x\n at y]]></exception>'));
    expect(report.issues).toMatchObject([
      { issue: 'partial', text: expect.stringContaining('CheckstyleException: x') },
    ]);
  });

  test('a severity that it does not have is high until a policy says otherwise', async () => {
    const { findings } = await reportOf(xml('<error line="1" severity="fatal" message="m"/>'));
    expect(findings).toMatchObject([{ severity: 'high', word: 'fatal', unknownSeverity: true }]);
  });
});

describe('PMD', () => {
  const violation = '<violation beginline="3" endline="4" begincolumn="5" rule="R" priority="1">\n Text \n</violation>';

  test('priority 1 is high, and the text is its own', async () => {
    const { findings } = await reportOf(`<pmd version="7"><file name="A.java">${violation}</file></pmd>`);
    expect(findings).toMatchObject([
      { rule: 'R', message: 'Text', severity: 'high', word: '1', line: 3, endLine: 4, column: 5 },
    ]);
  });

  test('what was suppressed is a suppressed finding', async () => {
    const { findings } = await reportOf(
      '<pmd version="7"><suppressedviolation filename="A.java" suppressiontype="nopmd" msg="m" usermsg=""/></pmd>',
    );
    expect(findings).toMatchObject([{ path: 'A.java', message: 'm', suppressed: true }]);
  });

  test.each(['<error filename="A.java" msg="ParseException"/>', '<configerror rule="R" msg="no property"/>'])(
    '%s',
    async (trouble) => {
      expect(issuesOf(await reportOf(`<pmd version="7">${trouble}</pmd>`))).toEqual(['partial']);
    },
  );
});

describe('SpotBugs', () => {
  const line = (start: number, more = ''): string =>
    `<SourceLine classname="A" start="${start}" end="${start}" sourcefile="A.java" sourcepath="p/A.java"${more}/>`;
  const bug = (places: string, more = ''): string =>
    `<BugInstance type="T" priority="2" instanceHash="h"${more}><LongMessage>m</LongMessage><Class classname="A">${line(1)}</Class>${places}</BugInstance>`;
  const xml = (inner: string): string => `<BugCollection version="4">${inner}</BugCollection>`;

  test.each([
    ['its own', line(7), 7],
    ['the first of its own', line(7) + line(9), 7],
    ['the one that is marked', line(7) + line(9, ' primary="true"'), 9],
    ['the one of its class', '', 1],
  ])('of several places: %s', async (_name, places, expected) => {
    const { findings } = await reportOf(xml(bug(places)));
    expect(findings).toMatchObject([
      { line: expected, path: 'p/A.java', severity: 'medium', word: '2', fingerprint: 'h:0' },
    ]);
  });

  test('one that a later version does not have any more is gone', async () => {
    expect((await reportOf(xml(bug('', ' last="3"')))).findings).toMatchObject([{ gone: true }]);
    expect((await reportOf(xml(bug('', ' last="-1"')))).findings[0]).not.toHaveProperty('gone');
  });

  test.each([
    ['no class was analysed', '<FindBugsSummary total_classes="0" total_bugs="0"/>', 'vacuous'],
    ['more bugs are counted than shown', '<FindBugsSummary total_classes="1" total_bugs="1"/>', 'mismatch'],
    ['an error', '<Errors errors="1"><Error><ErrorMessage>x</ErrorMessage></Error></Errors>', 'partial'],
    ['a class that was not there', '<Errors missingClasses="1"><MissingClass>b.C</MissingClass></Errors>', 'note'],
  ])('%s', async (_name, inner, issue) => {
    expect(issuesOf(await reportOf(xml(inner)))).toEqual([issue]);
  });
});
