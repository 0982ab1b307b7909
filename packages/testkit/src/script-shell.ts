const ARGUMENTS: Readonly<Record<string, string>> = {
  cmd: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
  pwsh: `-command ". '{0}'"`,
  powershell: `-command ". '{0}'"`,
  bash: '--noprofile --norc -e -o pipefail {0}',
  sh: '-e {0}',
  python: '{0}',
};
const ENDINGS: Readonly<Record<string, string>> = {
  cmd: '.cmd',
  pwsh: '.ps1',
  powershell: '.ps1',
  bash: '.sh',
  sh: '.sh',
  python: '.py',
};

/** How a script is run: the program, its arguments with {0} for the script, the script's file ending. */
export interface ScriptShell {
  readonly path: string;
  readonly format: string;
  readonly ending: string;
  readonly contents: (script: string) => string;
}

/** The shell of a `run:` step (actions/runner, ScriptHandler.cs); without one, bash or else sh, and no pipefail. */
export function scriptShell(option: string | undefined, find: (name: string) => string | undefined): ScriptShell {
  if (option === undefined || option === '') return defaultShell(find);
  const space = option.indexOf(' ');
  const name = space < 0 ? option : option.slice(0, space);
  const given = space < 0 ? '' : option.slice(space + 1).replace(/^\s+/, '');
  const format = given === '' ? (ARGUMENTS[name.toLowerCase()] ?? '') : given;
  const path = required(name, find);
  if (!format.includes('{0}')) {
    throw new Error(
      "Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'",
    );
  }
  return shell(name, path, format);
}

function defaultShell(find: (name: string) => string | undefined): ScriptShell {
  if (process.platform === 'win32') {
    const pwsh = find('pwsh');
    return pwsh === undefined
      ? shell('powershell', required('powershell', find), ARGUMENTS['powershell'] ?? '')
      : shell('pwsh', pwsh, ARGUMENTS['pwsh'] ?? '');
  }
  return shell('sh', find('bash') ?? required('sh', find), ARGUMENTS['sh'] ?? '');
}

function shell(name: string, path: string, format: string): ScriptShell {
  return { path, format, ending: ENDINGS[name.toLowerCase()] ?? '', contents: (script) => mendScript(name, script) };
}

function required(name: string, find: (name: string) => string | undefined): string {
  const path = find(name);
  if (path === undefined) throw new Error(`${name}: command not found`);
  return path;
}

function mendScript(name: string, script: string): string {
  const end = process.platform === 'win32' ? '\r\n' : '\n';
  if (name === 'cmd') return `@echo off${end}${script}`;
  if (name !== 'pwsh' && name !== 'powershell') return script;
  const exit = String.raw`if ((Test-Path -LiteralPath variable:\LASTEXITCODE)) { exit $LASTEXITCODE }`;
  return ["$ErrorActionPreference = 'stop'", script, exit].join(end);
}
