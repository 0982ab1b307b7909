import { commitAnswer } from '../answers/commit.ts';
import { fullPullAnswer, pullAnswer } from '../answers/pull.ts';
import type { Answer, Call } from '../server/call.ts';
import { pageOf } from '../server/paging.ts';
import { found, Refusal } from '../server/refusal.ts';
import type { Commit, Pull } from '../state/repository.ts';
import type { Operations } from './operation.ts';

/** Commits, and the pull requests that they belong to. */
export const commitOperations: Operations = {
  'repos/get-commit': {
    permissions: ['contents:read'],
    handle: (call) => ({ status: 200, body: commitAnswer(commitIn(call), call.repository, call.addresses).listed }),
  },
  'repos/list-pull-requests-associated-with-commit': {
    permissions: ['pull_requests:read'],
    handle: (call) => {
      const sha = call.text('commit_sha');
      return listed(
        call,
        [...call.repository.pulls.values()].filter(({ head }) => head.sha === sha),
      );
    },
  },
  'pulls/list': {
    permissions: ['pull_requests:read'],
    handle: (call) => {
      const { issues, pulls } = call.repository;
      const state = call.filter('state') ?? 'open';
      const base = call.filter('base');
      const head = call.filter('head');
      const wanted = [...pulls.values()].filter(
        (pull) =>
          [issues.get(pull.number)?.state, 'all'].includes(state) &&
          [undefined, pull.base].includes(base) &&
          [undefined, `${pull.head.repository.split('/')[0] ?? ''}:${pull.head.branch}`].includes(head),
      );
      return listed(call, wanted);
    },
  },
  'pulls/get': {
    permissions: ['pull_requests:read'],
    handle: (call) => {
      const { repository, addresses } = call;
      const pull = found(repository.pulls.get(call.number('pull_number')));
      const issue = found(repository.issues.get(pull.number));
      return { status: 200, body: fullPullAnswer(pull, issue, repository, addresses) };
    },
  },
};

function commitIn(call: Call): Commit {
  const ref = call.text('ref');
  const commit = call.repository.commits.get(call.repository.branch(ref)?.sha ?? ref);
  if (!commit) throw new Refusal(422, `No commit found for SHA: ${ref}`);
  return commit;
}

function listed(call: Call, pulls: readonly Pull[]): Answer {
  const { repository, addresses } = call;
  const { items, headers } = pageOf(call, pulls);
  const body = items.flatMap((pull) => {
    const issue = repository.issues.get(pull.number);
    return issue ? [pullAnswer(pull, issue, repository, addresses)] : [];
  });
  return { status: 200, headers, body };
}
