import { configurationText, InputError, messageOf, Mistake } from '@qeml-actions/core';
import { composedPolicy, presetNames, presetPolicy, readPolicyFile, type Policy } from '@qeml-actions/policy';
import { parseDocument } from 'yaml';

import type { Inputs } from '../inputs.ts';
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

export const OWN_FILE = '.github/quality-gate.yml';
export const SECTION = 'quality-gate';

export type PolicyInputs = Pick<Inputs, 'policy' | 'config'>;

/**
 * The input's policy, else the configuration's section, else the policy file, else `standard`.
 * @throws InputError when there are two, when the named one is not there, or when it cannot be used
 */
export async function policyFor({ policy, config }: PolicyInputs, ports: Ports): Promise<PolicySource> {
  const preset = presetNames().find((name) => name === policy);
  if (preset) return { policy: presetPolicy(preset), file: undefined, from: `the preset ${preset}`, text: undefined };
  if (policy !== undefined) {
    const text = await textOf(policy, ports);
    if (text === undefined) throw new InputError([noPolicyFile(policy, presetNames())]);
    return fromFile(text, policy);
  }
  const section = await sectionOf(config, ports);
  const own = await textOf(OWN_FILE, ports);
  if (section !== undefined && own !== undefined)
    throw new InputError([twoPolicies(`${config} (${SECTION})`, OWN_FILE)]);
  if (section !== undefined) return fromFile(section, config);
  if (own !== undefined) return fromFile(own, OWN_FILE);
  return {
    policy: presetPolicy('standard'),
    file: undefined,
    from: 'the preset standard, for there is no policy file',
    text: undefined,
  };
}

/** A policy of a text. @throws InputError that says all that is wrong with it */
export function fromFile(text: string, file: string): PolicySource {
  const read = readPolicyFile(text, file);
  const policy = read instanceof Mistake ? read : composedPolicy(read);
  if (policy instanceof Mistake) throw new InputError([policy.detail ?? badConfiguration(file)]);
  return { policy, file, from: file, text };
}

async function textOf(path: string, ports: Ports): Promise<string | undefined> {
  try {
    const found = await configurationText(path, ports, ports.github);
    if (found === 'outside') throw new InputError([policyOutside(path)]);
    return found === 'missing' ? undefined : found.text;
  } catch (error) {
    // A policy that cannot be read is not the same as none.
    if (error instanceof InputError) throw error;
    throw new InputError([policyUnread(path, messageOf(error))], { cause: error });
  }
}

/** The section of the configuration as a text of the same lines, so that its faults are told by the file's own. */
async function sectionOf(config: string, ports: Ports): Promise<string | undefined> {
  const text = await textOf(config, ports);
  if (text === undefined) return undefined;
  return sectionText(text, config);
}

/** @throws InputError where the configuration is no YAML */
export function sectionText(text: string, config: string): string | undefined {
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true });
  const [fault] = document.errors;
  if (fault) throw new InputError([`${config}: ${fault.message.split('\n')[0] ?? ''}`]);
  const node: unknown = document.get(SECTION, true);
  const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined;
  if (!Array.isArray(range)) return undefined;
  const [from, to] = [Number(range[0]), Number(range[1])];
  const start = text.lastIndexOf('\n', from - 1) + 1;
  // Lines before the section stay, blank, and so does what stands before it in its own line.
  return text.slice(0, start).replace(/[^\n]/g, '') + ' '.repeat(from - start) + text.slice(from, to);
}
