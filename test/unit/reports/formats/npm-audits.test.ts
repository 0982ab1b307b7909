import { describe, expect, test } from '@jest/globals';

import { reportOf } from '../../../support/read-text.ts';

const LODASH = {
  findings: [{ version: '4.17.4', paths: ['a>lodash', 'b>lodash'] }],
  id: 1065,
  module_name: 'lodash',
  cves: ['CVE-2019-10744'],
  title: 'Prototype Pollution',
  patched_versions: '>=4.17.12',
  severity: 'high',
  url: 'https://github.com/advisories/GHSA-jf85-cpcp-j695',
};
const METADATA = { vulnerabilities: { high: 2 }, totalDependencies: 12 };

function kindsOfIssues({ issues }: { readonly issues: readonly { readonly issue: string }[] }): readonly string[] {
  return issues.map(({ issue }) => issue);
}

describe('npm audit before npm 7', () => {
  test('an advisory has its identifiers, its package and what mends it', async () => {
    const document = { actions: [], advisories: { 1065: LODASH }, muted: [], metadata: METADATA, runId: 'r' };
    const { findings, kinds, format } = await reportOf(JSON.stringify(document));
    expect({ format, kinds }).toEqual({ format: 'npm-audit-v1', kinds: ['dependencies'] });
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'GHSA-jf85-cpcp-j695',
        severity: 'high',
        ids: ['GHSA-jf85-cpcp-j695', 'CVE-2019-10744', 'npm:1065'],
        package: { name: 'lodash', version: '4.17.4' },
        fixedIn: '>=4.17.12',
      }),
    ]);
  });

  test('a severity that is declared and not shown is not lost', async () => {
    const document = { advisories: {}, metadata: { vulnerabilities: { critical: 3, low: 0 } }, runId: 'r' };
    const report = await reportOf(JSON.stringify(document));
    expect(report.findings.map(({ severity, message }) => [severity, message])).toEqual([
      ['critical', 'npm audit counts 3 of severity `critical`, and shows none'],
    ]);
    expect(kindsOfIssues(report)).toEqual(['mismatch']);
  });

  test('nothing audited measures nothing', async () => {
    const document = { advisories: {}, metadata: { vulnerabilities: {}, totalDependencies: 0 }, runId: 'r' };
    expect(kindsOfIssues(await reportOf(JSON.stringify(document)))).toEqual(['vacuous']);
  });
});

describe('npm audit', () => {
  const via = { source: 1, name: 'got', title: 'T', url: 'https://github.com/advisories/GHSA-pfrx-2q88-qq97' };

  async function read(vulnerabilities: object, total?: number): ReturnType<typeof reportOf> {
    return reportOf(
      JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: { total } } }),
    );
  }

  test('packages that depend on what is vulnerable are not findings of their own', async () => {
    const { findings, issues } = await read(
      {
        got: {
          severity: 'moderate',
          via: [{ ...via, severity: 'moderate' }],
          fixAvailable: { name: 'top', version: '3.0.0' },
        },
        middle: { severity: 'moderate', via: ['got'] },
        top: { severity: 'moderate', via: ['middle'] },
      },
      3,
    );
    expect(findings.map(({ package: item, severity, fixedIn }) => [item?.name, severity, fixedIn])).toEqual([
      ['got', 'medium', 'top@3.0.0'],
    ]);
    expect(issues).toEqual([]);
  });

  test('a package that names no advisory, or one that is not there, is a finding', async () => {
    const { findings } = await read({
      a: { severity: 'high', via: [] },
      b: { severity: 'critical', via: ['gone'] },
      c: { severity: 'catastrophic' },
    });
    expect(
      findings.map(({ package: item, severity, unknownSeverity }) => [item?.name, severity, unknownSeverity]),
    ).toEqual([
      ['a', 'high', undefined],
      ['b', 'critical', undefined],
      ['c', 'high', true],
    ]);
  });

  test('a package worse than all of its advisories lends them its severity', async () => {
    const { findings } = await read({
      got: { severity: 'critical', via: [{ ...via, severity: 'low', cvss: { score: 2 } }] },
    });
    expect(findings[0]?.severity).toBe('critical');
  });

  test('the score goes before the word', async () => {
    const { findings } = await read({
      got: { severity: 'moderate', via: [{ ...via, severity: 'moderate', cvss: { score: 9.1 } }] },
    });
    expect(findings[0]).toMatchObject({ severity: 'critical', word: 'moderate', score: 9.1 });
  });

  test('an audit that did not run is a failure of the tool', async () => {
    const report = await reportOf(
      '{"error":{"code":"ENOLOCK","summary":"This command requires an existing lockfile."}}',
    );
    expect(report.issues).toEqual([
      { issue: 'tool-failed', text: 'npm audit: ENOLOCK: This command requires an existing lockfile.' },
    ]);
  });

  test('more packages declared than shown is a contradiction', async () => {
    expect(kindsOfIssues(await read({}, 4))).toEqual(['mismatch']);
  });
});

