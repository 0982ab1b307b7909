import { beforeAll, describe, expect, test } from '@jest/globals';

import { EXAMPLE_RUNS, playExamples, type PlayedRun } from '../../scripts/example-story.ts';
import { runOwn } from './own-runner.ts';

describe('the examples come to what is written of them', () => {
  let played: readonly PlayedRun[] = [];

  beforeAll(async () => {
    played = await playExamples(runOwn);
  }, 300_000);

  test.each(EXAMPLE_RUNS)('%s', (name) => {
    expect(played.find((run) => run.name === name)?.differences).toEqual([]);
  });

  test('what the gate refuses is told on its pull request, and no more', () => {
    const comments = Object.fromEntries(played.map(({ name, comment }) => [name, comment]));
    expect(comments['dropped-test']).toContain('gone since the base: test');
    expect(comments['missing-import']).toBeUndefined();
  });
});
