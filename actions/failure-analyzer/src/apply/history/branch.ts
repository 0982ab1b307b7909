import { repositoryName, sleep, statusOf, type GitHub, type RepositoryName } from '@qeml-actions/core';

import { keptOnBranch, unlessRefused } from '../../gather/history/branch.ts';
import { HistoryUnavailable, type Kept } from '../../gather/history/kept.ts';
import { HISTORY_BRANCH, HISTORY_FILE } from '../../gather/history/place.ts';
import { alwaysChanged, historyCommit } from '../../messages/history.ts';
import type { ObservedRun } from '../../observed.ts';
import type { Ports } from '../../ports.ts';
import type { Change } from './change.ts';

const TRIES = 5;
const LONGEST_WAIT = 400;
/** Somebody else wrote the file (409), or made the file or the branch (422), since it was read. */
const CONFLICTS: readonly unknown[] = [409, 422];

/**
 * Writes the file by a commit. Where somebody else was faster, what they wrote is read and added to.
 * @throws HistoryUnavailable where GitHub does not let it be written
 */
export async function writeToBranch(run: ObservedRun, change: Change, ports: Ports): Promise<void> {
  const github = await ports.github();
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const kept = await keptOnBranch(run.repository, ports);
    const { next } = change(kept.text);
    if (next === kept.text) return;
    if (await unlessRefused(() => written(next, kept, run, github))) return;
    await sleep(ports.clock, ports.random() * LONGEST_WAIT * tried, ports.cancel);
  }
  throw new HistoryUnavailable(alwaysChanged(TRIES));
}

/** False where somebody else was faster. */
async function written(text: string, { version }: Kept, run: ObservedRun, github: GitHub): Promise<boolean> {
  const name = repositoryName(run.repository);
  const message = historyCommit(run.id, run.attempt);
  try {
    await github.request('PUT /repos/{owner}/{repo}/contents/{path}', {
      ...name,
      path: HISTORY_FILE,
      branch: HISTORY_BRANCH,
      message,
      content: Buffer.from(text).toString('base64'),
      ...(version === undefined ? {} : { sha: version }),
    });
    return true;
  } catch (error) {
    if (CONFLICTS.includes(statusOf(error))) return false;
    if (statusOf(error) !== 404 || version !== undefined) throw error;
  }
  return begun(text, message, name, github);
}

/** The branch with its first commit, which has no parent: it holds nothing of the project. */
async function begun(text: string, message: string, name: RepositoryName, github: GitHub): Promise<boolean> {
  const tree = await github.request('POST /repos/{owner}/{repo}/git/trees', {
    ...name,
    tree: [{ path: HISTORY_FILE, mode: '100644', type: 'blob', content: text }],
  });
  const commit = await github.request('POST /repos/{owner}/{repo}/git/commits', {
    ...name,
    message,
    tree: tree.data.sha,
    parents: [],
  });
  try {
    await github.request('POST /repos/{owner}/{repo}/git/refs', {
      ...name,
      ref: `refs/heads/${HISTORY_BRANCH}`,
      sha: commit.data.sha,
    });
    return true;
  } catch (error) {
    if (CONFLICTS.includes(statusOf(error))) return false;
    throw error;
  }
}
