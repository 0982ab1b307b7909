import { InputError, messageOf, repositoryName, statusOf } from '@qeml-actions/core';

import type { Ports } from '../../ports.ts';
import { git } from '../git.ts';

/** A commit and its first parents, the nearest first; fewer than asked for only where history begins. */
export type FirstParents = { readonly commits: readonly string[] } | { readonly fault: string };

interface Where {
  readonly root: string;
  readonly repository: string | undefined;
}

/** Of 100 commits each: between two first parents lie all that a merge brought. */
const MOST_PAGES = 10;

/** Of the clone where it goes back so far, else of GitHub. */
export async function firstParents(
  commit: string,
  most: number,
  { root, repository }: Where,
  ports: Ports,
): Promise<FirstParents> {
  const local = await inClone(commit, most, root);
  if ('commits' in local || repository === undefined) return local;
  try {
    return { commits: await byApi(commit, most, repository, ports) };
  } catch (error) {
    if (!(error instanceof InputError) && statusOf(error) === undefined) throw error;
    return { fault: messageOf(error) };
  }
}

async function inClone(commit: string, most: number, root: string): Promise<FirstParents> {
  const line = await git(root, ['rev-list', '--first-parent', `--max-count=${most}`, '--end-of-options', commit]);
  if ('fault' in line) return line;
  const commits = line.text.trim().split('\n');
  if (commits.length === most) return { commits };
  const shallow = await git(root, ['rev-parse', '--is-shallow-repository']);
  if ('fault' in shallow) return shallow;
  return shallow.text.trim() === 'false' ? { commits } : { fault: 'the clone is shallow' };
}

async function byApi(commit: string, most: number, repository: string, ports: Ports): Promise<readonly string[]> {
  const github = await ports.github();
  const parents = new Map<string, string | undefined>();
  const line = [commit];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await github.request('GET /repos/{owner}/{repo}/commits', {
      ...repositoryName(repository),
      sha: commit,
      per_page: 100,
      page,
    });
    for (const one of data) parents.set(one.sha, one.parents[0]?.sha);
    while (line.length < most) {
      const parent = parents.get(line.at(-1) ?? '');
      if (parent === undefined) break;
      line.push(parent);
    }
    const last = line.at(-1) ?? '';
    const isRoot = parents.has(last) && parents.get(last) === undefined;
    if (line.length >= most || isRoot || data.length < 100) break;
  }
  return line;
}
