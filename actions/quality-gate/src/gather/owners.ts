import { CODEOWNERS_PATHS, configurationText } from '@qeml-actions/core';

import type { Ports } from '../ports.ts';

/** Everybody whom CODEOWNERS names, in lower case, as `@user` or `@organization/team`; undefined where there is none. */
export async function codeowners(ports: Ports): Promise<readonly string[] | undefined> {
  for (const path of CODEOWNERS_PATHS) {
    const found = await configurationText(path, ports, ports.github);
    if (typeof found === 'string') continue;
    const names = found.text.split(/\r?\n/).flatMap((line) =>
      line
        .replace(/(?:^|\s)#.*$/, '')
        .trim()
        .split(/\s+/)
        .slice(1),
    );
    return [...new Set(names.map((name) => name.toLowerCase()))];
  }
  return undefined;
}
