import { join } from 'node:path';

import { InputError } from '@qeml-actions/core';

import { findProgram, type ProgramSearch } from './program.ts';
import { BUILT_IN_SHELLS, type ShellForm } from './shell-forms.ts';

/** A shell that is there, ready to run a script file. */
export interface Shell {
  /** As the runner's log puts it: `/usr/bin/bash --noprofile --norc -e -o pipefail {0}`. */
  readonly display: string;
  readonly file: string;
  readonly args: (script: string) => readonly string[];
  readonly verbatim: boolean;
  readonly extension: string;
  /** The script's text as this shell wants it. */
  readonly content: (run: string) => string;
}

/**
 * Finds the shell that was asked for, or the default of the system.
 * @throws InputError for a name that is neither a shell nor a template, and for a shell that is not installed
 */
export async function resolveShell(name: string | undefined, search: ProgramSearch): Promise<Shell> {
  return name === undefined ? defaultShell(search) : namedShell(name, search);
}

async function defaultShell(search: ProgramSearch): Promise<Shell> {
  const names = search.platform === 'win32' ? (['pwsh', 'powershell'] as const) : (['bash', 'sh'] as const);
  for (const name of names) {
    const file = await findProgram(name, search);
    if (file !== undefined) return shellOf(BUILT_IN_SHELLS[name], file, search.platform);
  }
  throw new InputError([
    `Neither ${names.join(' nor ')} is installed on this runner: name a shell in the input shell.`,
  ]);
}

async function namedShell(name: string, search: ProgramSearch): Promise<Shell> {
  const form = formOf(name);
  const file = await findProgram(form.program, search);
  if (file !== undefined) return shellOf(form, file, search.platform);
  throw new InputError([
    `Input shell is "${name}": ${form.program} is not installed on this runner (it is in none of the folders of PATH).`,
  ]);
}

function formOf(name: string): ShellForm {
  const builtIn = Object.hasOwn(BUILT_IN_SHELLS, name)
    ? BUILT_IN_SHELLS[name as keyof typeof BUILT_IN_SHELLS]
    : undefined;
  if (builtIn) return builtIn;
  const [program = '', ...rest] = name.trim().split(' ');
  const template = rest.join(' ').trim();
  if (template.includes('{0}')) return { program, arguments: template, extension: '', content: (run) => run };
  throw new InputError([
    `Input shell is "${name}": expected one of ${Object.keys(BUILT_IN_SHELLS).join(', ')}, or a template with {0} for the script's path, such as \`bash -l {0}\`.`,
  ]);
}

function shellOf(form: ShellForm, file: string, platform: NodeJS.Platform): Shell {
  const windows = platform === 'win32';
  return {
    display: `${file} ${form.arguments}`,
    file,
    verbatim: windows,
    // Windows takes one line; elsewhere it is split as .NET does for the runner.
    args: (script) => {
      const line = form.arguments.replaceAll('{0}', script.replaceAll('"', '\\"'));
      return windows ? [line] : splitArguments(line);
    },
    extension: form.extension,
    content: (run) => {
      const content = form.content(run.replaceAll('\r\n', '\n'));
      return windows ? content.replaceAll('\n', '\r\n') : content;
    },
  };
}

/** Splits a line of arguments at white space outside double quotes; `\"` is a quote. */
export function splitArguments(line: string): readonly string[] {
  const parts = line.match(/(?:[^\s"\\]|\\"|\\|"(?:[^"\\]|\\"|\\)*"?)+/g) ?? [];
  return parts.map((part) => part.replace(/\\"|"/g, (quote) => (quote === '"' ? '' : '"')));
}

/** The path of a script for a shell, in a folder of its own. */
export function scriptPath(folder: string, name: string, shell: Shell): string {
  return join(folder, `${name}${shell.extension}`);
}
