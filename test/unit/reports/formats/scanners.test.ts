import { describe, expect, test } from '@jest/globals';

import { readText, reportOf } from '../../../support/read-text.ts';

import type { Report } from '@qeml-actions/reports';

function issuesOf({ issues }: Report): readonly string[] {
  return issues.map(({ issue }) => issue);
}

async function read(document: unknown, format: string): Promise<Report> {
  return reportOf(JSON.stringify(document), format);
}

describe('Bandit', () => {
  const result = {
    test_id: 'B101',
    issue_text: 't',
    issue_severity: 'LOW',
    filename: 'a.py',
    line_number: 2,
    col_offset: 0,
  };

  test('a column is counted from 1', async () => {
    const report = await read({ errors: [], metrics: {}, results: [result] }, 'bandit-json');
    expect(report.findings).toMatchObject([{ severity: 'low', word: 'LOW', path: 'a.py', line: 2, column: 1 }]);
  });

  test('a file that it could not scan is told', async () => {
    const errors = [{ filename: 'b.py', reason: 'syntax error while parsing AST from file' }];
    const { issues } = await read({ errors, metrics: { 'b.py': {} }, results: [] }, 'bandit-json');
    expect(issues).toMatchObject([{ issue: 'partial', text: expect.stringContaining('`b.py` was not scanned') }]);
  });

  test('a severity that it left open is high', async () => {
    const results = [{ ...result, issue_severity: 'UNDEFINED' }];
    const { findings } = await read({ errors: [], metrics: {}, results }, 'bandit-json');
    expect(findings).toMatchObject([{ severity: 'high', unknownSeverity: true }]);
  });
});

describe('Semgrep', () => {
  const result = {
    check_id: 'r',
    path: 'a.py',
    start: { line: 1, col: 1 },
    end: { line: 2 },
    extra: { message: 'm', severity: 'ERROR' },
  };

  test.each([
    ['error', 'tool-failed'],
    ['warn', 'partial'],
    ['info', 'note'],
  ])('an error of level %s', async (level, issue) => {
    const errors = [{ code: 3, level, type: 'x', message: 'm', path: 'a.py' }];
    expect(issuesOf(await read({ results: [], errors }, 'semgrep-json'))).toEqual([issue]);
  });

  test('that one has to log in is no fingerprint', async () => {
    const results = [{ ...result, extra: { ...result.extra, fingerprint: 'requires login' } }];
    const { findings } = await read({ results, errors: [] }, 'semgrep-json');
    expect(findings).toMatchObject([{ severity: 'high', line: 1, endLine: 2 }]);
    expect(findings[0]).not.toHaveProperty('fingerprint');
  });

  test('what `nosem` ignores is suppressed', async () => {
    const results = [{ ...result, extra: { ...result.extra, is_ignored: true } }];
    expect((await read({ results, errors: [] }, 'semgrep-json')).findings).toMatchObject([{ suppressed: true }]);
  });
});

describe('Gitleaks', () => {
  const leak = {
    RuleID: 'aws',
    Description: 'AWS key',
    File: 'a.sh',
    StartLine: 7,
    Secret: 'AKIA-secret',
    Match: 'k=AKIA-secret',
  };

  test('a secret is high, and is told nowhere', async () => {
    const report = await read([leak], 'gitleaks-json');
    expect(report.findings).toMatchObject([{ rule: 'aws', severity: 'high', group: 'secret', line: 7 }]);
    expect(JSON.stringify(report)).not.toContain('AKIA-secret');
  });

  test('version 7 has other keys', async () => {
    const old = { rule: 'AWS Access Key', file: 'a.sh', lineNumber: 3, offender: 'x', line: 'x', commit: 'c' };
    expect((await read([old], 'gitleaks-json')).findings).toMatchObject([
      { rule: 'AWS Access Key', path: 'a.sh', line: 3 },
    ]);
  });

  test('a fingerprint holds only with a commit: without, it is a line number', async () => {
    const [loose, fixed] = (
      await read(
        [
          { ...leak, Commit: '', Fingerprint: 'a.sh:aws:7' },
          { ...leak, Commit: 'c', Fingerprint: 'c:a.sh:aws:7' },
        ],
        'gitleaks-json',
      )
    ).findings;
    expect(loose).not.toHaveProperty('fingerprint');
    expect(fixed).toMatchObject({ fingerprint: 'c:a.sh:aws:7' });
  });

  test.each(['[]', 'null'])('%s says that there is none', async (text) => {
    expect((await reportOf(text, 'gitleaks-json')).findings).toEqual([]);
  });
});

