import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGitHub, InputError, systemClock, systemFiles, type Environment } from '@qeml-actions/core';
import { zipOf, type GitHub } from '@qeml-actions/testkit';

import { baseOf, type Base } from '../../../actions/quality-gate/src/gather/base.ts';
import { gateKey } from '../../../actions/quality-gate/src/gather/baseline/key.ts';
import type { GateEvent } from '../../../actions/quality-gate/src/gather/event.ts';
import type { Inputs } from '../../../actions/quality-gate/src/inputs.ts';
import { GitProject } from '../../support/git-project.ts';
import { memoryRuntime } from '../../support/memory-runtime.ts';
import { withMiniature } from '../../support/github-api.ts';

let project: GitProject;
beforeEach(() => {
  project = new GitProject();
});
afterEach(() => project.remove());

interface Asked {
  readonly place?: Inputs['baseline'];
  readonly given?: string;
  readonly event?: Partial<GateEvent>;
  readonly environment?: Environment;
  readonly github?: GitHub;
}

/** What is compared with, for what is checked out. */
function baseFor({ place = { kind: 'cache' }, given, event, environment, github }: Asked): Promise<Base> {
  const runtime = memoryRuntime({ GITHUB_WORKSPACE: project.folder, ...environment });
  const inputs = { 'base-sha': given, baseline: place };
  const whole = {
    name: '',
    repository: github && 'octo/app',
    pullRequest: undefined,
    before: undefined,
    defaultBranch: 'main',
    records: false,
    upstream: undefined,
    ...event,
  };
  const ports = {
    ...runtime,
    files: systemFiles,
    cancel: new AbortController().signal,
    github: () =>
      github
        ? createGitHub({ token: 'token', environment: github.env, clock: systemClock, log: runtime.log, second: 1 })
        : Promise.reject(new InputError(['No token was given.'])),
  };
  return baseOf({ inputs, name: 'gate', event: whole, commit: project.git('rev-parse', 'HEAD') }, ports);
}

function textFor(commit: string): string {
  const nothing = { values: {}, findings: {}, files: {}, series: [] };
  return JSON.stringify({ schema: 'qeml-actions/quality-gate-baseline/v1', commit, at: 'now', ...nothing });
}

function record(commit: string): void {
  mkdirSync(join(project.folder, '.baseline'), { recursive: true });
  project.write({ [`.baseline/${gateKey('gate')}/${commit}.json`]: textFor(commit) });
}

const FOLDER = { kind: 'folder', path: '.baseline' } as const;

describe('outside of a run', () => {
  test('a folder is compared with', async () => {
    const first = project.commit();
    project.commit();
    record(first);
    expect(await baseFor({ place: FOLDER })).toMatchObject({ commit: first, state: { state: 'found', commit: first } });
  });

  test.each(['cache', 'artifact'] as const)('%s: there is nothing, and it is said what is missing', async (kind) => {
    project.commit();
    project.commit();
    const { state } = await baseFor({ place: { kind } });
    expect(state).toMatchObject({ state: 'none', reason: expect.stringContaining('no run of GitHub Actions') });
  });
});

describe('the commit', () => {
  test('of a pull request is told by the clone where GitHub does not answer', async () => {
    const fork = project.commit();
    const base = project.commit({ a: 'a' });
    project.git('switch', '--quiet', '-c', 'topic', fork);
    const head = project.commit({ b: 'b' });
    const pullRequest = { number: 1, base, head, isFork: false };
    expect((await baseFor({ event: { pullRequest } })).commit).toBe(fork);
  });

  test('of a pull request whose merge base nobody knows is unavailable, with the reason', async () => {
    project.commit();
    const pullRequest = { number: 1, base: 'a'.repeat(40), head: 'b'.repeat(40), isFork: false };
    const { commit, state } = await baseFor({ event: { pullRequest }, place: FOLDER });
    expect(commit).toBeUndefined();
    expect(state).toMatchObject({ state: 'unavailable', reason: expect.stringContaining('merge base') });
  });

  test('of the first commit is none', async () => {
    project.commit();
    const { commit, state } = await baseFor({ place: FOLDER });
    expect(commit).toBeUndefined();
    expect(state).toMatchObject({ state: 'none', reason: expect.stringContaining('no commit before') });
  });

  test('of a merge is its first parent', async () => {
    project.commit();
    project.git('switch', '--quiet', '-c', 'topic');
    project.commit();
    project.git('switch', '--quiet', 'main');
    const tip = project.commit({ a: 'a' });
    project.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic');
    expect((await baseFor({ place: FOLDER })).commit).toBe(tip);
  });

  test('that was named and is none is a mistake', async () => {
    project.commit();
    await expect(baseFor({ given: 'nowhere' })).rejects.toThrow('there is no such commit');
  });
});

test('ancestors go by first parents: what a merge brought is none of them', async () => {
  const start = project.commit();
  record(start);
  project.git('switch', '--quiet', '-c', 'topic');
  record(project.commit({ a: 'a' }));
  project.git('switch', '--quiet', 'main');
  project.commit({ b: 'b' });
  project.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic');
  project.commit();
  const { state, notes } = await baseFor({ place: FOLDER });
  expect(state).toMatchObject({ state: 'found', commit: start });
  expect(notes).toEqual([expect.stringContaining('2 commits before it')]);
});

describe('artifacts', () => {
  const RUN = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo/app' };

  test('are looked through page after page, and the newest of a commit is taken', async () => {
    const [first, second] = [project.commit(), project.commit()];
    project.commit();
    await withMiniature({ repositories: { 'octo/app': {} } }, async (github) => {
      const repository = github.repository('octo/app');
      const upload = (sha: string, text: string): void => {
        const { id } = repository.addRun({ sha });
        repository.addArtifact({
          name: gateKey('gate'),
          run: id,
          content: zipOf([{ path: 'baseline.json', content: text }]),
        });
      };
      upload(second, 'old');
      upload(second, textFor(second));
      upload(first, textFor(first));
      for (let number = 0; number < 120; number += 1) upload(`${number}`.padStart(40, 'c'), 'x');
      const { state } = await baseFor({ place: { kind: 'artifact' }, environment: RUN, github });
      expect(state).toMatchObject({ state: 'found', commit: second });
      expect(github.requestsTo('actions/list-artifacts-for-repo')).toHaveLength(2);
      expect(github.violations).toEqual([]);
    });
  });

  test('that have expired are not there', async () => {
    const first = project.commit();
    project.commit();
    await withMiniature({ repositories: { 'octo/app': {} } }, async (github) => {
      const repository = github.repository('octo/app');
      const { id } = repository.addRun({ sha: first });
      repository.addArtifact({ name: gateKey('gate'), run: id, content: Buffer.from(''), expired: true });
      const { state } = await baseFor({ place: { kind: 'artifact' }, environment: RUN, github });
      expect(state).toMatchObject({ state: 'none', reason: expect.stringContaining('nothing to compare with') });
    });
  });

  test('without a token are unavailable, with the way out', async () => {
    project.commit();
    project.commit();
    const event = { repository: 'octo/app' };
    const { state } = await baseFor({ place: { kind: 'artifact' }, environment: RUN, event });
    expect(state).toMatchObject({ state: 'unavailable', reason: expect.stringContaining('token') });
  });
});
