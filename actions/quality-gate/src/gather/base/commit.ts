import { InputError, messageOf, repositoryName, statusOf, whenFound } from '@qeml-actions/core';

import { firstCommit, noCommit, noMergeBase, noParent, unknownBase } from '../../messages/baseline.ts';
import type { Ports } from '../../ports.ts';
import type { GateEvent, PullRequest } from '../event.ts';
import { git } from '../git.ts';
import { firstParents } from './ancestors.ts';

/** The commit to compare with; `none`: there is none; `unknown`: there is one, and it cannot be told. */
export type BaseCommit = { readonly commit: string } | { readonly none: string } | { readonly unknown: string };

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a text is the whole name of a commit. */
export function isCommit(text: string): boolean {
  return COMMIT.test(text);
}

interface Asked {
  /** `base-sha`. */
  readonly given: string | undefined;
  readonly event: GateEvent;
  /** The commit that is judged; may be empty. */
  readonly head: string;
  readonly root: string;
}

/** The input's, the merge base of a pull request, what the event says was before, else the first parent. @throws InputError */
export async function baseCommit({ given, event, head, root }: Asked, ports: Ports): Promise<BaseCommit> {
  if (given !== undefined) return { commit: await namedCommit(given, event.repository, root, ports) };
  if (event.pullRequest) return mergeBase(event.pullRequest, event.repository, root, ports);
  if (event.before !== undefined && isCommit(event.before)) return { commit: event.before };
  if (!isCommit(head)) return { none: noCommit() };
  const line = await firstParents(head, 2, { root, repository: event.repository }, ports);
  if ('fault' in line) return { unknown: noParent(line.fault) };
  const [, parent] = line.commits;
  return parent === undefined ? { none: firstCommit() } : { commit: parent };
}

/** A whole sha is taken as it is; anything else is looked up. */
async function namedCommit(given: string, repository: string | undefined, root: string, ports: Ports): Promise<string> {
  if (isCommit(given)) return given;
  const local = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${given}^{commit}`]);
  if ('text' in local) return local.text.trim();
  const found = repository === undefined ? undefined : await commitByApi(given, repository, ports);
  if (found === undefined) throw new InputError([unknownBase(given)]);
  return found;
}

async function commitByApi(ref: string, repository: string, ports: Ports): Promise<string | undefined> {
  try {
    const github = await ports.github();
    const answer = await whenFound(
      github.request('GET /repos/{owner}/{repo}/commits/{ref}', { ...repositoryName(repository), ref }),
    );
    return answer?.data.sha;
  } catch (error) {
    // GitHub says so of what no commit is called.
    if (statusOf(error) === 422) return undefined;
    throw error;
  }
}

/** Asked of GitHub, so that a shallow clone will do; else of the clone. */
async function mergeBase(
  { base, head }: PullRequest,
  repository: string | undefined,
  root: string,
  ports: Ports,
): Promise<BaseCommit> {
  const asked = await mergeBaseByApi(`${base}...${head}`, repository, ports);
  if ('commit' in asked) return asked;
  const local = await git(root, ['merge-base', '--end-of-options', base, head]);
  const commit = 'text' in local ? local.text.trim() : '';
  return isCommit(commit) ? { commit } : { unknown: noMergeBase(asked.fault) };
}

async function mergeBaseByApi(
  basehead: string,
  repository: string | undefined,
  ports: Ports,
): Promise<{ readonly commit: string } | { readonly fault: string }> {
  if (repository === undefined) return { fault: 'GITHUB_REPOSITORY is not set' };
  try {
    const github = await ports.github();
    const { data } = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repositoryName(repository),
      basehead,
      // Of the changes themselves nothing is wanted.
      per_page: 1,
    });
    return { commit: data.merge_base_commit.sha };
  } catch (error) {
    if (!(error instanceof InputError) && statusOf(error) === undefined) throw error;
    return { fault: messageOf(error) };
  }
}
