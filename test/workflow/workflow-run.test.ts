import { describe, expect, test } from '@jest/globals';

import { differences } from './compare.ts';
import { runOwn } from './own-runner.ts';
import { CASES } from './workflow-files.ts';

describe('workflow files come to what is written beside them', () => {
  test.each(CASES.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    expect(differences(each.expectation, await runOwn(each))).toEqual([]);
  });
});
