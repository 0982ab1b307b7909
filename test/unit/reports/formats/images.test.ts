import { describe, expect, test } from '@jest/globals';

import { reportOf } from '../../../support/read-text.ts';

async function read(value: unknown): ReturnType<typeof reportOf> {
  return reportOf(JSON.stringify(value));
}

describe('Trivy', () => {
  const weakness = { VulnerabilityID: 'CVE-1', PkgName: 'a', InstalledVersion: '1', Severity: 'LOW' };

  async function scan(type: string, ...results: readonly object[]): ReturnType<typeof reportOf> {
    return read({ SchemaVersion: 2, ArtifactName: 'x', ArtifactType: type, Results: results });
  }

  test.each([
    ['container_image', 'os-pkgs', 'images'],
    ['filesystem', 'lang-pkgs', 'dependencies'],
    ['repository', 'config', 'findings'],
    ['repository', 'secret', 'findings'],
    ['container_image', 'license', 'licenses'],
  ])('%s with %s is about %s', async (type, Class, kind) => {
    expect((await scan(type, { Target: 't', Class })).kinds).toEqual([kind]);
  });

  test('the score of the source that gave the severity counts, another source does not', async () => {
    const CVSS = { nvd: { V3Score: 9.8 }, redhat: { V3Score: 5.3 } };
    const { findings } = await scan('container_image', {
      Target: 't',
      Class: 'os-pkgs',
      Vulnerabilities: [
        { ...weakness, CVSS, SeveritySource: 'debian' },
        { ...weakness, CVSS, SeveritySource: 'redhat', VulnerabilityID: 'CVE-2' },
        { ...weakness, CVSS, SeveritySource: 'debian', VulnerabilityID: 'CVE-3', Severity: 'UNKNOWN' },
        { ...weakness, VulnerabilityID: 'CVE-4', Severity: 'UNKNOWN' },
      ],
    });
    expect(findings.map(({ severity, unknownSeverity }) => [severity, unknownSeverity])).toEqual([
      ['low', undefined],
      ['medium', undefined],
      ['critical', undefined],
      ['high', true],
    ]);
  });

  test('the same weakness counts once for a place, and for each of two lock files', async () => {
    const { findings } = await scan(
      'filesystem',
      { Target: 'a/go.mod', Class: 'lang-pkgs', Vulnerabilities: [weakness, weakness] },
      { Target: 'b/go.mod', Class: 'lang-pkgs', Vulnerabilities: [weakness] },
    );
    expect(findings.map(({ path }) => path)).toEqual(['a/go.mod', 'b/go.mod']);
  });

  test('configuration that passes is no finding, what was accepted is suppressed, and a secret is not repeated', async () => {
    const { findings } = await scan('repository', {
      Target: 'Dockerfile',
      Class: 'config',
      Misconfigurations: [
        { ID: 'DS-1', Severity: 'HIGH', Status: 'PASS' },
        { ID: 'DS-2', Severity: 'HIGH', Status: 'FAIL', Message: 'm', CauseMetadata: { StartLine: 3 } },
      ],
      Secrets: [{ RuleID: 'aws', Severity: 'CRITICAL', Title: 'AWS', StartLine: 7, Match: 'KEY=hunter2' }],
      ExperimentalModifiedFindings: [{ Type: 'vulnerability', Status: 'ignored', Finding: weakness }],
    });
    expect(findings.map(({ rule, line, suppressed }) => [rule, line, suppressed])).toEqual([
      ['CVE-1', undefined, true],
      ['DS-2', 3, undefined],
      ['aws', 7, undefined],
    ]);
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });

  test('licenses are findings by their category, and packages by their name', async () => {
    const { findings, packages } = await scan('container_image', {
      Target: 'OS Packages',
      Class: 'license',
      Licenses: [
        { Severity: 'HIGH', Category: 'restricted', PkgName: 'a', Name: 'GPL-2.0' },
        { Severity: 'LOW', Category: 'notice', PkgName: 'a', Name: 'MIT' },
      ],
    });
    expect(findings.map(({ group, severity }) => [group, severity])).toEqual([
      ['license', 'high'],
      ['license', 'low'],
    ]);
    expect(packages).toEqual([{ name: 'a', licenses: ['GPL-2.0', 'MIT'] }]);
  });

  test('a cluster has the results of its resources', async () => {
    const Resources = [
      { Kind: 'Deployment', Results: [{ Target: 't', Class: 'os-pkgs', Vulnerabilities: [weakness] }] },
    ];
    const { findings, kinds } = await read({ ClusterName: 'c', Resources });
    expect([kinds, findings.length]).toEqual([['images'], 1]);
  });

  test('before schema 2 it was a list; without any result nothing was scanned', async () => {
    const { findings, kinds } = await read([{ Target: 't', Type: 'debian', Vulnerabilities: [weakness] }]);
    expect([kinds, findings.length]).toEqual([['images'], 1]);
    expect((await scan('filesystem')).issues.map(({ issue }) => issue)).toEqual(['vacuous']);
  });
});

describe('Grype', () => {
  const artifact = {
    name: 'a',
    version: '1',
    purl: 'pkg:deb/debian/a@1',
    locations: [{ path: '/var/lib/dpkg/status' }],
  };
  const match = (vulnerability: object, related: readonly object[] = []): object => ({
    vulnerability: { id: 'CVE-1', ...vulnerability },
    relatedVulnerabilities: related,
    artifact,
  });

  async function scan(matches: readonly object[], more: object = {}): ReturnType<typeof reportOf> {
    return read({ matches, source: { type: 'image' }, descriptor: { name: 'grype' }, ...more });
  }

  test('a folder is about dependencies, an image about images', async () => {
    expect((await scan([])).kinds).toEqual(['images']);
    expect((await scan([], { source: { type: 'directory' } })).kinds).toEqual(['dependencies']);
  });

  test('scores of the newest version count; without severity, those of related records', async () => {
    const scores = [
      { version: '2.0', metrics: { baseScore: 10 } },
      { version: '3.1', metrics: { baseScore: 5.5 } },
    ];
    const { findings } = await scan([
      match({ severity: 'High', cvss: scores }),
      match({ id: 'CVE-2', severity: 'Negligible' }, [{ id: 'CVE-3', cvss: scores }]),
      match({ id: 'CVE-4' }, [{ id: 'CVE-5', cvss: scores }]),
      match({ id: 'CVE-6', severity: 'Unknown' }),
    ]);
    expect(findings.map(({ severity, unknownSeverity }) => [severity, unknownSeverity])).toEqual([
      ['medium', undefined],
      ['low', undefined],
      ['medium', undefined],
      ['high', true],
    ]);
  });

  test('what is ignored is suppressed, and a fix is told', async () => {
    const mended = match({ severity: 'Low', fix: { versions: ['2'], state: 'fixed' } }, [{ id: 'GHSA-1' }]);
    const { findings } = await scan([mended], { ignoredMatches: [match({ severity: 'Critical', id: 'CVE-9' })] });
    expect(findings.map(({ ids, fixedIn, suppressed }) => [ids, fixedIn, suppressed])).toEqual([
      [['CVE-1', 'GHSA-1'], '2', undefined],
      [['CVE-9'], undefined, true],
    ]);
  });
});
