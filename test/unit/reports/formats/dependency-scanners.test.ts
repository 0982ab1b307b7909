import { describe, expect, test } from '@jest/globals';

import { reportOf } from '../../../support/read-text.ts';

function kindsOfIssues({ issues }: { readonly issues: readonly { readonly issue: string }[] }): readonly string[] {
  return issues.map(({ issue }) => issue);
}

async function read(value: unknown, format?: string): ReturnType<typeof reportOf> {
  return reportOf(JSON.stringify(value), format);
}

describe('Snyk', () => {
  const issue = {
    id: 'SNYK-1',
    title: 't',
    severity: 'medium',
    packageName: 'a',
    version: '1',
    identifiers: { CVE: ['CVE-1'], CWE: ['CWE-1'] },
  };
  const project = {
    vulnerabilities: [issue, { ...issue, from: ['another', 'way'] }],
    ok: false,
    dependencyCount: 3,
    path: '/w',
  };

  test('a weakness counts once for a package', async () => {
    const { findings, kinds } = await read(project);
    expect(kinds).toEqual(['dependencies']);
    expect(findings.map(({ ids }) => ids)).toEqual([['SNYK-1', 'CVE-1']]);
  });

  test('one project of several that failed is a failure of the tool, and the others still count', async () => {
    const report = await read([{ ok: false, error: 'Could not detect package manager', path: '/w/b' }, project]);
    expect(kindsOfIssues(report)).toEqual(['tool-failed']);
    expect(report.findings).toHaveLength(1);
  });

  test('an image is an image, with the applications in it; licenses are a group; what is ignored is suppressed', async () => {
    const license = { ...issue, id: 'snyk:lic:npm:a:GPL-3.0', type: 'license', severity: 'high' };
    const { findings, kinds } = await read({
      ...project,
      vulnerabilities: [issue],
      docker: {},
      filtered: { ignore: [{ ...issue, id: 'SNYK-2' }] },
      applications: [{ vulnerabilities: [license], ok: false, targetFile: '/app/package.json' }],
    });
    expect(kinds).toEqual(['images']);
    expect(findings.map(({ rule, group, suppressed, path }) => [rule, group, suppressed, path])).toEqual([
      ['SNYK-1', undefined, undefined, undefined],
      ['SNYK-2', undefined, true, undefined],
      ['snyk:lic:npm:a:GPL-3.0', 'license', undefined, '/app/package.json'],
    ]);
  });
});

describe('Dependency-Check', () => {
  const xml = (
    vulnerability: string,
  ): string => `<analysis><scanInfo/><dependencies><dependency><fileName>a-1.jar</fileName><filePath>/w/a-1.jar</filePath>
<relatedDependencies><relatedDependency><fileName>b.jar</fileName></relatedDependency></relatedDependencies>
<identifiers><package><id>pkg:maven/g/a@1</id></package></identifiers><vulnerabilities>${vulnerability}</vulnerabilities></dependency></dependencies></analysis>`;

  test('the newest score counts, and what is suppressed is', async () => {
    const { findings } = await reportOf(
      xml(`<vulnerability><name>CVE-1</name><severity>MEDIUM</severity><cvssV2><score>5.0</score></cvssV2><cvssV3><baseScore>9.8</baseScore></cvssV3>
<references><reference><name>another</name></reference></references></vulnerability>
<suppressedVulnerability><name>CVE-2</name><severity>HIGH</severity></suppressedVulnerability>`),
    );
    expect(findings.map(({ rule, severity, suppressed, package: item }) => [rule, severity, suppressed, item])).toEqual(
      [
        ['CVE-1', 'critical', undefined, { name: 'g:a', version: '1', purl: 'pkg:maven/g/a@1' }],
        ['CVE-2', 'high', true, { name: 'g:a', version: '1', purl: 'pkg:maven/g/a@1' }],
      ],
    );
  });

  test('an analysis that failed is told, and no dependency at all measures nothing', async () => {
    const failed = `<analysis><scanInfo><analysisExceptions><exception><message>no network</message></exception></analysisExceptions></scanInfo><dependencies/></analysis>`;
    expect(kindsOfIssues(await reportOf(failed))).toEqual(['vacuous', 'partial']);
  });

  test('JSON says the same', async () => {
    const { findings } = await read({
      reportSchema: '1.1',
      dependencies: [
        {
          fileName: 'a-1.jar',
          packages: [{ id: 'pkg:maven/g/a@1' }],
          vulnerabilities: [{ name: 'CVE-1', severity: 'MEDIUM', cvssv3: { baseScore: 9.8 } }],
          suppressedVulnerabilities: [{ name: 'CVE-2', severity: 'unheard-of' }],
        },
      ],
    });
    expect(
      findings.map(({ rule, severity, unknownSeverity, suppressed }) => [rule, severity, unknownSeverity, suppressed]),
    ).toEqual([
      ['CVE-1', 'critical', undefined, undefined],
      ['CVE-2', 'high', true, true],
    ]);
  });
});

describe('Composer', () => {
  test('PHP writes an empty object as a list, and a list with gaps as an object', async () => {
    expect((await read({ advisories: [], abandoned: [] })).findings).toEqual([]);
    const advisory = { advisoryId: 'PKSA-1', packageName: 'v/p', cve: 'CVE-1', title: 't', severity: 'high' };
    const { findings } = await read({ advisories: { 'v/p': { 1: advisory } }, abandoned: { 'v/q': null } });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['CVE-1', 'high'],
      ['abandoned', 'low'],
    ]);
  });
});
