import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

import { codeOf, type Environment } from '@qeml-actions/core';

/** Where programs are looked for. */
export interface ProgramSearch {
  readonly platform: NodeJS.Platform;
  readonly environment: Environment;
}

const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG']);

/** The path of a program as a shell would find it on PATH; undefined where it is not there. */
export async function findProgram(name: string, { platform, environment }: ProgramSearch): Promise<string | undefined> {
  const windows = platform === 'win32';
  const path = Object.entries(environment).find(([key]) => (windows ? key.toUpperCase() : key) === 'PATH')?.[1] ?? '';
  const endings = windows ? ['', ...(environment['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD').split(';')] : [''];
  const folders = isAbsolute(name) || /[\\/]/.test(name) ? [''] : path.split(delimiter).filter((part) => part !== '');
  for (const folder of folders) {
    for (const ending of endings) {
      const candidate = join(folder, name + ending);
      if (isProgram(candidate)) return candidate;
    }
  }
  return undefined;
}

/** Asked at once, not through Node's threads: a PATH of many folders would cost each start some milliseconds. */
function isProgram(path: string): boolean {
  try {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (NOT_THERE.has(codeOf(error) ?? '')) return false;
    throw error;
  }
}
