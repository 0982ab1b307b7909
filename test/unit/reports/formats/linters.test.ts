import { describe, expect, test } from '@jest/globals';

import { readText, reportOf } from '../../../support/read-text.ts';

import type { Report } from '@qeml-actions/reports';

function issuesOf({ issues }: Report): readonly string[] {
  return issues.map(({ issue }) => issue);
}

async function read(document: unknown, format: string): Promise<Report> {
  return reportOf(JSON.stringify(document), format);
}

describe('ESLint', () => {
  const message = (more: object = {}): object => ({
    ruleId: 'r',
    severity: 2,
    message: 'm',
    line: 1,
    column: 2,
    ...more,
  });
  const file = (messages: readonly object[], more: object = {}): object => ({ filePath: '/w/a.js', messages, ...more });

  test('1 is a warning, 2 an error, in a list or beside metadata', async () => {
    const files = [file([message({ severity: 1 }), message()])];
    const list = await read(files, 'eslint-json');
    expect(list.findings.map(({ word, severity }) => [word, severity])).toEqual([
      ['warning', 'medium'],
      ['error', 'high'],
    ]);
    expect((await read({ results: files, metadata: { rulesMeta: {} } }, 'eslint-json')).findings).toEqual(
      list.findings,
    );
  });

  test('a file that it could not parse is a finding, and the report is partial', async () => {
    const report = await read(
      [file([message({ ruleId: null, fatal: true, message: 'Parsing error' })])],
      'eslint-json',
    );
    expect(report.findings).toMatchObject([{ rule: '', severity: 'high' }]);
    expect(issuesOf(report)).toEqual(['partial']);
  });

  test('what a comment disabled is suppressed', async () => {
    const report = await read(
      [file([], { suppressedMessages: [message()], errorCount: 0, warningCount: 0 })],
      'eslint-json',
    );
    expect(report.findings).toMatchObject([{ suppressed: true }]);
    expect(issuesOf(report)).toEqual([]);
  });

  test('counts that say more than is shown are contradicted', async () => {
    const report = await read([file([message()], { errorCount: 6, warningCount: 0 })], 'eslint-json');
    expect(issuesOf(report)).toEqual(['mismatch']);
  });

  test('a message without a severity is high until a policy says otherwise', async () => {
    expect((await read([file([{}])], 'eslint-json')).findings).toMatchObject([
      { severity: 'high', unknownSeverity: true },
    ]);
  });

  test('no file is an empty list', async () => {
    expect((await reportOf('[]', 'eslint-json')).findings).toEqual([]);
  });
});

describe('Ruff', () => {
  const finding = {
    code: 'F401',
    message: 'm',
    filename: 'a.py',
    location: { row: 1, column: 8 },
    end_location: { row: 1 },
    fix: null,
  };

  test('it does not rate: medium', async () => {
    expect((await read([finding], 'ruff-json')).findings).toMatchObject([
      { severity: 'medium', word: '', line: 1, column: 8 },
    ]);
  });

  test.each([null, 'invalid-syntax', 'E999'])(
    'a file that is no Python (%s) is high, and the report partial',
    async (code) => {
      const report = await read([{ ...finding, code, message: 'SyntaxError: x' }], 'ruff-json');
      expect(report.findings).toMatchObject([{ severity: 'high' }]);
      expect(issuesOf(report)).toEqual(['partial']);
    },
  );

  test.each([1, 2])('of %i, one a line', async (count) => {
    const text = `${JSON.stringify(finding)}\n`.repeat(count);
    expect(await readText(text)).toMatchObject({ state: 'read', report: { format: 'ruff-json' } });
    expect((await reportOf(text)).findings).toHaveLength(count);
  });
});

describe('mypy', () => {
  test('places in all the forms that it can be told to write', async () => {
    const { findings } = await reportOf(
      [
        'a.py:1: error: one  [attr-defined]',
        'a.py:2:5: error: two',
        'a.py:3:5:4:9: error: three  [x]',
        'C:\\w\\a.py:4: error: four',
        'a.py: error: five',
        'a.py:1: note: says more',
        'Found 5 errors in 1 file (checked 3 source files)',
      ].join('\r\n'),
    );
    expect(
      findings.map(({ path, line, column, endLine, rule, message }) => [path, line, column, endLine, rule, message]),
    ).toEqual([
      ['a.py', 1, undefined, undefined, 'attr-defined', 'one'],
      ['a.py', 2, 5, undefined, '', 'two'],
      ['a.py', 3, 5, 4, 'x', 'three'],
      ['C:\\w\\a.py', 4, undefined, undefined, '', 'four'],
      ['a.py', undefined, undefined, undefined, '', 'five'],
    ]);
  });

  test('one document a line, with columns from 0', async () => {
    const line =
      '{"file": "a.py", "line": 3, "column": 0, "message": "m", "hint": null, "code": "misc", "severity": "error"}';
    const { findings, format } = await reportOf(`${line}\n`);
    expect(format).toBe('mypy-text');
    expect(findings).toMatchObject([{ path: 'a.py', line: 3, column: 1, rule: 'misc', severity: 'high' }]);
  });

  test('success is a report without findings', async () => {
    expect(await reportOf('Success: no issues found in 3 source files\n')).toMatchObject({
      format: 'mypy-text',
      findings: [],
    });
  });

  test.each([
    ['a.py:1: error: INTERNAL ERROR -- Please try using mypy master', 'tool-failed'],
    ["mypy: can't read file 'a.py': No such file or directory", 'tool-failed'],
    ['a.py:1: error: x\nFound 1 error in 1 file (errors prevented further checking)', 'partial'],
    ['a.py:1: error: x\nFound 2 errors in 1 file (checked 1 source file)', 'mismatch'],
  ])('%s', async (text, issue) => {
    expect(issuesOf(await reportOf(text, 'mypy-text'))).toEqual([issue]);
  });

  test('what holds no line of mypy says nothing', async () => {
    expect(await readText('building…\ndone\n', 'mypy-text')).toMatchObject({
      state: 'unreadable',
      reason: 'holds no line of mypy',
    });
  });

  test('compilers of other languages are not taken for it', async () => {
    expect(await readText('src/a.c:3:5: error: expected expression\n')).toMatchObject({ state: 'unknown' });
  });
});

