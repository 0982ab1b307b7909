import { describe, expect, test } from '@jest/globals';

import { readText, reportOf } from '../../../support/read-text.ts';

import type { Finding, Report } from '@qeml-actions/reports';

interface RunParts {
  readonly results?: unknown;
  readonly driver?: object;
  readonly [property: string]: unknown;
}

function log({ results = [], driver = {}, ...run }: RunParts, top: object = {}): string {
  return JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'T', ...driver } }, results, ...run }],
    ...top,
  });
}

async function only(result: object, run: RunParts = {}): Promise<Finding> {
  const { findings } = await reportOf(log({ ...run, results: [result] }));
  const [finding] = findings;
  if (!finding || findings.length > 1) throw new Error('There is not one finding.');
  return finding;
}

function issuesOf({ issues }: Report): readonly string[] {
  return issues.map(({ issue }) => issue);
}

function at(artifactLocation: object, region: object = { startLine: 3 }): object {
  return { locations: [{ physicalLocation: { artifactLocation, region } }] };
}

describe('how bad a result is', () => {
  const driver = {
    rules: [
      { id: 'A', defaultConfiguration: { level: 'error' } },
      { id: 'B', properties: { 'security-severity': '9.8' } },
      { id: 'C', properties: { 'security-severity': 'MEDIUM' } },
    ],
  };

  test.each([
    ['its own level', { ruleId: 'A', level: 'note' }, 'note', 'low'],
    ['the level of its rule', { ruleId: 'A' }, 'error', 'high'],
    ['`warning`, where nothing says more', { ruleId: 'other' }, 'warning', 'medium'],
    ['a score before the level', { ruleId: 'B', level: 'note' }, 'note', 'critical'],
    ['a rating in words, too', { ruleId: 'C', level: 'error' }, 'error', 'medium'],
    ['none, where it is no failure, whatever its rule is rated', { ruleId: 'B', kind: 'pass' }, 'none', 'none'],
  ])('%s', async (_name, result, word, severity) => {
    expect(await only(result, { driver })).toMatchObject({ word, severity });
  });

  test('a level that SARIF does not have is high until a policy says otherwise', async () => {
    expect(await only({ level: 'awful' })).toMatchObject({ severity: 'high', unknownSeverity: true });
  });

  test('its rank is kept, and -1 is none', async () => {
    expect(await only({ rank: 87.5 })).toMatchObject({ rank: 87.5 });
    expect(await only({ rank: -1 })).not.toHaveProperty('rank');
  });
});

describe('which rule a result is of', () => {
  const rules = [{ id: 'A', guid: 'g-a', defaultConfiguration: { level: 'note' } }];
  const run = {
    tool: {
      driver: { name: 'T', rules },
      extensions: [{ name: 'E', rules: [{ id: 'X', guid: 'g-x', defaultConfiguration: { level: 'error' } }] }],
    },
  };

  test.each([
    ['by index', { ruleIndex: 0 }, 'A', 'note'],
    ['by the index of an extension', { rule: { index: 0, toolComponent: { index: 0 } } }, 'X', 'error'],
    ['by the name of an extension', { rule: { index: 0, toolComponent: { name: 'E' } } }, 'X', 'error'],
    ['by guid', { rule: { guid: 'g-x' } }, 'X', 'error'],
    ['by an identifier below it', { ruleId: 'A/1' }, 'A/1', 'note'],
    ['by its identifier, where the index contradicts', { ruleId: 'X', ruleIndex: 0 }, 'X', 'error'],
  ])('%s', async (_name, result, rule, word) => {
    expect(await only(result, run)).toMatchObject({ rule, word });
  });
});

describe('what a result says', () => {
  test('a message of its rule, with its arguments', async () => {
    const driver = { rules: [{ id: 'A', messageStrings: { found: { text: '{0} is {1}, {{0}}' } } }] };
    const result = { ruleId: 'A', message: { id: 'found', arguments: ['x', 'bad'] } };
    expect(await only(result, { driver })).toMatchObject({ message: 'x is bad, {0}' });
  });

  test('a message of the whole tool', async () => {
    const driver = { globalMessageStrings: { found: { text: 'for all' } } };
    expect(await only({ message: { id: 'found' } }, { driver })).toMatchObject({ message: 'for all' });
  });
});