describe('pnpm audit', () => {
  test('it is told from npm, and each installed version is a finding', async () => {
    const advisory = { ...LODASH, findings: [{ version: '4.17.4' }, { version: '4.17.5' }, { version: '4.17.4' }] };
    const { format, findings } = await reportOf(JSON.stringify({ advisories: { 1: advisory }, metadata: METADATA }));
    expect(format).toBe('pnpm-audit');
    expect(findings.map(({ package: item }) => item?.version)).toEqual(['4.17.4', '4.17.5']);
  });

  test('its error is a failure of the tool', async () => {
    const report = await reportOf(
      '{"error":{"code":"ERR_PNPM_AUDIT_NO_LOCKFILE","message":"No pnpm-lock.yaml found"}}',
    );
    expect(kindsOfIssues(report)).toEqual(['tool-failed']);
  });
});

describe('yarn audit', () => {
  const summary = { type: 'auditSummary', data: METADATA };
  const advisory = { type: 'auditAdvisory', data: { advisory: LODASH } };

  function lines(...messages: readonly object[]): string {
    return messages.map((message) => JSON.stringify(message)).join('\n');
  }

  test('an advisory counts once, however many ways lead to it', async () => {
    const { findings, figures } = await reportOf(lines(advisory, advisory, summary));
    expect(findings).toHaveLength(1);
    expect(figures['records']).toBe(2);
  });

  test('without its summary it did not end', async () => {
    expect(kindsOfIssues(await reportOf(lines(advisory)))).toEqual(['tool-failed']);
    expect(
      kindsOfIssues(await reportOf(lines({ type: 'error', data: 'Received malformed response' }, advisory, summary))),
    ).toEqual(['tool-failed']);
  });

  test('without a lock file nothing was audited', async () => {
    const nothing = { type: 'auditSummary', data: { vulnerabilities: {}, totalDependencies: 0 } };
    const report = await reportOf(lines({ type: 'info', data: 'No lockfile found.' }, nothing));
    expect(kindsOfIssues(report)).toEqual(['vacuous']);
  });

  test('Yarn 3 writes the answer of the registry, Yarn 4 an advisory a line', async () => {
    const three = await reportOf(JSON.stringify({ advisories: { 1065: LODASH }, metadata: METADATA }), 'yarn-audit');
    expect(three.findings.map(({ rule }) => rule)).toEqual(['GHSA-jf85-cpcp-j695']);
    const leaf = {
      value: 'got',
      children: {
        ID: 1088948,
        Issue: 'Got allows a redirect',
        URL: 'https://github.com/advisories/GHSA-pfrx-2q88-qq97',
        Severity: 'moderate',
        'Vulnerable Versions': '<11.8.5',
        'Tree Versions': ['9.6.0', '10.0.0'],
      },
    };
    const four = await reportOf(lines(leaf, leaf));
    expect(four.format).toBe('yarn-audit');
    expect(four.findings.map(({ severity, package: item }) => [severity, item?.version])).toEqual([
      ['medium', '9.6.0'],
      ['medium', '10.0.0'],
    ]);
  });
});
