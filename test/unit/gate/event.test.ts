import { describe, expect, test } from '@jest/globals';

import { gateEvent, type GateEvent } from '../../../actions/quality-gate/src/gather/event.ts';
import { memoryRuntime } from '../../support/memory-runtime.ts';

const REPOSITORY = { full_name: 'octo/app', default_branch: 'main' };
const SHA = 'a'.repeat(40);

async function read(
  name: string,
  payload: unknown,
  changes: Readonly<Record<string, string>> = {},
): Promise<GateEvent> {
  const runtime = memoryRuntime({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: 'event.json',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo/app',
    ...changes,
  });
  await runtime.files.write('event.json', JSON.stringify(payload));
  return gateEvent(runtime);
}

function pull(from: object | null): object {
  return {
    repository: REPOSITORY,
    pull_request: { number: 7, base: { sha: SHA, repo: REPOSITORY }, head: { sha: 'b'.repeat(40), repo: from } },
  };
}

describe('what records', () => {
  test.each([
    ['push', { repository: REPOSITORY }, {}, true],
    ['workflow_dispatch', { repository: REPOSITORY }, {}, true],
    ['schedule', { repository: REPOSITORY }, {}, true],
    ['schedule', {}, { GITHUB_REF_NAME: 'main' }, true],
    ['push', { repository: REPOSITORY }, { GITHUB_REF: 'refs/heads/topic' }, false],
    ['push', { repository: REPOSITORY }, { GITHUB_REF: 'refs/tags/main' }, false],
    ['workflow_dispatch', { repository: REPOSITORY }, { GITHUB_REF: 'refs/heads/topic' }, false],
    ['push', {}, {}, false],
    ['workflow_run', { repository: REPOSITORY }, {}, false],
    ['pull_request', pull(REPOSITORY), {}, false],
    ['pull_request_target', pull(REPOSITORY), {}, false],
    ['merge_group', { repository: REPOSITORY }, {}, false],
    ['issue_comment', { repository: REPOSITORY }, {}, false],
  ])('%s %j %j: %s', async (name, payload, changes, records) => {
    expect((await read(name, payload, changes)).records).toBe(records);
  });
});

describe('what was before', () => {
  test.each([
    ['push', { before: SHA }, SHA],
    ['push', { before: '0'.repeat(40) }, undefined],
    ['merge_group', { before: 'x', merge_group: { base_sha: SHA } }, SHA],
    ['schedule', {}, undefined],
  ])('%s %j', async (name, payload, before) => {
    expect((await read(name, payload)).before).toBe(before);
  });
});

describe('a pull request', () => {
  test.each([
    ['of the repository itself', REPOSITORY, false],
    ['of a fork', { full_name: 'mallory/app' }, true],
    ['of a fork that is gone', null, true],
  ])('%s', async (_, from, isFork) => {
    const { pullRequest } = await read('pull_request', pull(from));
    expect(pullRequest).toEqual({ number: 7, base: SHA, head: 'b'.repeat(40), isFork });
  });

  test.each([[{}], [{ pull_request: null }], [{ pull_request: { number: '7' } }], [null], [[]]])(
    'is none in %j',
    async (payload) => {
      expect((await read('push', payload)).pullRequest).toBeUndefined();
    },
  );
});

test('outside of a run there is no event', async () => {
  const event = await gateEvent(memoryRuntime());
  expect(event).toMatchObject({ name: '', pullRequest: undefined, before: undefined, records: false });
});
