import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

import { findVariable } from './step-environment.ts';

/** Where a program lies: as given when it is a path, else in the folders that a step searches first, else on PATH. */
export function findExecutable(
  name: string,
  variables: Readonly<Record<string, string>>,
  prepend: readonly string[],
): string | undefined {
  const endings =
    process.platform === 'win32' ? ['', ...(findVariable(variables, 'PATHEXT')?.[1] ?? '.EXE;.CMD').split(';')] : [''];
  const folders = [...prepend.toReversed(), ...(findVariable(variables, 'PATH')?.[1] ?? '').split(delimiter)];
  const places = isAbsolute(name)
    ? [name]
    : folders.filter((folder) => folder !== '').map((folder) => join(folder, name));
  return places.flatMap((place) => endings.map((ending) => place + ending)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
