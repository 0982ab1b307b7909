import { describe, expect, test } from '@jest/globals';

import { reportOf } from '../../../support/read-text.ts';

async function json(bill: object): ReturnType<typeof reportOf> {
  return reportOf(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...bill }));
}

async function xml(content: string): ReturnType<typeof reportOf> {
  return reportOf(`<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">${content}</bom>`);
}

describe('components', () => {
  test('those within others count, the product and its ancestors do not', async () => {
    const inner = {
      type: 'library',
      name: 'inner',
      version: '2',
      components: [{ type: 'library', name: 'innermost' }],
    };
    const { packages } = await json({
      metadata: { component: { type: 'application', name: 'app' } },
      components: [{ type: 'library', group: 'g', name: 'outer', purl: 'pkg:maven/g/outer@1', components: [inner] }],
    });
    expect(packages.map(({ name }) => name)).toEqual(['g:outer', 'inner', 'innermost']);
    const same = await xml(`<metadata><component type="application"><name>app</name></component></metadata><components>
      <component type="library"><group>g</group><name>outer</name><purl>pkg:maven/g/outer@1</purl>
        <pedigree><ancestors><component type="library"><name>ancestor</name><licenses><license><id>GPL-3.0-only</id></license></licenses></component></ancestors></pedigree>
        <components><component type="library"><name>inner</name><version>2</version>
          <components><component type="library"><name>innermost</name></component></components></component></components>
      </component></components>`);
    expect(same.packages).toEqual(packages);
  });

  test('a component without a name is told, and counts', async () => {
    const { packages, issues } = await json({ components: [{ type: 'library' }, { name: 'b' }] });
    expect(packages.map(({ name }) => name)).toEqual(['', 'b']);
    expect(issues.map(({ issue }) => issue)).toEqual(['partial']);
  });

  test('none at all measures nothing', async () => {
    expect((await json({})).issues.map(({ issue }) => issue)).toEqual(['vacuous']);
    expect((await xml('<components/>')).issues.map(({ issue }) => issue)).toEqual(['vacuous']);
  });

  test('another word for the format is told', async () => {
    const { issues } = await json({ bomFormat: 'AnotherFormat', components: [{ name: 'b' }] });
    expect(issues.map(({ issue }) => issue)).toEqual(['partial']);
  });
});

describe('licenses', () => {
  const choices = [
    { license: { id: 'MIT' } },
    { license: { name: 'Some random license' } },
    { license: {} },
    { expression: 'MIT OR Apache-2.0', acknowledgement: 'concluded' },
  ];

  test('identifiers, names, expressions, and what says nothing; what was concluded stands apart', async () => {
    const { packages, kinds } = await json({ components: [{ name: 'a', licenses: choices }] });
    const expected = [{ name: 'a', licenses: ['MIT', 'Some random license', ''], concluded: 'MIT OR Apache-2.0' }];
    expect({ packages, kinds }).toEqual({ packages: expected, kinds: ['sbom', 'licenses'] });
    const same =
      await xml(`<components><component><name>a</name><licenses><license><id>MIT</id></license><license><name>Some random license</name></license>
      <license><text>…</text></license><expression acknowledgement="concluded">MIT OR Apache-2.0</expression></licenses></component></components>`);
    expect(same.packages).toEqual(expected);
  });

  test('a bill without any is no report of licenses', async () => {
    expect((await json({ components: [{ name: 'a' }] })).kinds).toEqual(['sbom']);
  });
});

describe('vulnerabilities', () => {
  const component = { 'bom-ref': 'r1', name: 'a', version: '1', purl: 'pkg:npm/a@1' };
  const rating = { source: { name: 'NVD' }, score: 9.8, severity: 'critical', method: 'CVSSv31' };

  test('one for each component that it is in, with the rating of its source', async () => {
    const { findings, kinds } = await json({
      components: [component],
      vulnerabilities: [
        {
          id: 'CVE-1',
          source: { name: 'ghsa' },
          references: [{ id: 'GHSA-1' }],
          ratings: [rating, { source: { name: 'ghsa' }, severity: 'medium' }],
          affects: [{ ref: 'r1' }, { ref: 'urn:cdx:serial/1#r1' }, { ref: 'pkg:npm/b@2' }],
        },
      ],
    });
    expect(kinds).toEqual(['sbom', 'dependencies']);
    expect(findings.map(({ ids, severity, package: item }) => [ids, severity, item?.name, item?.version])).toEqual([
      [['CVE-1', 'GHSA-1'], 'medium', 'a', '1'],
      [['CVE-1', 'GHSA-1'], 'medium', 'b', '2'],
    ]);
  });

  test('what an analysis settled is suppressed; an unknown severity takes the worst score; other methods have no CVSS', async () => {
    const { findings } = await json({
      vulnerabilities: [
        { id: '1', ratings: [rating], analysis: { state: 'not_affected' } },
        { id: '2', ratings: [{ severity: 'unknown' }, rating] },
        { id: '3', ratings: [{ severity: 'low', score: 9, method: 'OWASP' }], analysis: { state: 'exploitable' } },
        { id: '4' },
      ],
    });
    expect(
      findings.map(({ severity, suppressed, unknownSeverity }) => [severity, suppressed, unknownSeverity]),
    ).toEqual([
      ['critical', true, undefined],
      ['critical', undefined, undefined],
      ['low', undefined, undefined],
      ['high', undefined, true],
    ]);
  });

  test('XML says the same, in the document or (before 1.4) in the component', async () => {
    const { findings } = await xml(`<components><component bom-ref="r1"><name>a</name><version>1</version>
      <v:vulnerabilities xmlns:v="http://cyclonedx.org/schema/ext/vulnerability/1.0"><v:vulnerability ref="r1"><v:id>CVE-0</v:id>
      <v:ratings><v:rating><v:score><v:base>7.5</v:base></v:score><v:severity>High</v:severity><v:method>CVSSv3</v:method></v:rating></v:ratings>
      </v:vulnerability></v:vulnerabilities></component></components>
      <vulnerabilities><vulnerability><id>CVE-1</id><source><name>NVD</name></source><ratings><rating><source><name>NVD</name></source><score>5.0</score>
      <severity>medium</severity><method>CVSSv31</method></rating></ratings><description>text</description><affects><target><ref>r1</ref></target></affects>
      </vulnerability></vulnerabilities>`);
    expect(findings.map(({ rule, severity, package: item }) => [rule, severity, item?.name])).toEqual([
      ['CVE-0', 'high', 'a'],
      ['CVE-1', 'medium', 'a'],
    ]);
  });
});
