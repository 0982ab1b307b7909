import type { Facts } from '@qeml-actions/policy';

import { noBaseForPatch, patchFault, shallowClone } from '../messages.ts';
import type { PullRequest } from './event.ts';
import { git } from './git.ts';

type Patch = Facts['patch'];

/**
 * The lines that were changed since `base`, in the checked-out files' own numbering. Where the checkout is GitHub's merge of a
 * pull request, its first parent is what the change is told from: against the merge base, others' changes would count as well.
 */
export async function patchSince(
  base: string | undefined,
  pullRequest: PullRequest | undefined,
  root: string,
): Promise<Patch> {
  const from = (await firstParentOfMerge(pullRequest, root)) ?? base;
  if (from === undefined) return { state: 'unavailable', reason: noBaseForPatch() };
  const known = await git(root, ['cat-file', '-e', `${from}^{commit}`]);
  if ('fault' in known) {
    const folder = await git(root, ['rev-parse', '--git-dir']);
    return { state: 'unavailable', reason: 'fault' in folder ? patchFault(folder.fault) : shallowClone(from) };
  }
  const diff = await git(root, [
    'diff',
    '-U0',
    '--inter-hunk-context=0',
    '--relative',
    '--submodule=short',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '-M',
    '--diff-filter=AMR',
    from,
    '--',
  ]);
  if ('fault' in diff) return { state: 'unavailable', reason: patchFault(diff.fault) };
  return { state: 'known', patch: { changed: changedLines(diff.text) } };
}

async function firstParentOfMerge(pullRequest: PullRequest | undefined, root: string): Promise<string | undefined> {
  if (!pullRequest) return undefined;
  const parents = await git(root, ['rev-list', '--parents', '-n', '1', 'HEAD']);
  if ('fault' in parents) return undefined;
  const [, first, second] = parents.text.trim().split(' ');
  return second === pullRequest.head ? first : undefined;
}

const ESCAPES = new Map(Object.entries({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }));

/** A path as git quotes it where it has control characters, quotes or backslashes. */
function unquoted(path: string): string {
  if (!path.startsWith('"')) return path;
  const bytes: number[] = [];
  for (const [, octal, escape, plain] of path.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\])/gsu)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (escape !== undefined) bytes.push(...Buffer.from(ESCAPES.get(escape) ?? escape));
    else bytes.push(...Buffer.from(plain ?? ''));
  }
  return Buffer.from(bytes).toString();
}

/** The added lines of a diff without context, by path. */
export function changedLines(diff: string): ReadonlyMap<string, readonly number[]> {
  const changed = new Map<string, number[]>();
  let lines: number[] | undefined;
  let left = 0;
  for (const line of diff.split('\n')) {
    // Within a hunk a line that begins like a header is text.
    if (left > 0) {
      if (/^[-+]/.test(line)) left--;
      continue;
    }
    if (line.startsWith('+++ ')) {
      const path = unquoted(line.slice(4).replace(/\t$/, ''));
      lines = path === '/dev/null' ? undefined : [];
      if (lines) changed.set(path.replace(/^b\//, ''), lines);
      continue;
    }
    const [, removed = '1', start, count = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === undefined) continue;
    left = Number(removed) + Number(count);
    for (let offset = 0; offset < Number(count); offset++) lines?.push(Number(start) + offset);
  }
  return changed;
}
