import { commentAnswer } from '../answers/issue.ts';
import type { Answer, Call } from '../server/call.ts';
import { pageOf } from '../server/paging.ts';
import { found } from '../server/refusal.ts';
import { commentFrom, type Comment, type Issue } from '../state/issue.ts';
import { changeIssue, issueIn, refuseBody, WRITE_ISSUES } from './issues.ts';
import type { Operations } from './operation.ts';

const READ = ['issues:read', 'pull_requests:read'] as const;

interface CommentBody {
  readonly body: string;
}

/** Comments on issues and pull requests. */
export const commentOperations: Operations = {
  'issues/list-comments': {
    permissions: READ,
    handle: (call) => {
      const issue = issueIn(call);
      const since = call.filter('since');
      const comments = issue.comments.filter(
        ({ updatedAt }) => since === undefined || Date.parse(updatedAt) >= Date.parse(since),
      );
      const { items, headers } = pageOf(call, comments);
      return { status: 200, headers, body: items.map((comment) => shown(call, comment, issue)) };
    },
  },
  'issues/get-comment': {
    permissions: READ,
    handle: (call) => {
      const { comment, issue } = commentIn(call);
      return { status: 200, body: shown(call, comment, issue) };
    },
  },
  'issues/create-comment': { permissions: WRITE_ISSUES, handle: created },
  'issues/update-comment': { permissions: WRITE_ISSUES, handle: updated },
  'issues/delete-comment': {
    permissions: WRITE_ISSUES,
    handle: (call) => {
      const { comment, issue } = commentIn(call);
      changeIssue(call, issue, { comments: issue.comments.filter(({ id }) => id !== comment.id) });
      return { status: 204 };
    },
  },
};

function commentIn(call: Call): { readonly comment: Comment; readonly issue: Issue } {
  const all = [...call.repository.issues.values()].flatMap((issue) =>
    issue.comments.map((comment) => ({ comment, issue })),
  );
  return found(all.find(({ comment }) => comment.id === call.number('comment_id')));
}

function shown(call: Call, comment: Comment, issue: Issue): object {
  return commentAnswer(comment, issue, call.repository, call.addresses);
}

function created(call: Call): Answer {
  const issue = issueIn(call);
  const { body } = call.body as CommentBody;
  refuseBody(body, 'IssueComment');
  const comment = commentFrom({ body, user: call.user }, call.state.world);
  const changed = changeIssue(call, issue, { comments: [...issue.comments, comment] });
  return { status: 201, body: shown(call, comment, changed) };
}

function updated(call: Call): Answer {
  const { comment, issue } = commentIn(call);
  const { body } = call.body as CommentBody;
  refuseBody(body, 'IssueComment');
  const changed = { ...comment, body, updatedAt: call.state.world.timestamp() };
  changeIssue(call, issue, { comments: issue.comments.map((one) => (one.id === comment.id ? changed : one)) });
  return { status: 200, body: shown(call, changed, issue) };
}
