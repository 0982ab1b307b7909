import { describe, expect, test } from '@jest/globals';

import { reportOf } from '../../../support/read-text.ts';

describe('pip-licenses', () => {
  test('what the metadata leave open, the classifier says', async () => {
    const { packages, kinds } = await reportOf(
      JSON.stringify([
        { Name: 'a', Version: '1', License: 'MIT' },
        { Name: 'b', 'License-Metadata': 'UNKNOWN', 'License-Classifier': 'BSD License' },
        { Name: 'c', License: 'UNKNOWN' },
        { Name: 'd' },
      ]),
    );
    expect(kinds).toEqual(['licenses']);
    expect(packages.map(({ licenses }) => licenses)).toEqual([['MIT'], ['BSD License'], ['UNKNOWN'], ['']]);
  });

  test('an empty list measures nothing', async () => {
    expect((await reportOf('[]', 'pip-licenses')).issues.map(({ issue }) => issue)).toEqual(['vacuous']);
  });
});

describe('license-checker', () => {
  test('scopes, lists, and entries that are none', async () => {
    const { packages, issues } = await reportOf(
      JSON.stringify({ '@s/a@1.0.0': { licenses: ['MIT', 'ISC'] }, 'b@2.0.0-rc.1': {}, c: 3 }),
    );
    expect(packages).toEqual([
      { name: '@s/a', version: '1.0.0', licenses: ['MIT', 'ISC'] },
      { name: 'b', version: '2.0.0-rc.1', licenses: [''] },
    ]);
    expect(issues.map(({ issue }) => issue)).toEqual(['partial']);
  });
});
