import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where used actions lie: `org/repository@ref` to a folder; `./` to one that stands for the workspace. */
export type ActionSources = Readonly<Record<string, string>>;

/** What `uses: actions/checkout` does here: the caller's project is copied into the workspace. */
export const CHECKOUT = /^actions\/checkout@/;

/** Why a `uses` cannot be served by these sources, or undefined. */
export function refuseUses(uses: string, sources: ActionSources): string | undefined {
  if (uses.startsWith('actions/checkout@') || uses.startsWith('./')) return undefined;
  if (actionFolder(uses, sources, '') !== undefined) return undefined;
  const known = Object.keys(sources).join(', ');
  return `only actions/checkout, ./ and these are served here: ${known === '' ? 'none' : known}`;
}

/** The folder of a used action. */
function actionFolder(uses: string, sources: ActionSources, workspace: string): string | undefined {
  const exact = sources[uses];
  if (exact !== undefined) return exact;
  if (uses.startsWith('./')) return join(sources['./'] ?? workspace, uses);
  const [path = '', ref = ''] = uses.split('@');
  const [owner = '', repository = '', ...inside] = path.split('/');
  const root = sources[`${owner}/${repository}@${ref}`];
  return root === undefined ? undefined : join(root, ...inside);
}

/** The folder of an action that must be there when its step is reached. */
export function requireActionFolder(uses: string, sources: ActionSources, workspace: string): string {
  const folder = actionFolder(uses, sources, workspace);
  if (folder !== undefined && ['action.yml', 'action.yaml'].some((name) => existsSync(join(folder, name))))
    return folder;
  throw new Error(
    `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder ?? uses}'. ` +
      'Did you forget to run actions/checkout before running your local action?',
  );
}
