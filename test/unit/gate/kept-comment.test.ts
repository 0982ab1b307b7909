import { expect, test } from '@jest/globals';
import { repositoryName, systemClock, type Clock } from '@qeml-actions/core';

import { keepSection, type Desk } from '../../../actions/quality-gate/src/apply/telling/kept-comment.ts';
import type { Section } from '../../../actions/quality-gate/src/view/comment-sections.ts';
import { withGitHub, type Connected } from '../../support/github.ts';

const OPTIONS = {
  repositories: { 'octo/app': { pulls: [{ number: 5, title: 'Change', head: { branch: 'topic' } }] } },
} as const;
const AT_ONCE: Clock = { ...systemClock, after: (_, callback) => systemClock.after(0, callback) };

function deskOf({ client }: Connected, clock: Clock = AT_ONCE): Desk {
  const ports = { clock, random: () => 0, cancel: new AbortController().signal };
  return { github: client, repository: repositoryName('octo/app'), number: 5, ports };
}

function section(name: string, run: number): Section {
  return { key: name.repeat(16), name, run, attempt: 1, head: `${name} in run ${run}`, details: '' };
}

function bodiesIn({ github }: Connected): readonly string[] {
  const issue = github.repository('octo/app').issues.get(5);
  return issue?.comments.map(({ body }) => body) ?? [];
}

const KEEP = { onlyThere: false };

test('a section that another gate has overwritten after it was checked is written again', async () => {
  await withGitHub(OPTIONS, async (connected) => {
    for (const name of ['a', 'b']) await keepSection(deskOf(connected), section(name, 1), KEEP);
    const bWrites = Promise.withResolvers<undefined>();
    const aRests = Promise.withResolvers<undefined>();
    const bEnds = Promise.withResolvers<undefined>();
    const held = async (): Promise<void> => {
      bWrites.resolve(undefined);
      await aRests.promise;
    };
    connected.github.fault('issues/update-comment', { before: held }, { times: 1 });
    const b = keepSection(deskOf(connected), section('b', 2), KEEP);
    await bWrites.promise;
    const resting: Clock = {
      ...systemClock,
      after: (_, callback) => {
        aRests.resolve(undefined);
        void bEnds.promise.then(callback);
        return () => undefined;
      },
    };
    const a = keepSection(deskOf(connected, resting), section('a', 2), KEEP);
    await Promise.race([aRests.promise, a]);
    aRests.resolve(undefined);
    await b;
    bEnds.resolve(undefined);
    await a;
    const [body = '', ...others] = bodiesIn(connected);
    expect(others).toEqual([]);
    expect([body.includes('a in run 2'), body.includes('b in run 2')]).toEqual([true, true]);
    expect(connected.github.violations).toEqual([]);
  });
});

test('a gate that is alone does not wait', async () => {
  await withGitHub(OPTIONS, async (connected) => {
    const never: Clock = { ...systemClock, after: () => () => undefined };
    expect(await keepSection(deskOf(connected, never), section('a', 1), KEEP)).toBe('written');
    expect(await keepSection(deskOf(connected, never), section('a', 2), KEEP)).toBe('updated');
    expect(await keepSection(deskOf(connected, never), section('a', 2), KEEP)).toBe('unchanged');
    expect(await keepSection(deskOf(connected, never), section('a', 1), KEEP)).toBe('unchanged');
    expect(bodiesIn(connected)).toEqual([expect.stringContaining('a in run 2')]);
  });
});

test('a comment that is gone before it is changed is written anew', async () => {
  await withGitHub(OPTIONS, async (connected) => {
    await keepSection(deskOf(connected), section('a', 1), KEEP);
    const issues = connected.github.repository('octo/app').issues;
    const gone = (): void => {
      const issue = issues.get(5);
      if (issue) issues.set(5, { ...issue, comments: [] });
    };
    connected.github.fault('issues/update-comment', { before: gone }, { times: 1 });
    expect(await keepSection(deskOf(connected), section('a', 2), KEEP)).toBe('written');
    expect(bodiesIn(connected)).toEqual([expect.stringContaining('a in run 2')]);
  });
});

test('a section is not begun where only one that is there is kept', async () => {
  await withGitHub(OPTIONS, async (connected) => {
    await keepSection(deskOf(connected), section('a', 1), KEEP);
    expect(await keepSection(deskOf(connected), section('b', 1), { onlyThere: true })).toBe('none');
    expect(bodiesIn(connected)[0]).not.toContain('b in run');
  });
});