describe('gosec', () => {
  const issue = { severity: 'HIGH', rule_id: 'G1', details: 'd', file: '/w/a.go', line: '12-14', column: '7' };

  test('lines are text, and may be two', async () => {
    const { findings } = await read({ 'Golang errors': {}, Issues: [issue], Stats: { files: 1, found: 1 } }, 'gosec');
    expect(findings).toMatchObject([{ line: 12, endLine: 14, column: 7 }]);
  });

  test('what `#nosec` accepts is suppressed', async () => {
    const Issues = [
      { ...issue, nosec: true },
      { ...issue, suppressions: [{ kind: 'inSource' }] },
    ];
    const { findings, issues } = await read({ Issues, Stats: { files: 1, found: 0 } }, 'gosec');
    expect(findings.map(({ suppressed }) => suppressed)).toEqual([true, true]);
    expect(issues).toEqual([]);
  });

  test('code that does not compile was not looked at', async () => {
    const document = {
      'Golang errors': { 'a.go': [{ line: 1, column: 1, error: 'x' }] },
      Issues: null,
      Stats: { files: 1, found: 0 },
    };
    expect(issuesOf(await read(document, 'gosec'))).toEqual(['partial']);
  });

  test('over no file it measures nothing', async () => {
    expect(issuesOf(await read({ Issues: [], Stats: { files: 0, found: 0 } }, 'gosec'))).toEqual(['vacuous']);
  });
});

describe('GitLab', () => {
  const vulnerability = {
    name: 'n',
    severity: 'Unknown',
    location: { file: 'a.py', start_line: 3 },
    identifiers: [
      { type: 'semgrep_id', name: 'bandit.B1', value: 'bandit.B1' },
      { type: 'cve', name: 'CVE-2026-1', value: 'CVE-2026-1' },
    ],
    tracking: {
      items: [
        {
          signatures: [
            { algorithm: 'location', value: '3' },
            { algorithm: 'scope_offset', value: 'f|0' },
          ],
        },
      ],
    },
  };
  const report = (scan: object): object => ({ version: '15.0.0', vulnerabilities: [vulnerability], scan });

  test('a finding keeps its identifiers and a fingerprint that is no line', async () => {
    const { findings } = await read(report({ scanner: { name: 'S' }, status: 'success' }), 'gitlab-sast');
    expect(findings).toMatchObject([
      {
        tool: 'S',
        rule: 'bandit.B1',
        ids: ['CVE-2026-1'],
        fingerprint: 'f|0',
        severity: 'high',
        unknownSeverity: true,
      },
    ]);
  });

  test('a scan that failed says so', async () => {
    expect(issuesOf(await read(report({ status: 'failure' }), 'gitlab-sast'))).toEqual(['tool-failed']);
  });

  test('a scan of dependencies is about dependencies', async () => {
    expect((await read(report({ type: 'dependency_scanning' }), 'gitlab-sast')).kinds).toEqual(['dependencies']);
  });
});

test('what is no entry of a list makes the report partial', async () => {
  for (const [format, document] of [
    ['bandit-json', { errors: [], metrics: {}, results: [7] }],
    ['kics-json', { files_scanned: 1, queries_total: 1, queries: [7] }],
    ['gosec', { Issues: [7], Stats: { files: 1, found: 0 } }],
    ['gitlab-sast', { version: '15', vulnerabilities: [7] }],
  ] as const)
    expect({ format, issues: issuesOf(await read(document, format)) }).toMatchObject({
      format,
      issues: expect.arrayContaining(['partial']),
    });
});

test('what is of a wrong type is an error with its place', async () => {
  const reading = await readText('{"errors":[],"metrics":{},"results":[{"issue_severity":{}}]}', 'bandit-json');
  expect(reading).toMatchObject({ state: 'unreadable', reason: expect.stringContaining('results[0].issue_severity') });
});
