import { posix, resolve } from 'node:path';

import type { Runtime } from '../runtime.ts';
import { workspaceFolder } from '../workspace.ts';
import type { GitHub } from './github.ts';
import { repositoryFile, repositoryName } from './repository-file.ts';

/** Under these a checkout may be a stranger's, while the token is not. */
const PRIVILEGED: readonly (string | undefined)[] = ['workflow_run', 'pull_request_target'];

/** Whether what is checked out may be a stranger's, while the token is not. */
export function isPrivileged({ environment }: Pick<Runtime, 'environment'>): boolean {
  return PRIVILEGED.includes(environment['GITHUB_EVENT_NAME']);
}

/** The text of a configuration file. */
export type ConfigurationText =
  { readonly text: string; readonly from: 'checkout' | 'default branch' } | 'missing' | 'outside';

/**
 * A configuration file of the repository: of the checkout, or of the default branch where there is no checkout or where it may
 * be a stranger's. `outside`: the path leads out of the repository, where the API cannot go.
 */
export async function configurationText(
  path: string,
  { environment, files }: Pick<Runtime, 'environment' | 'files'>,
  github: () => Promise<GitHub>,
): Promise<ConfigurationText> {
  const workspace = workspaceFolder(environment);
  if (!isPrivileged({ environment })) {
    const bytes = await files.readIfThere(resolve(workspace, path));
    if (bytes !== undefined) return { text: bytes.toString(), from: 'checkout' };
    // In a worktree it is a file.
    const isCheckout = (await files.size(resolve(workspace, '.git'))) !== undefined;
    if (isCheckout || !environment['GITHUB_REPOSITORY']) return 'missing';
  }
  const inside = posix.normalize(path.replaceAll('\\', '/'));
  if (posix.isAbsolute(inside) || inside.startsWith('..')) return 'outside';
  const repository = environment['GITHUB_REPOSITORY'];
  if (!repository) return 'missing';
  const text = await repositoryFile(await github(), repositoryName(repository), inside);
  return text === undefined ? 'missing' : { text, from: 'default branch' };
}

/** What is said of a configuration that somebody has named and that is not there. */
export function noConfiguration(file: string): string {
  return `Input config is "${file}", and there is no such file in the repository.`;
}

/** What is said of one that cannot be looked for there. */
export function configurationOutside(file: string): string {
  return `Input config is "${file}", which leads out of the repository: name a file in it.`;
}
