import { describe, expect, test } from '@jest/globals';

import { view } from '../../../actions/retry-with-backoff/src/view.ts';

import { NETWORK, resultOf, type Ended } from './results.ts';

const FALLBACKS = '- { name: mirror, run: a }';
const FAILED: Ended = { ending: 1, changes: { classification: NETWORK } };

describe('annotations: what a green step must not hide', () => {
  test('flaky', async () => {
    const { annotations, failure } = view(await resultOf({}, [FAILED, { ending: 0 }]));
    expect(annotations).toEqual([
      {
        level: 'warning',
        message:
          'Flaky: passed on attempt 2, after 1 failed. The first failure was exit code 1: read ECONNRESET <b>|`x`.',
      },
    ]);
    expect(failure).toBeUndefined();
  });

  test('flaky, as the reason why it is red, and then not twice', async () => {
    const { annotations, failure } = view(await resultOf({ 'fail-on-flaky': 'true' }, [FAILED, { ending: 0 }]));
    expect(failure).toMatch(/^Flaky: passed on attempt 2/);
    expect(annotations).toEqual([]);
  });

  test.each([
    ['warn', 1, false],
    ['pass', 0, false],
    ['fail', 0, true],
  ])('on-degraded: %s', async (choice, count, red) => {
    const given = { 'on-degraded': choice, fallbacks: FALLBACKS, 'max-attempts': '1' };
    const { annotations, failure } = view(await resultOf(given, [FAILED], [{ ending: 0 }]));
    expect(annotations).toHaveLength(count);
    if (count > 0)
      expect(annotations[0]?.message).toMatch(/^Degraded: The fallback "mirror" succeeded .+ not of the command\.$/);
    expect(failure !== undefined).toBe(red);
  });

  test('continue-on-failure, with the reason', async () => {
    const { annotations } = view(await resultOf({ 'continue-on-failure': 'true', 'max-attempts': '1' }, [FAILED]));
    expect(annotations).toEqual([
      {
        level: 'warning',
        message:
          'continue-on-failure: Attempt 1 ended with exit code 1. One attempt was asked for. Its log says: read ECONNRESET <b>|`x`',
      },
    ]);
  });

  test('a clean pass says nothing, but for what went wrong beside it', async () => {
    expect(view(await resultOf({}, [{ ending: 0 }])).annotations).toEqual([]);
    const { annotations } = view(await resultOf({}, [{ ending: 0 }], [], { warnings: ['A hook failed.'] }));
    expect(annotations).toEqual([{ level: 'warning', message: 'A hook failed.' }]);
  });
});

describe('why the step is red', () => {
  test("the attempt's ending, why there was no other, and the line it rests on", async () => {
    const { failure } = view(await resultOf({}, [{ ending: 2 }, { ending: 2 }, FAILED]));
    expect(failure).toBe(
      'Attempt 3 ended with exit code 1. All 3 attempts are spent. Its log says: read ECONNRESET <b>|`x`',
    );
  });

  test('stop-on', async () => {
    const { failure } = view(await resultOf({ 'stop-on': 'exit-code: 2' }, [{ ending: 2 }]));
    expect(failure).toBe('Attempt 1 ended with exit code 2. stop-on has "exit-code: 2".');
  });
});

describe('the summary', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly Ended[], readonly Ended[]]>([
    ['passed at the first attempt', {}, [{ ending: 0 }], []],
    ['passed on attempt 2 of 3', {}, [FAILED, { ending: 0 }], []],
    ['degraded to "mirror"', { fallbacks: FALLBACKS, 'max-attempts': '1' }, [FAILED], [{ ending: 0 }]],
    ['failed after 3 of 3 attempts', {}, [FAILED, FAILED, FAILED], []],
    ['failed after 1 of 3 attempts', { 'stop-on': 'failure' }, [FAILED], []],
    ['timed out after 1 of 3 attempts', {}, [{ ending: { kind: 'timed-out', limit: 'total', after: 5 } }], []],
    ['cancelled during attempt 1 of 3', {}, [{ ending: { kind: 'cancelled', signal: 'SIGINT' } }], []],
  ])('begins with what came out: %s', async (heading, given, attempts, fallbacks) => {
    const { summary } = view(await resultOf(given, attempts, fallbacks));
    expect(summary.split('\n')[0]).toBe(`### Retry with backoff: ${heading}`);
  });

  test('cancelled before anything ran', async () => {
    const { summary } = view(await resultOf({}, [], [], { cancelled: 'SIGINT' }));
    expect(summary).toMatch(/^### Retry with backoff: cancelled before the first attempt\n/);
  });

  test('a clean pass is told in two lines, without a table', async () => {
    const { summary } = view(await resultOf({}, [{ ending: 0 }]));
    expect(summary).toBe('### Retry with backoff: passed at the first attempt\n\nThe first attempt succeeded.\n');
  });

  test('of several runs there are a table and a time line', async () => {
    const { summary } = view(
      await resultOf({ fallbacks: FALLBACKS, 'max-attempts': '2' }, [FAILED, { ending: 'SIGSEGV' }], [{ ending: 0 }]),
    );
    const rows = summary.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toEqual([
      '| run | outcome | ended with | took | waited before | why |',
      '| --- | --- | --- | --- | --- | --- |',
      '| Attempt 1 | failed | exit code 1 | 2 s |  |  |',
      '| Attempt 2 | failed | signal SIGSEGV | 2 s | 1.5 s | why it was run |',
      '| Fallback "mirror" | passed | exit code 0 | 2 s |  | why it was run |',
    ]);
    expect(summary).toMatch(
      /```text\nAttempt 1 +█+ .*exit code 1\nwait +░+ +1\.5 s\nAttempt 2 +█+.*\nFallback "mirror" +█+.*\n```/,
    );
    expect(summary).toContain('The failed attempts ended in different ways: exit code 1, signal SIGSEGV.');
    expect(summary).toContain('<details><summary>Last lines of Attempt 2</summary>');
  });

  test('what attempts have in common', async () => {
    const { summary } = view(await resultOf({}, [FAILED, FAILED, FAILED]));
    expect(summary).toContain('All 3 failed attempts ended with exit code 1, on the same line of their logs.');
    expect(summary).toContain(
      'Category network, transient: yes. The connection was reset. `` read ECONNRESET <b>|`x` ``',
    );
  });

  test('hostile text stays text', async () => {
    const hostile = '</details>\n```\n# x <img src=a> @octocat | [a](b) ::error::x \u001b[31m';
    const run: Ended = { ending: 1, changes: { lastLines: hostile, reason: hostile } };
    const { summary } = view(
      await resultOf(
        { fallbacks: '- { name: "</summary><b>@octocat", run: a }', 'max-attempts': '2' },
        [run, run],
        [run],
      ),
    );
    const outside = summary.replace(/^(`{3,}).*\n[^]*?\n\1$/gm, '').replaceAll(/<\/?(?:details|summary)>/g, '');
    expect(outside).not.toMatch(/(?<!\\)<|@octocat|(?<!\\)\[/);
    expect(summary).not.toContain('\u001b');
  });

  test('of very many runs the first and the last 20 are shown, and the last lines of five', async () => {
    const attempts = Array.from({ length: 100 }, () => FAILED);
    const { summary } = view(await resultOf({ 'max-attempts': '100' }, attempts));
    const rows = summary.split('\n').filter((line) => line.startsWith('| Attempt'));
    expect(rows).toHaveLength(40);
    expect(summary).toContain('| … |');
    expect(summary.match(/<details>/g)).toHaveLength(5);
    expect(summary.length).toBeLessThan(60_000);
  });
});
