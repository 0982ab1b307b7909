import type { World } from './world.ts';

export interface Comment {
  readonly id: number;
  readonly user: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An issue, or what a pull request is as an issue. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly user: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly comments: readonly Comment[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly isPullRequest: boolean;
}

export type CommentSeed = Partial<Comment> & Pick<Comment, 'body'>;

export interface IssueSeed extends Partial<Omit<Issue, 'comments'>> {
  readonly title: string;
  readonly comments?: readonly CommentSeed[];
}

export function commentFrom(seed: CommentSeed, world: World): Comment {
  const createdAt = seed.createdAt ?? world.timestamp();
  return { id: world.nextId(), user: 'github-actions[bot]', createdAt, updatedAt: createdAt, ...seed };
}

export function issueFrom(seed: IssueSeed, number: number, world: World): Issue {
  const createdAt = seed.createdAt ?? world.timestamp();
  return {
    id: world.nextId(),
    number,
    body: null,
    user: 'octocat',
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    updatedAt: createdAt,
    closedAt: seed.state === 'closed' ? createdAt : null,
    isPullRequest: false,
    ...seed,
    createdAt,
    comments: (seed.comments ?? []).map((comment) => commentFrom(comment, world)),
  };
}