describe('golangci-lint', () => {
  const issue = { FromLinter: 'errcheck', Text: 't', Severity: '', Pos: { Filename: 'a.go', Line: 5, Column: 3 } };

  test('without a severity an issue is medium', async () => {
    expect((await read({ Issues: [issue], Report: {} }, 'golangci-json')).findings).toMatchObject([
      { severity: 'medium', line: 5 },
    ]);
  });

  test('code that does not compile was not linted', async () => {
    const report = await read({ Issues: [{ ...issue, FromLinter: 'typecheck' }], Report: {} }, 'golangci-json');
    expect(report.findings).toMatchObject([{ severity: 'high' }]);
    expect(issuesOf(report)).toEqual(['partial']);
  });

  test('its own error', async () => {
    const report = await read({ Issues: null, Report: { Error: 'context loading failed' } }, 'golangci-json');
    expect(issuesOf(report)).toEqual(['tool-failed']);
  });

  test('the line that it writes after its document is left out', async () => {
    const text = `${JSON.stringify({ Issues: [issue], Report: {} })}\n1 issues:\n* errcheck: 1\n`;
    expect((await reportOf(text)).findings).toHaveLength(1);
  });
});

describe('RuboCop and Stylelint', () => {
  test('RuboCop: offenses, against its own count', async () => {
    const offense = {
      severity: 'convention',
      cop_name: 'C',
      message: 'm',
      location: { start_line: 3, start_column: 1 },
    };
    const files = [{ path: 'a.rb', offenses: [offense, { ...offense, cop_name: 'Lint/Syntax', severity: 'fatal' }] }];
    const summary = { offense_count: 3, inspected_file_count: 1 };
    const report = await read({ metadata: { rubocop_version: '1' }, files, summary }, 'rubocop-json');
    expect(report.findings).toMatchObject([{ severity: 'low', line: 3 }, { severity: 'critical' }]);
    expect(issuesOf(report)).toEqual(['mismatch', 'partial']);
  });

  test('Stylelint: warnings, and what kept it from finding more', async () => {
    const warnings = [
      { line: 1, column: 2, rule: 'r', severity: 'warning', text: 't' },
      { line: 1, column: 2, rule: 'CssSyntaxError', severity: 'error', text: 'Unclosed block' },
    ];
    const invalidOptionWarnings = [{ text: 'Unknown rule x' }];
    const report = await read(
      [{ source: 'a.css', warnings, invalidOptionWarnings, parseErrors: [] }],
      'stylelint-json',
    );
    expect(report.findings).toMatchObject([{ severity: 'medium' }, { severity: 'high' }]);
    expect(report.issues).toMatchObject([{ issue: 'partial', text: expect.stringContaining('Unknown rule x') }]);
  });
});

describe('Hadolint and ShellCheck', () => {
  test('a Dockerfile that cannot be parsed makes the report partial', async () => {
    const report = await read(
      [{ file: 'Dockerfile', line: 1, column: 1, code: 'DL1000', level: 'error', message: 'unexpected' }],
      'hadolint-json',
    );
    expect(issuesOf(report)).toEqual(['partial']);
  });

  test('ShellCheck: a list, or a list of comments', async () => {
    const comments = [
      { file: 'a.sh', line: 3, endLine: 3, column: 6, endColumn: 9, level: 'style', code: 2086, message: 'm' },
    ];
    const list = await read(comments, 'shellcheck-json');
    expect(list.findings).toMatchObject([{ rule: 'SC2086', severity: 'low', word: 'style' }]);
    expect((await read({ comments }, 'shellcheck-json')).findings).toEqual(list.findings);
    expect((await read({ comments: [] }, 'shellcheck-json')).findings).toEqual([]);
  });
});