describe('where a result is', () => {
  const originalUriBaseIds = {
    ROOT: { uri: 'file:///C:/work/' },
    SRC: { uri: ' src/', uriBaseId: 'ROOT' },
    EMPTY: { uri: 'empty:' },
    LOOP: { uri: 'a/', uriBaseId: 'LOOP' },
  };

  test.each([
    ['as it is', { uri: 'src/a.py' }, 'src/a.py'],
    ['decoded', { uri: 'my%20code/%E2%82%AC.py' }, 'my code/€.py'],
    ['not decoded, where that would hide something', { uri: 'a%00b%0A.py' }, 'a%00b%0A.py'],
    ['not decoded, where it is not encoded', { uri: '100%/a.py' }, '100%/a.py'],
    ['without its scheme', { uri: 'file:///home/me/a.py' }, '/home/me/a.py'],
    ['on a drive', { uri: 'file:///C:/me/a.py' }, 'C:/me/a.py'],
    ['on a host', { uri: 'file://host/me/a.py' }, '//host/me/a.py'],
    ['below its bases', { uri: 'a.py', uriBaseId: 'SRC' }, 'C:/work/src/a.py'],
    ['alone, where its base says nothing', { uri: 'a.py', uriBaseId: 'EMPTY' }, 'a.py'],
    ['alone, where its base is not told', { uri: 'a.py', uriBaseId: '%SRCROOT%' }, 'a.py'],
    ['in the list of artifacts', { index: 0 }, 'b.py'],
  ])('%s', async (_name, location, path) => {
    const run = { originalUriBaseIds, artifacts: [{ location: { uri: 'b.py' } }] };
    expect(await only(at(location), run)).toMatchObject({ path, line: 3 });
  });

  test('bases that lead in a circle come to an end', async () => {
    expect((await only(at({ uri: 'b.py', uriBaseId: 'LOOP' }), { originalUriBaseIds })).path).toMatch(/a\/b\.py$/);
  });

  test('nowhere, where no line is one', async () => {
    const finding = await only(at({ uri: 'a.py' }, { startLine: 0 }));
    expect(finding).not.toHaveProperty('line');
  });
});

describe('what a run says of itself', () => {
  test.each([
    ['no results: the tool did not end', { results: null }, 'tool-failed'],
    ['its execution failed', { invocations: [{ executionSuccessful: false }] }, 'tool-failed'],
    [
      'an error of its own',
      {
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: [{ level: 'error', message: { text: 'x' } }] },
        ],
      },
      'partial',
    ],
    ['a result that is none', { results: [null] }, 'partial'],
  ])('%s', async (_name, run, issue) => {
    expect(issuesOf(await reportOf(log(run)))).toContain(issue);
  });

  test('no run measures nothing', async () => {
    expect(issuesOf(await reportOf('{"version":"2.1.0","runs":[]}'))).toEqual(['vacuous']);
  });

  test.each(['results', 'driver', 'extensions', 'invocations'])('%s in another file cannot be judged', async (name) => {
    const reading = await readText(log({ externalPropertyFileReferences: { [name]: { location: { uri: 'x' } } } }));
    expect(reading).toMatchObject({
      state: 'unreadable',
      format: 'sarif',
      reason: `the ${name} of T stand in another file`,
    });
  });

  test('another version is another format', async () => {
    expect(await readText(log({}, { version: '2.0.0' }), 'sarif')).toMatchObject({ state: 'unreadable' });
    expect(await readText(log({}, { version: '2.1.0-rtm.5' }))).toMatchObject({ state: 'read' });
  });
});

describe('what is known of a result', () => {
  test.each([
    ['accepted', [{ kind: 'external', status: 'accepted' }], true],
    ['without a review', [{ kind: 'inSource' }], true],
    ['under review', [{ kind: 'external', status: 'underReview' }], undefined],
    ['rejected', [{ kind: 'external', status: 'rejected' }], undefined],
  ])('a suppression that is %s', async (_name, suppressions, suppressed) => {
    expect((await only({ suppressions })).suppressed).toBe(suppressed);
  });

  test('that the tool knows it to be gone', async () => {
    expect(await only({ baselineState: 'absent' })).toMatchObject({ gone: true });
  });

  test('its fingerprint, unless that only says to log in', async () => {
    expect(await only({ fingerprints: { 'matchBasedId/v1': 'requires login' } })).not.toHaveProperty('fingerprint');
    const partialFingerprints = { primaryLocationLineHash: '39fa:1' };
    expect(await only({ partialFingerprints })).toMatchObject({ fingerprint: 'primaryLocationLineHash=39fa:1' });
  });

  test('the vulnerability that its rule is named by', async () => {
    expect(await only({ ruleId: 'CVE-2026-1234-zlib' })).toMatchObject({ ids: ['CVE-2026-1234'] });
  });
});
