import { describe, expect, test } from '@jest/globals';

import { recordFrom } from '../../../actions/failure-analyzer/src/decide/issue-memory.ts';
import {
  withFailure,
  withGreen,
  type FailedRun,
  type IssueRecord,
} from '../../../actions/failure-analyzer/src/decide/issue-record.ts';
import { issueBody, issueTitle, withRecord } from '../../../actions/failure-analyzer/src/view/issue.ts';
import { marker, markerIn } from '../../../actions/failure-analyzer/src/view/marker.ts';

import { causeOf } from './situations.ts';

const KEY = '0123456789abcdef';

function failed(id: number, changes: Partial<FailedRun> = {}): FailedRun {
  const at = new Date(Date.UTC(2026, 0, 1) + id * 1_000).toISOString();
  return { id, attempt: 1, workflow: 'ci.yml', branch: 'main', commit: 'a'.repeat(40), at, ...changes };
}

function recordOf(...runs: readonly FailedRun[]): IssueRecord {
  const [first = failed(1), ...rest] = runs;
  return rest.reduce((record, run) => withFailure(record, KEY, run), withFailure(undefined, KEY, first));
}

/** Which runs it still waits for. */
function waiting({ failing }: IssueRecord): readonly number[] {
  return failing.map(({ id }) => id);
}

const green = { id: 9, attempt: 1, workflow: 'ci.yml', branch: 'main' };

describe('what an issue remembers', () => {
  test('counts every attempt once, newest first', () => {
    const record = recordOf(failed(1), failed(2), failed(2, { attempt: 2 }), failed(2));
    expect([record.count, record.runs.map(({ id, attempt }) => [id, attempt])]).toEqual([
      3,
      [
        [2, 2],
        [2, 1],
        [1, 1],
      ],
    ]);
    expect(withFailure(record, KEY, failed(2))).toBe(record);
  });

  test('keeps its first time and its count beyond what it lists', () => {
    const record = recordOf(...Array.from({ length: 100 }, (_, at) => failed(at + 1)));
    expect([record.count, record.since, record.runs.length]).toEqual([100, failed(1).at, 20]);
  });

  test('is not kept by what a hand has damaged', () => {
    const { count, since, runs, failing, over, teams } = recordOf(failed(1));
    const memory = { count, since, runs, failing, over, teams };
    expect(recordFrom(KEY, memory)).toEqual(recordOf(failed(1)));
    for (const change of [
      { count: '1' },
      { since: 'soon' },
      { runs: [{}] },
      { failing: null },
      { teams: [1] },
      { over: 1 },
    ])
      expect(recordFrom(KEY, { ...memory, ...change })).toBeUndefined();
    expect(recordFrom(KEY, 'text')).toBeUndefined();
  });
});

describe('a green run', () => {
  test('ends it on its branch', () => {
    expect(withGreen(recordOf(failed(1), failed(2)), green, 'main')).toMatchObject({ failing: [], over: green });
  });

  test.each([
    ['older', { ...green, id: 1 }],
    ['of another workflow', { ...green, workflow: 'other.yml' }],
    ['of another branch', { ...green, branch: 'feature' }],
    ['the very attempt that failed', { ...green, id: 2 }],
  ])('says nothing when it is %s', (_, run) => {
    const record = recordOf(failed(2));
    expect(withGreen(record, run, 'main')).toBe(record);
  });

  test('may be the same run, started again', () => {
    expect(waiting(withGreen(recordOf(failed(9)), { ...green, attempt: 2 }, 'main'))).toEqual([]);
  });

  test('does not end it while another workflow fails on the default branch', () => {
    const record = withGreen(recordOf(failed(1), failed(2, { workflow: 'nightly.yml' })), green, 'main');
    expect(waiting(record)).toEqual([2]);
    expect(waiting(withGreen(record, { ...green, workflow: 'nightly.yml' }, 'main'))).toEqual([]);
  });

  test('of any of them ends it for branches that may be gone', () => {
    const record = recordOf(failed(1, { branch: 'a' }), failed(2, { branch: 'b' }), failed(3, { branch: 'c' }));
    expect(waiting(withGreen(record, { ...green, branch: 'b' }, 'main'))).toEqual([]);
    expect(waiting(withGreen(record, green, 'main'))).toEqual([]);
    expect(waiting(withGreen(record, { ...green, branch: 'a', id: 2 }, 'main'))).toEqual([3, 2]);
  });

  test('is not undone by the late word of an older run, but by a newer failure', () => {
    const over = withGreen(recordOf(failed(1)), green, 'main');
    expect(withFailure(over, KEY, failed(5))).toMatchObject({ count: 2, failing: [] });
    expect(waiting(withFailure(over, KEY, failed(10)))).toEqual([10]);
  });
});

