import {
  configurationSections,
  configurationText,
  InputError,
  isPrivileged,
  messageOf,
  noConfiguration,
  NoTokenError,
  PermissionError,
} from '@qeml-actions/core';

import type { Recovery } from '../cure.ts';
import type { Inputs } from '../inputs.ts';
import { MANIFEST } from '../manifest.generated.ts';
import { leavesRepository, noSettings, settingsRead } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { settingsIn, type Settings } from '../settings.ts';

/** What the configuration says, and what a reader should know of how it was read. */
export interface ReadSettings extends Settings {
  readonly notes: readonly string[];
}

const NONE: ReadSettings = { rules: [], strategies: undefined, notes: [] };

/**
 * The section of the configuration: of the checkout, or of the default branch as own rules are. That it cannot be looked for is told.
 * @throws InputError for a configuration with a mistake
 */
export async function settingsFor(
  { config, 'log-path': logPath }: Pick<Inputs, 'config' | 'log-path'>,
  ports: Ports,
): Promise<ReadSettings> {
  // The default need not be there; what somebody has named must.
  const isNamed = config !== MANIFEST.inputs.config.default;
  try {
    // Of files that were read, GitHub need not be asked, unless the checkout may be a stranger's.
    const isAsked = logPath === undefined || isPrivileged(ports);
    const github = isAsked ? ports.github : () => Promise.reject(new NoTokenError());
    const found = await configurationText(config, ports, github);
    if (found === 'outside') throw new InputError([leavesRepository('config', config)]);
    if (found === 'missing' && isNamed) throw new InputError([noConfiguration(config)]);
    const section =
      found === 'missing' ? undefined : (await configurationSections(found.text, config))['failure-analyzer'];
    if (section === undefined) return NONE;
    ports.log.line(settingsRead(config));
    return { ...(await settingsIn(section, config)), notes: [] };
  } catch (error) {
    if (!(error instanceof PermissionError) && !(error instanceof NoTokenError)) throw error;
    if (isNamed) throw new InputError([noSettings(config, messageOf(error))], { cause: error });
    return logPath === undefined ? { ...NONE, notes: [noSettings(config, messageOf(error))] } : NONE;
  }
}

/** Those that the input allows, and the configuration as well. */
export function allowedBy({ strategies }: Settings, allowed: readonly Recovery[]): readonly Recovery[] {
  return strategies ? allowed.filter((recovery) => strategies.includes(recovery)) : allowed;
}
