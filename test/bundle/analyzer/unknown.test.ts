import { describe, expect, test } from '@jest/globals';

import { analyze, cleanUpAfterEach, inRun, miniature } from './analyzing.ts';

cleanUpAfterEach();

const NEW = 'the gauge of the third boiler is at minus one';
const SAME = [
  '##[group]Run boil',
  'boil',
  '##[endgroup]',
  'cannot open the spare valve, as always',
  'boiling 12 litres',
];

function log(lines: readonly string[]): string {
  return lines.map((line, at) => `2026-01-01T12:00:0${at}.1234567Z ${line}\n`).join('');
}

const RED = log([...SAME.slice(0, 4), NEW, ...SAME.slice(4), '##[error]Process completed with exit code 1.']);
const LINE = JSON.stringify({ job: 'build', step: 'Boil', line: 5 });

const failed = {
  id: 7,
  branch: 'topic',
  jobs: [{ name: 'build', steps: [{ name: 'Boil', conclusion: 'failure' as const }], log: RED }],
};
const passed = (branch: string, name = 'build', text: string | { missing: 404 | 410 } = log(SAME)) => ({
  id: 3,
  branch,
  jobs: [{ name, steps: [{ name: 'Boil' }], log: text }],
});

describe('a failure that no rule knows', () => {
  test.each(['topic', 'main'])(
    'shows the line that the last green run on %s did not have, and says why',
    async (on) => {
      const runs = [passed(on), failed];
      const github = await miniature({ repositories: { 'octo/app': { runs } } });
      const result = await analyze({ 'run-id': '7' }, inRun(github, 99));
      expect(result.outputs).toMatchObject({
        verdict: 'fail',
        category: 'unknown',
        transient: 'unknown',
        evidence: NEW,
        'evidence-location': LINE,
      });
      expect(Number(result.outputs['confidence'])).toBeLessThanOrEqual(0.2);
      expect(result.summary).toContain('2 lines before the verdict and the last green run did not have it');
      expect(github.requestsTo('actions/download-job-logs-for-workflow-run').length).toBeLessThanOrEqual(4);
      expect(github.violations).toEqual([]);
    },
  );

  test.each<[string, readonly ReturnType<typeof passed>[], RegExp]>([
    ['no run of the workflow was green', [], /no green run of CI was found/],
    ['the green run has no job of that name', [passed('main', 'other')], /has no job of that name/],
    ['its log is gone', [passed('main', 'build', { missing: 410 })], /its log of the last green run is gone/],
  ])('shows the best line of its own where %s', async (_name, green, note) => {
    const github = await miniature({ repositories: { 'octo/app': { runs: [...green, failed] } } });
    const result = await analyze({ 'run-id': '7' }, inRun(github, 99));
    expect(result.outputs).toMatchObject({ category: 'unknown', evidence: expect.stringMatching(/./) });
    expect(result.report).toMatchObject({ notes: [expect.stringMatching(note)] });
    expect(github.violations).toEqual([]);
  });
});
