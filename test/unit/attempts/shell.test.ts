import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { BUILT_IN_SHELLS, resolveShell, scriptPath, splitArguments } from '@qeml-actions/attempts';

import { findProgram } from '../../../packages/attempts/src/program.ts';

const posix = process.platform === 'win32' ? test.skip : test;
const folder = mkdtempSync(join(tmpdir(), 'shells-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder with these programs in it. */
function folderOf(name: string, ...programs: readonly string[]): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const program of programs) writeFileSync(join(path, program), '', { mode: 0o755 });
  return path;
}

const ALL = folderOf('all', ...Object.keys(BUILT_IN_SHELLS), 'fish', 'my shell');
const linux = { platform: 'linux', environment: { PATH: ALL } } as const;
const windows = { platform: 'win32', environment: { Path: ALL } } as const;

describe("the runner's own forms", () => {
  test.each([
    ['bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '/t/s.sh'], 'run me'],
    ['sh', ['-e', '/t/s.sh'], 'run me'],
    ['python', ['/t/s.py'], 'run me'],
    ['node', ['/t/s.js'], 'run me'],
    [
      'pwsh',
      ['-command', ". '/t/s.ps1'"],
      "$ErrorActionPreference = 'stop'\nrun me\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
    ],
  ])('%s', async (name, args, content) => {
    const shell = await resolveShell(name, linux);
    expect(shell.file).toBe(join(ALL, name));
    expect(shell.args(`/t/s${shell.extension}`)).toEqual(args);
    expect(shell.content('run me')).toBe(content);
    expect(shell.verbatim).toBe(false);
  });

  test.each([
    ['cmd', '/D /E:ON /V:OFF /S /C "CALL "C:\\t\\s.cmd""', '@echo off\r\na\r\nb'],
    [
      'powershell',
      `-command ". 'C:\\t\\s.ps1'"`,
      "$ErrorActionPreference = 'stop'\r\na\r\nb\r\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
    ],
    ['bash', '--noprofile --norc -e -o pipefail C:\\t\\s.sh', 'a\r\nb'],
    ['python', 'C:\\t\\s.py', 'a\r\nb'],
  ])('on Windows %s gets one line as it is, and CR LF', async (name, line, content) => {
    const shell = await resolveShell(name, windows);
    expect(shell.verbatim).toBe(true);
    expect(shell.args(`C:\\t\\s${shell.extension}`)).toEqual([line]);
    expect(shell.content('a\nb')).toBe(content);
    expect(shell.content('a\r\nb')).toBe(content);
  });

  test("a script's name ends as its shell wants it", async () => {
    expect(scriptPath(folder, 'script', await resolveShell('pwsh', linux))).toBe(join(folder, 'script.ps1'));
    expect(scriptPath(folder, 'script', await resolveShell('fish {0}', linux))).toBe(join(folder, 'script'));
  });

  test('elsewhere a script has LF', async () => {
    expect((await resolveShell('bash', linux)).content('a\r\nb\n')).toBe('a\nb\n');
  });
});

describe('templates', () => {
  test.each([
    ['bash -l {0}', 'bash', ['-l', '/t/s']],
    ['  bash   -l  {0} ', 'bash', ['-l', '/t/s']],
    ['fish --init-command "set -x a 1" {0}', 'fish', ['--init-command', 'set -x a 1', '/t/s']],
    ['bash -c "exec sh {0}"', 'bash', ['-c', 'exec sh /t/s']],
    ['bash {0} {0}', 'bash', ['/t/s', '/t/s']],
  ])('%s', async (template, program, args) => {
    const shell = await resolveShell(template, linux);
    expect(shell.file).toBe(join(ALL, program));
    expect(shell.args(`/t/s${shell.extension}`)).toEqual(args);
    expect(shell.content('x')).toBe('x');
  });

  test('a path may be given', async () => {
    expect((await resolveShell(`${join(ALL, 'fish')} {0}`, { platform: 'linux', environment: {} })).file).toBe(
      join(ALL, 'fish'),
    );
  });

  test.each(['zsh', 'Bash', 'bash -l', 'toString', '__proto__', '{0}', 'bash -l { 0 }'])(
    '%s is refused, with what there is',
    async (name) => {
      await expect(resolveShell(name, linux)).rejects.toThrow(
        /^Input shell is ".+": expected one of bash, sh, pwsh, .* template/,
      );
    },
  );
});

describe('what is installed', () => {
  test.each([
    ['linux', ['bash', 'sh'], 'bash'],
    ['linux', ['sh'], 'sh'],
    ['win32', ['pwsh.EXE', 'powershell.EXE'], 'pwsh.EXE'],
    ['win32', ['powershell.EXE'], 'powershell.EXE'],
  ] as const)('the default of %s with %j is %s', async (platform, programs, expected) => {
    const path = folderOf(`default-${platform}-${programs.join('-')}`, ...programs);
    const shell = await resolveShell(undefined, { platform, environment: { PATH: path } });
    expect(shell.file).toBe(join(path, expected));
  });

  test('a shell that is not there is named', async () => {
    const nothing = { platform: 'linux', environment: { PATH: folderOf('none') } } as const;
    await expect(resolveShell('pwsh', nothing)).rejects.toThrow('Input shell is "pwsh": pwsh is not installed');
    await expect(resolveShell('zsh -l {0}', nothing)).rejects.toThrow('zsh is not installed');
    await expect(resolveShell(undefined, nothing)).rejects.toThrow('Neither bash nor sh is installed');
    await expect(resolveShell('bash', { platform: 'linux', environment: {} })).rejects.toThrow('not installed');
  });
});

describe('finding a program', () => {
  // Windows has no executable bit, and links only for administrators.
  posix('the first of PATH that may be run and is no folder', async () => {
    const [first, second] = [folderOf('first'), folderOf('second', 'tool')];
    writeFileSync(join(first, 'tool'), '');
    chmodSync(join(first, 'tool'), 0o644);
    const third = folderOf('third');
    mkdirSync(join(third, 'tool'));
    symlinkSync(join(third, 'loop'), join(third, 'loop'));
    const PATH = [join(folder, 'missing'), '', third, first, second].join(delimiter);
    expect(await findProgram('tool', { platform: 'linux', environment: { PATH } })).toBe(join(second, 'tool'));
    expect(await findProgram('loop', { platform: 'linux', environment: { PATH } })).toBeUndefined();
    expect(await findProgram('x'.repeat(5_000), { platform: 'linux', environment: { PATH } })).toBeUndefined();
  });

  test('on Windows with the endings of PATHEXT, whatever the case of PATH', async () => {
    const path = folderOf('windows', 'tool.BAT');
    const environment = { pAtH: path, PATHEXT: '.EXE;.BAT' };
    expect(await findProgram('tool', { platform: 'win32', environment })).toBe(join(path, 'tool.BAT'));
    expect(await findProgram('tool', { platform: 'linux', environment })).toBeUndefined();
  });
});

describe('arguments are split as .NET does', () => {
  test.each([
    ['', []],
    ['  ', []],
    ['a b\tc', ['a', 'b', 'c']],
    ['"a b" c', ['a b', 'c']],
    ['a"b c"d', ['ab cd']],
    ['a\\"b', ['a"b']],
    ['"a \\" b"', ['a " b']],
    ['C:\\x\\y', ['C:\\x\\y']],
    ['"a b', ['a b']],
    ['""', ['']],
    [". '/t/s.ps1'", ['.', "'/t/s.ps1'"]],
  ])('%j is %j', (line, parts) => {
    expect(splitArguments(line)).toEqual(parts);
  });
});
