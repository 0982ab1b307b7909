import {
  configurationSections,
  InputError,
  messageOf,
  repositoryFile,
  repositoryName,
  statusOf,
} from '@qeml-actions/core';
import { PRESET_NAMES, presetPolicy, type Policy } from '@qeml-actions/policy';

import { POLICY_FILE } from '../inputs.ts';
import { basePolicyBroken, basePolicyUnread } from '../messages/base-policy.ts';
import type { Ports } from '../ports.ts';
import { git } from './git.ts';
import { fromFile, SECTION, type PolicyInputs, type PolicySource } from './policy.ts';
import { workspaceOf } from './workspace.ts';

/** The policy of the base, as far as it is another. */
export interface BasePolicy {
  /** Undefined where it is the same, where there is none to hold this one against, or where it could not be had. */
  readonly policy: Policy | undefined;
  /** Why it is not known whether it is another. */
  readonly unknown: string | undefined;
  readonly notes: readonly string[];
}

const SAME: BasePolicy = { policy: undefined, unknown: undefined, notes: [] };

/** A file's text; undefined where it is not there. @throws InputError, or what git or GitHub say */
type ReadAtBase = (path: string) => Promise<string | undefined>;

/**
 * The policy that the base would be judged by: its own file or section, also where this change has removed it; `standard`
 * where it has none. A preset that the workflow names is no part of the base.
 */
export async function basePolicyOf(
  source: PolicySource,
  base: string | undefined,
  inputs: PolicyInputs,
  ports: Ports,
): Promise<BasePolicy> {
  if (base === undefined || PRESET_NAMES.some((name) => name === inputs.policy)) return SAME;
  try {
    const found = await writtenAt(source, inputs, await readerAt(base, ports));
    if (found?.text === source.text) return SAME;
    if (!found) return { ...SAME, policy: presetPolicy('standard') };
    // The lines are the base's own, and are told as such.
    return policyAt(found.text, `${found.file}@${base.slice(0, 12)}`);
  } catch (error) {
    if (!(error instanceof InputError) && statusOf(error) === undefined) throw error;
    return { ...SAME, unknown: basePolicyUnread(base, messageOf(error)) };
  }
}

/** In the order in which the head's is looked for. */
async function writtenAt(
  { file }: PolicySource,
  { policy, config }: PolicyInputs,
  read: ReadAtBase,
): Promise<{ readonly text: string; readonly file: string } | undefined> {
  if (policy !== undefined && file !== undefined) {
    const text = await read(file);
    if (text !== undefined) return { text, file };
  }
  const whole = await read(config);
  const section = whole?.includes(SECTION) ? await sectionAt(whole, config) : undefined;
  if (section !== undefined) return { text: section, file: config };
  const own = await read(POLICY_FILE);
  return own === undefined ? undefined : { text: own, file: POLICY_FILE };
}

/** A configuration that is no YAML is as unusable a policy as one that is no policy. */
async function sectionAt(text: string, config: string): Promise<string | undefined> {
  try {
    return (await configurationSections(text, config))[SECTION];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return text;
  }
}

/** What the base has may be broken, and this change may mend it. */
function policyAt(text: string, file: string): BasePolicy {
  try {
    return { ...SAME, policy: fromFile(text, file).policy };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...SAME, notes: [basePolicyBroken(file, error.message)] };
  }
}

/** Of the clone where it has the commit, else of GitHub. */
async function readerAt(base: string, ports: Ports): Promise<ReadAtBase> {
  const { root } = await workspaceOf(ports.environment, '.');
  const repository = ports.environment['GITHUB_REPOSITORY'];
  const known = await git(root, ['cat-file', '-e', `${base}^{commit}`]);
  return async (path) => {
    const local = 'text' in known ? await inClone(base, path, root) : known;
    if ('content' in local) return local.content;
    if (!repository) throw new InputError([local.fault]);
    return repositoryFile(await ports.github(), repositoryName(repository), path, base);
  };
}

async function inClone(
  base: string,
  path: string,
  root: string,
): Promise<{ readonly content: string | undefined } | { readonly fault: string }> {
  // From the folder, as the head's is; and as it is called, not as a pattern.
  const listed = await git(root, ['--literal-pathspecs', 'ls-tree', '-z', base, '--', path]);
  if ('fault' in listed) return listed;
  const [, blob] = /^\d+ blob ([0-9a-f]+)\t/.exec(listed.text) ?? [];
  if (blob === undefined) return { content: undefined };
  const content = await git(root, ['cat-file', 'blob', blob]);
  return 'text' in content ? { content: content.text } : content;
}
