/** How a shell is given a script file. */
export interface ShellForm {
  readonly program: string;
  /** `{0}` stands for the script's path. */
  readonly arguments: string;
  readonly extension: string;
  readonly content: (run: string) => string;
}

const asWritten = (run: string): string => run;

const POWERSHELL = {
  arguments: `-command ". '{0}'"`,
  extension: '.ps1',
  content: (run: string): string =>
    `$ErrorActionPreference = 'stop'\n${run}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
};

/**
 * The runner's own forms.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/ScriptHandlerHelpers.cs
 */
export const BUILT_IN_SHELLS = {
  bash: {
    program: 'bash',
    arguments: '--noprofile --norc -e -o pipefail {0}',
    extension: '.sh',
    content: asWritten,
  },
  sh: { program: 'sh', arguments: '-e {0}', extension: '.sh', content: asWritten },
  pwsh: { program: 'pwsh', ...POWERSHELL },
  powershell: { program: 'powershell', ...POWERSHELL },
  cmd: {
    program: 'cmd',
    arguments: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
    extension: '.cmd',
    content: (run: string): string => `@echo off\n${run}`,
  },
  python: { program: 'python', arguments: '{0}', extension: '.py', content: asWritten },
  node: { program: 'node', arguments: '{0}', extension: '.js', content: asWritten },
} as const satisfies Record<string, ShellForm>;
