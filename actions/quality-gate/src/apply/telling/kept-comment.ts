import {
  isTrusted,
  sleep,
  statusOf,
  UnavailableError,
  whenFound,
  type GitHub,
  type RepositoryName,
} from '@qeml-actions/core';

import type { Ports } from '../../ports.ts';
import type { Told } from '../../told.ts';
import { bodyOf, isGateComment, sectionsIn, type Section } from '../../view/comment-sections.ts';

/** The pull request whose comment is kept. */
export interface Desk {
  readonly github: GitHub;
  readonly repository: RepositoryName;
  readonly number: number;
  readonly ports: Pick<Ports, 'clock' | 'random' | 'cancel'>;
}

interface FoundComment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
}

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';

const MOST_TRIES = 6;
/** Milliseconds: another gate that read before we wrote has written by then. */
const PAUSE = { least: 1_000, spread: 2_000 };

/**
 * Has the one comment of all gates hold this section, and leaves the other sections as they are. GitHub changes a comment
 * whatever it was changed to in between, so what was written is read again: at once, and after a while where another gate
 * writes there too. `full`: the section does not fit. Done twice, it leaves the same.
 */
export async function keepSection(
  desk: Desk,
  wanted: Section,
  { onlyThere }: { readonly onlyThere: boolean },
): Promise<Told['state'] | 'full'> {
  let did: Told['state'] = 'unchanged';
  let isSettled = false;
  let lost = 0;
  for (let tried = 1; tried <= MOST_TRIES; tried += 1) {
    const ours = await commentsOf(desk);
    const sections = merged(ours);
    const mine = sections.find(({ key }) => key === wanted.key);
    if (onlyThere && !mine) return 'none';
    const isLate = mine !== undefined && isNewer(mine, wanted);
    const others = sections.filter(({ key }) => key !== wanted.key);
    const body = bodyOf(isLate ? sections : [...others, wanted]);
    if (body === undefined) return 'full';
    const [first, ...doubles] = ours;
    const isThere = first !== undefined && plain(first.body) === plain(body);
    if (isThere && doubles.length === 0) {
      if (did === 'unchanged' || others.length === 0 || isSettled) return did;
      isSettled = true;
      await pause(desk);
      continue;
    }
    isSettled = false;
    try {
      if (!isThere) did = await written(desk, first, body);
    } catch (error) {
      // An answer got lost; what was asked may have been done.
      lost += 1;
      if (!(error instanceof UnavailableError) || lost > 1) throw error;
    }
    for (const { id } of doubles) await whenFound(desk.github.request(DELETE, { ...desk.repository, comment_id: id }));
  }
  return did;
}

/** A comment that is gone is written anew. */
async function written(
  { github, repository, number }: Desk,
  first: FoundComment | undefined,
  body: string,
): Promise<'written' | 'updated'> {
  if (first) {
    try {
      await github.request(UPDATE, { ...repository, comment_id: first.id, body });
      return 'updated';
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  }
  await github.request(CREATE, { ...repository, issue_number: number, body });
  return 'written';
}

/** Ours, the oldest first. What another has written, though it may begin as ours do, is not touched. */
async function commentsOf({ github, repository, number }: Desk): Promise<readonly FoundComment[]> {
  const comments = await github.all(LIST, { ...repository, issue_number: number, per_page: 100 });
  const ours = comments
    .flatMap((comment): readonly FoundComment[] => {
      const { id, body = '', user } = comment;
      return isTrusted(comment) && isGateComment(body) ? [{ id: Number(id), body, author: user?.login ?? '' }] : [];
    })
    .sort((a, b) => a.id - b.id);
  return ours.filter(({ author }) => author === ours[0]?.author);
}

/** The sections of all comments, each as the latest run has it. */
function merged(comments: readonly FoundComment[]): readonly Section[] {
  const byKey = new Map<string, Section>();
  for (const section of comments.flatMap(({ body }) => sectionsIn(body))) {
    const known = byKey.get(section.key);
    if (!known || isNewer(section, known)) byKey.set(section.key, section);
  }
  return [...byKey.values()];
}

/** Runs are numbered in the order in which they began. */
function isNewer(one: Section, than: Section): boolean {
  return one.run > than.run || (one.run === than.run && one.attempt > than.attempt);
}

async function pause({ ports: { clock, random, cancel } }: Desk): Promise<void> {
  await sleep(clock, PAUSE.least + random() * PAUSE.spread, cancel);
}

/** GitHub may give line ends back as others. */
function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}