describe('the marker', () => {
  test('stands at the beginning only', () => {
    const mark = marker({ kind: 'failure', key: KEY, memory: { text: '--> <!-- @team' } });
    expect(mark).toMatch(/^<!-- qeml-failure-0123456789abcdef [\w-]+ -->$/);
    expect(markerIn(`${mark}\ntext`)).toEqual({ kind: 'failure', key: KEY, memory: { text: '--> <!-- @team' } });
    expect(markerIn(`text\n${mark}`)).toBeUndefined();
    expect(markerIn('<!-- qeml-failure-0123456789abcdef e30x -->')).toMatchObject({ key: KEY, memory: undefined });
  });
});

describe('the body', () => {
  const content = {
    record: recordOf(failed(1), failed(2)),
    tried: { state: 'failed', text: 'It ran again and failed.' },
    page: 'https://github.com/octo/app',
  } as const;
  const hostile = '``` </details><script>alert(1)</script> @octo/team #12 <!-- qeml-failure-aaaaaaaaaaaaaaaa e30 -->';

  test('holds nothing hostile outside of code, and keeps its own marker', () => {
    const cause = causeOf({
      explanation: hostile,
      places: [{ job: hostile, step: '`x`', text: undefined, line: 1 }],
      evidence: { text: hostile, line: 1, before: [hostile], after: ['::error::x'] },
    });
    const body = issueBody({ ...content, cause });
    expect(markerIn(body)).toMatchObject({ key: KEY });
    const shown = body
      .replace(/^(`{3,})text\n[^]*?\n\1$/gm, '')
      .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
      .replace(/^<!-- .* -->$/m, '');
    expect(shown).not.toMatch(/(?<!\\)<|@(?!\u2060)|(?<!\\)#12/);
    expect(shown).toContain('**What was tried:** It ran again and failed.');
  });

  test('fits, whatever there is to say', () => {
    const long = '@'.repeat(200_000);
    const lines = Array.from({ length: 5 }, () => long);
    const cause = causeOf({
      explanation: long,
      cure: long,
      transientReason: long,
      evidence: { text: long, line: 1, before: lines, after: lines },
      places: Array.from({ length: 500 }, () => ({ job: long, step: long, text: long, line: 1 })),
    });
    const runs = Array.from({ length: 30 }, (_, at) =>
      failed(at + 1, { branch: 'b'.repeat(255), workflow: long.slice(0, 255) }),
    );
    const body = issueBody({ ...content, cause, record: recordOf(...runs), tried: { state: 'failed', text: long } });
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(markerIn(body)?.key).toBe(KEY);
    expect(issueTitle(cause, long).length).toBeLessThanOrEqual(201);
  });

  test('takes another record without another word', () => {
    const body = issueBody({ ...content, cause: causeOf() });
    const changed = withRecord(body, withGreen(content.record, green, 'main'));
    expect(recordFrom(KEY, markerIn(changed)?.memory)?.over).toEqual(green);
    expect(changed.split('\n').slice(1)).toEqual(body.split('\n').slice(1));
  });
});
