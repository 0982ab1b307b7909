import { describe, expect, test } from '@jest/globals';

import { readText, reportOf } from '../../../support/read-text.ts';

function kindsOfIssues({ issues }: { readonly issues: readonly { readonly issue: string }[] }): readonly string[] {
  return issues.map(({ issue }) => issue);
}

async function read(value: unknown, format?: string): ReturnType<typeof reportOf> {
  return reportOf(JSON.stringify(value), format);
}

describe('pip-audit', () => {
  const vulnerable = {
    name: 'a',
    version: '1',
    vulns: [{ id: 'PYSEC-1', aliases: ['CVE-1', 'GHSA-1'], fix_versions: ['2'] }],
  };

  test.each([
    ['the object', { dependencies: [vulnerable], fixes: [] }],
    ['the list of before', [vulnerable]],
  ])('%s: no severity is known, so that it is high', async (_, document) => {
    const { findings, format } = await read(document);
    expect(format).toBe('pip-audit');
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'high',
        unknownSeverity: true,
        ids: ['PYSEC-1', 'CVE-1', 'GHSA-1'],
        fixedIn: '2',
      }),
    ]);
  });

  test('what was skipped is told, and alone measures nothing', async () => {
    const report = await read({ dependencies: [{ name: 'private', skip_reason: 'not on PyPI' }] });
    expect(report.issues.map(({ text }) => text)).toEqual(['1 not audited: private', 'no package was audited']);
    expect(kindsOfIssues(await read({ dependencies: [vulnerable, { name: 'b' }] }))).toContain('partial');
  });
});

describe('Safety', () => {
  test('what is ignored is suppressed, whichever way it says so', async () => {
    const item = { vulnerability_id: '1', package_name: 'a', analyzed_version: '1', severity: null };
    const { findings } = await read({
      report_meta: { packages_found: 2 },
      vulnerabilities: [
        { ...item, ignored: {} },
        { ...item, vulnerability_id: '2', ignored: { reason: 'r' } },
      ],
      ignored_vulnerabilities: [{ ...item, vulnerability_id: '3', ignored: true }],
    });
    expect(findings.map(({ rule, suppressed }) => [rule, suppressed])).toEqual([
      ['1', undefined],
      ['2', true],
      ['3', true],
    ]);
  });

  test('version 1 wrote rows, version 3 a tree of projects', async () => {
    const one = await read([['django', '<1.1', '1.0', 'a weakness', '25701', null, { base_score: 9.8 }]]);
    expect(one.findings[0]).toMatchObject({
      rule: '25701',
      severity: 'critical',
      package: { name: 'django', version: '1.0' },
    });
    const specification = {
      raw: 'django==2.2',
      vulnerabilities: {
        known_vulnerabilities: [{ id: '44742', vulnerable_spec: '<2.2.26' }],
        remediation: { recommended: '2.2.28' },
      },
    };
    const file = {
      location: 'requirements.txt',
      results: { dependencies: [{ name: 'django', specifications: [specification] }] },
    };
    const three = await read({ meta: { scan_type: 'scan' }, scan_results: { projects: [{ id: 'p', files: [file] }] } });
    expect(three.findings[0]).toMatchObject({
      rule: '44742',
      package: { name: 'django', version: '2.2' },
      fixedIn: '2.2.28',
      path: 'requirements.txt',
    });
  });

  test('lines of a log around it are left out, and said', async () => {
    const document = JSON.stringify({ report_meta: { packages_found: 1 }, vulnerabilities: [] });
    const report = await reportOf(`+====+\nDEPRECATED: use scan\n+====+\n${document}\n+====+\n`);
    expect(report.format).toBe('safety-json');
    expect(kindsOfIssues(report)).toEqual(['note']);
  });
});

