import {
  configurationOutside,
  configurationSections,
  configurationText,
  InputError,
  messageOf,
  Mistake,
  noConfiguration,
} from '@qeml-actions/core';
import { policyFrom, PRESET_NAMES, presetPolicy, type Policy } from '@qeml-actions/policy';

import { POLICY_FILE, type Inputs } from '../inputs.ts';
import { MANIFEST } from '../manifest.generated.ts';
import { badConfiguration, noPolicyFile, policyOutside, policyUnread, twoPolicies } from '../messages.ts';
import type { Ports } from '../ports.ts';

/** A policy, and where it was read from: one line of the log. */
export interface PolicySource {
  readonly policy: Policy;
  /** The file, from the top of the repository; undefined for a preset. */
  readonly file: string | undefined;
  readonly from: string;
  /** Its own words; undefined for a preset. */
  readonly text: string | undefined;
}

export const SECTION = 'quality-gate';

export type PolicyInputs = Pick<Inputs, 'policy' | 'config'>;

/**
 * The input's policy, else the configuration's section, else the policy file, else `standard`.
 * @throws InputError when there are two, when the named one is not there, or when it cannot be used
 */
export async function policyFor({ policy, config }: PolicyInputs, ports: Ports): Promise<PolicySource> {
  const preset = PRESET_NAMES.find((name) => name === policy);
  if (preset) return { policy: presetPolicy(preset), file: undefined, from: `the preset ${preset}`, text: undefined };
  if (policy !== undefined) {
    const text = await textOf(policy, ports);
    if (text === undefined) throw new InputError([noPolicyFile(policy, PRESET_NAMES)]);
    return fromFile(text, policy);
  }
  const section = await sectionOf(config, ports);
  const own = await textOf(POLICY_FILE, ports);
  if (section !== undefined && own !== undefined)
    throw new InputError([twoPolicies(`${config} (${SECTION})`, POLICY_FILE)]);
  if (section !== undefined) return fromFile(section, config);
  if (own !== undefined) return fromFile(own, POLICY_FILE);
  return {
    policy: presetPolicy('standard'),
    file: undefined,
    from: 'the preset standard, for there is no policy file',
    text: undefined,
  };
}

/** A policy of a text. @throws InputError that says all that is wrong with it */
export function fromFile(text: string, file: string): PolicySource {
  const policy = policyFrom(text, file);
  if (policy instanceof Mistake) throw new InputError([policy.detail ?? badConfiguration(file)]);
  return { policy, file, from: file, text };
}

async function textOf(
  path: string,
  ports: Ports,
  outside: (path: string) => string = policyOutside,
): Promise<string | undefined> {
  try {
    const found = await configurationText(path, ports, ports.github);
    if (found === 'outside') throw new InputError([outside(path)]);
    return found === 'missing' ? undefined : found.text;
  } catch (error) {
    // A policy that cannot be read is not the same as none.
    if (error instanceof InputError) throw error;
    throw new InputError([policyUnread(path, messageOf(error))], { cause: error });
  }
}

/** @throws InputError for a configuration with a mistake, whoever's it is */
async function sectionOf(config: string, ports: Ports): Promise<string | undefined> {
  const text = await textOf(config, ports, configurationOutside);
  // The default need not be there; what somebody has named must.
  if (text === undefined && config !== MANIFEST.inputs.config.default) throw new InputError([noConfiguration(config)]);
  return text === undefined ? undefined : (await configurationSections(text, config))[SECTION];
}
