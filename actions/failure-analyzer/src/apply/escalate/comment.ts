import { isTrusted } from '@qeml-actions/core';

import type { Called } from '../../called.ts';
import { runFrom } from '../../decide/issue-memory.ts';
import { isNewer, type GreenRun } from '../../decide/issue-record.ts';
import { markerIn } from '../../view/marker.ts';

import type { Desk } from './desk.ts';

/** A comment of ours. */
interface FoundComment {
  readonly id: number;
  readonly body: string;
  /** The run that it speaks of. */
  readonly run: GreenRun | undefined;
}

/** The comment that is to stand there. */
export interface WantedComment {
  readonly key: string;
  readonly body: string;
  /** Whether a comment with the same key, of this run, is the one; any is unless told. */
  readonly mine?: (run: GreenRun | undefined) => boolean;
  /** The run that it speaks of: a comment on a newer one is left as it is. */
  readonly run?: GreenRun;
  /** Nothing is written where there is none yet. */
  readonly onlyThere?: boolean;
}

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';

/** Has one comment stand on an issue or a pull request: the oldest of ours. Done twice, it leaves the same. */
export async function keepComment(desk: Desk, number: number, wanted: WantedComment): Promise<Called['comment']> {
  const found = await commentOn(desk, number, wanted);
  if (found) return updated(desk, found, wanted);
  if (wanted.onlyThere === true) return 'none';
  const { github, repository } = desk;
  const { data } = await github.request(CREATE, { ...repository, issue_number: number, body: wanted.body });
  const first = await commentOn(desk, number, wanted);
  if (!first || first.id >= data.id) return 'written';
  await github.request(DELETE, { ...repository, comment_id: data.id });
  return updated(desk, first, wanted);
}

async function updated(desk: Desk, found: FoundComment, { body, run }: WantedComment): Promise<Called['comment']> {
  const late = run && found.run && isNewer(found.run, run);
  if (late || plain(found.body) === plain(body)) return 'unchanged';
  await desk.github.request(UPDATE, { ...desk.repository, comment_id: found.id, body });
  return 'updated';
}

async function commentOn(desk: Desk, number: number, wanted: WantedComment): Promise<FoundComment | undefined> {
  const comments = await desk.github.all(LIST, { ...desk.repository, issue_number: number, per_page: 100 });
  const ours = comments.flatMap((comment): readonly FoundComment[] => {
    const { id, body = '' } = comment;
    const mark = markerIn(body);
    if (mark?.kind !== 'comment' || mark.key !== wanted.key || !isTrusted(comment)) return [];
    return [{ id: Number(id), body, run: runFrom(mark.memory) }];
  });
  return ours.filter(({ run }) => wanted.mine?.(run) ?? true).sort((a, b) => a.id - b.id)[0];
}

function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}
