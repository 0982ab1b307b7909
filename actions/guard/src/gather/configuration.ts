import { resolve } from 'node:path';

import {
  configurationOutside,
  configurationSections,
  configurationText,
  InputError,
  isPrivileged,
  messageOf,
  Mistake,
  noConfiguration,
  workspaceFolder,
  type ConfigurationSections,
} from '@qeml-actions/core';

import type { Inputs } from '../inputs.ts';
import { MANIFEST } from '../manifest.generated.ts';
import { badPolicy, configurationLine, unreadConfiguration } from '../messages.ts';
import type { Ports } from '../ports.ts';

/**
 * Reads the configuration and checks what each section says, so that no mistake in it is found only after the command. Each part reads
 * its section by itself when its turn comes.
 * @throws InputError that names every mistake, whichever part it is of
 */
export async function checkedConfiguration(
  { config }: Pick<Inputs, 'config'>,
  ports: Ports,
): Promise<ConfigurationSections> {
  const text = await textOf(config, ports);
  if (text === undefined) {
    ports.log.line(configurationLine(config, undefined));
    return {};
  }
  const sections = await configurationSections(text, config);
  ports.log.line(configurationLine(config, Object.keys(sections)));
  const mistakes = [
    ...(await mistakesOf(sections['quality-gate'], (section) => checkPolicy(section, config))),
    ...(await mistakesOf(sections['failure-analyzer'], (section) => checkSettings(section, config))),
  ];
  if (mistakes.length > 0) throw new InputError(mistakes);
  return sections;
}

/** The default file is looked for in the checkout alone: a command that passes needs no answer of GitHub. */
async function textOf(config: string, ports: Ports): Promise<string | undefined> {
  try {
    if (config === MANIFEST.inputs.config.default) {
      if (isPrivileged(ports)) return undefined;
      return (await ports.files.readIfThere(resolve(workspaceFolder(ports.environment), config)))?.toString();
    }
    const found = await configurationText(config, ports, ports.github);
    if (found === 'missing') throw new InputError([noConfiguration(config)]);
    if (found === 'outside') throw new InputError([configurationOutside(config)]);
    return found.text;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([unreadConfiguration(config, messageOf(error))], { cause: error });
  }
}

async function mistakesOf(
  section: string | undefined,
  check: (section: string) => Promise<void>,
): Promise<readonly string[]> {
  try {
    if (section !== undefined) await check(section);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.mistakes;
    throw error;
  }
}

async function checkPolicy(section: string, file: string): Promise<void> {
  const { policyFrom } = await import('@qeml-actions/policy');
  const policy = policyFrom(section, file);
  if (policy instanceof Mistake) throw new InputError([policy.detail ?? badPolicy(file)]);
}

async function checkSettings(section: string, file: string): Promise<void> {
  const { checkSection } = await import('../../../failure-analyzer/src/inputs.ts');
  await checkSection(section, file);
}