describe('cargo-audit', () => {
  const entry = (advisory: object, kind?: string): object => ({
    kind,
    advisory,
    versions: { patched: ['>=2'] },
    package: { name: 'a', version: '1' },
  });

  test('vectors are scored, and warnings are milder than vulnerabilities', async () => {
    const { findings, issues } = await read({
      lockfile: { 'dependency-count': 3 },
      vulnerabilities: {
        count: 2,
        list: [
          entry({
            id: 'RUSTSEC-1',
            aliases: ['CVE-1'],
            cvss: 'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:H/VA:N/SC:L/SI:L/SA:N',
          }),
          entry({ id: 'RUSTSEC-2', cvss: null }),
        ],
      },
      warnings: {
        yanked: [entry(null as unknown as object, 'yanked')],
        unsound: [entry({ id: 'RUSTSEC-3' }, 'unsound')],
      },
    });
    expect(findings.map(({ rule, severity, unknownSeverity }) => [rule, severity, unknownSeverity])).toEqual([
      ['RUSTSEC-1', 'critical', undefined],
      ['RUSTSEC-2', 'high', true],
      ['', 'low', undefined],
      ['RUSTSEC-3', 'medium', undefined],
    ]);
    expect(issues).toEqual([]);
  });

  test('fewer shown than declared is a contradiction', async () => {
    expect(kindsOfIssues(await read({ lockfile: {}, vulnerabilities: { count: 2, list: [] } }))).toEqual(['mismatch']);
  });
});

describe('OSV-Scanner', () => {
  test('records of one group are one finding, with the worst score of the group', async () => {
    const item = {
      package: { name: 'a', version: '1', ecosystem: 'PyPI' },
      vulnerabilities: [
        { id: 'GHSA-1', aliases: ['CVE-1'], summary: 's', database_specific: { severity: 'MODERATE' } },
        { id: 'PYSEC-1', aliases: ['CVE-1'] },
        { id: 'MAL-1', severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }] },
      ],
      groups: [
        { ids: ['GHSA-1', 'PYSEC-1'], aliases: ['CVE-1'], max_severity: '7.5' },
        { ids: ['MAL-1'], max_severity: '' },
      ],
    };
    const { findings } = await read({ results: [{ source: { path: 'poetry.lock' }, packages: [item] }] });
    expect(findings.map(({ ids, severity, path }) => [ids, severity, path])).toEqual([
      [['GHSA-1', 'CVE-1', 'PYSEC-1'], 'high', 'poetry.lock'],
      [['MAL-1'], 'critical', 'poetry.lock'],
    ]);
  });

  test('an empty answer is an answer, an empty file is none', async () => {
    expect((await reportOf('{"results":[]}')).findings).toEqual([]);
    expect((await readText('', 'osv-scanner')).state).toBe('unreadable');
  });
});

describe('govulncheck', () => {
  const config = { config: { protocol_version: 'v1.0.0', scan_level: 'symbol' } };
  const finding = (frame: object): object => ({
    finding: { osv: 'GO-1', fixed_version: 'v1.2.0', trace: [{ module: 'm', version: 'v1.0.0', ...frame }] },
  });
  const text = (...messages: readonly object[]): string =>
    messages.map((message) => JSON.stringify(message, null, 2)).join('\n');

  test('only what is called counts as called', async () => {
    const required = await reportOf(text(config, finding({}), finding({ package: 'm/p' })));
    expect(required.findings.map(({ word, severity }) => [word, severity])).toEqual([['imported', 'low']]);
    const called = await reportOf(
      text(config, finding({}), finding({ package: 'm/p', function: 'F' }), finding({ package: 'm/p' })),
    );
    expect(called.findings.map(({ word, severity }) => [word, severity])).toEqual([['called', 'high']]);
  });

  test('a scan that does not look at calls counts all that it finds', async () => {
    const level = { config: { protocol_version: 'v1.0.0', scan_level: 'module' } };
    expect((await reportOf(text(level, finding({})))).findings[0]?.severity).toBe('high');
  });

  test('a list of messages, and the order of them, do not matter', async () => {
    const osv = { osv: { id: 'GO-1', aliases: ['CVE-1'], summary: 's' } };
    const { findings } = await read([config, finding({ package: 'p', function: 'F' }), osv]);
    expect(findings[0]).toMatchObject({ ids: ['GO-1', 'CVE-1'], message: 's', fixedIn: 'v1.2.0' });
  });

  test('a stream that was cut off is refused', async () => {
    const reading = await readText(`${text(config)}\n{"finding": {"osv": "GO-1"`, 'govulncheck-json');
    expect(reading.state).toBe('unreadable');
  });
});
