import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';

interface LockEntry {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, LockEntry>>;

/** Where npm looks for a package that `path` asks for: beside it, then in every node_modules above. */
function places(path: string, name: string): readonly string[] {
  const above = path.lastIndexOf('/node_modules/');
  const outer = path.startsWith('node_modules/') && above < 0 ? '' : path.slice(0, Math.max(above, 0));
  const here = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  return path === '' ? [here] : [here, ...places(outer, name)];
}

/**
 * What is wrong with a lock file. npm leaves an optional package that it cannot find just then out of it, and the lock
 * installs on the system that wrote it only; and an address in it ties everybody to one registry.
 */
export function lockFaults(source: string): readonly string[] {
  const { packages } = JSON.parse(source) as { readonly packages: Lock };
  return Object.entries(packages).flatMap(([path, { resolved, link, optionalDependencies = {} }]) => {
    const missing = Object.keys(optionalDependencies).filter(
      (name) => !places(path, name).some((at) => at in packages),
    );
    const faults = missing.map(
      (name) => `${name}, which ${path || 'package.json'} may need on some system, is not in it.`,
    );
    return resolved === undefined || link ? faults : [...faults, `${path} has an address: ${resolved}`];
  });
}

await runScript(import.meta, () => {
  const faults = lockFaults(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  if (faults.length === 0) return;
  const mend =
    'Mend it: pin a release whose packages are all published, and install with omit-lockfile-registry-resolved.';
  throw new ScriptFault(`package-lock.json:\n${faults.join('\n')}\n${mend}`);
});
