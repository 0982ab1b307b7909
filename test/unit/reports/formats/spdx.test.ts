import { describe, expect, test } from '@jest/globals';

import { readText, reportOf } from '../../../support/read-text.ts';

describe('SPDX 2', () => {
  const left = {
    name: 'left',
    versionInfo: '1',
    licenseDeclared: 'MIT',
    licenseConcluded: 'NOASSERTION',
    externalRefs: [{ referenceType: 'cpe23Type' }, { referenceType: 'purl', referenceLocator: 'pkg:npm/left@1' }],
  };
  const expected = [
    { name: 'left', version: '1', purl: 'pkg:npm/left@1', licenses: ['MIT'], concluded: 'NOASSERTION' },
    { name: 'right', licenses: [] },
  ];
  const document = { spdxVersion: 'SPDX-2.3', packages: [left, { name: 'right' }], files: [{ fileName: 'a' }] };

  test('packages with their licenses; files are not packages', async () => {
    const { packages, kinds, format } = await reportOf(JSON.stringify(document));
    expect({ packages, kinds, format }).toEqual({
      packages: expected,
      kinds: ['sbom', 'licenses'],
      format: 'spdx-json',
    });
  });

  test('what GitHub gives has an envelope', async () => {
    expect((await reportOf(JSON.stringify({ sbom: document }))).packages).toEqual(expected);
  });

  test('a document that asserts nothing of licenses is no report of them', async () => {
    const packages = [{ name: 'a', licenseDeclared: 'NOASSERTION', licenseConcluded: 'NOASSERTION' }];
    expect((await reportOf(JSON.stringify({ spdxVersion: 'SPDX-2.3', packages }))).kinds).toEqual(['sbom']);
  });

  test('neither packages nor files measure nothing', async () => {
    const { issues } = await reportOf('{"spdxVersion":"SPDX-2.2","packages":[]}');
    expect(issues.map(({ issue }) => issue)).toEqual(['vacuous']);
  });

  test('tag-value: fields belong to the package before them, texts may hold anything', async () => {
    const { packages, figures } = await reportOf(`SPDXVersion: SPDX-2.3
# a comment
PackageName: left
PackageVersion: 1
PackageComment: <text>
PackageName: not a package
</text>
ExternalRef: PACKAGE-MANAGER purl pkg:npm/left@1
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: MIT
FileName: ./a
PackageLicenseDeclared: GPL-3.0-only
PackageName: right
`);
    expect(packages).toEqual(expected);
    expect(figures['files']).toBe(1);
  });

  test('tag-value that ends within a text is told', async () => {
    const { issues } = await reportOf('SPDXVersion: SPDX-2.3\nPackageName: a\nPackageComment: <text>open');
    expect(issues.map(({ issue }) => issue)).toEqual(['partial']);
  });
});

describe('SPDX 3', () => {
  async function graph(...elements: readonly object[]): ReturnType<typeof reportOf> {
    return reportOf(
      JSON.stringify({ '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': elements }),
    );
  }
  const item = { type: 'software_Package', spdxId: 'urn:a', name: 'a' };
  const relation = (to: unknown, relationshipType = 'hasDeclaredLicense'): object => ({
    type: 'Relationship',
    from: 'urn:a',
    relationshipType,
    to: [to],
  });
  const expression = {
    type: 'simplelicensing_LicenseExpression',
    spdxId: 'urn:l',
    simplelicensing_licenseExpression: 'MIT OR ISC',
  };
  const set = {
    type: 'expandedlicensing_ConjunctiveLicenseSet',
    spdxId: 'urn:s',
    expandedlicensing_member: ['https://spdx.org/licenses/MIT', 'urn:l'],
  };

  test.each([
    ['an expression', relation('urn:l'), ['MIT OR ISC']],
    ['an element in place', relation(expression), ['MIT OR ISC']],
    ['a set', relation('urn:s'), ['MIT AND (MIT OR ISC)']],
    ['a listed license', relation('https://spdx.org/licenses/Apache-2.0'), ['Apache-2.0']],
    ['no assertion', relation('https://spdx.org/rdf/3.0.1/terms/Licensing/NoAssertion'), ['NOASSERTION']],
    ['an element that is not there', relation('urn:elsewhere'), ['LicenseRef-elsewhere']],
  ])('%s, whatever the order of the elements', async (_, declared, licenses) => {
    const { packages } = await graph(declared, item, expression, set);
    expect(packages).toEqual([{ name: 'a', licenses }]);
  });

  test('a set that holds itself ends', async () => {
    const own = { ...set, expandedlicensing_member: ['urn:s'] };
    const { packages } = await graph(item, own, relation('urn:s'));
    expect(packages[0]?.licenses[0]).toContain('NOASSERTION');
  });

  test('sets within sets do not grow without end', async () => {
    const sets = Array.from({ length: 45 }, (_, at) => ({
      ...set,
      spdxId: `urn:${at}`,
      expandedlicensing_member: [`urn:${at + 1}`, `urn:${at + 1}`],
    }));
    const { packages } = await graph(item, ...sets, { ...expression, spdxId: 'urn:45' }, relation('urn:0'));
    expect(packages[0]?.licenses[0]?.length).toBeLessThan(5_000);
  });

  test('another JSON-LD document is none', async () => {
    expect((await readText('{"@context":"https://schema.org","@type":"Person"}')).state).toBe('unknown');
  });
});
