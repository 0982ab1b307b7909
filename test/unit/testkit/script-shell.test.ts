import { describe, expect, test } from '@jest/globals';
import { scriptShell, splitArguments } from '@qeml-actions/testkit';

const find = (name: string): string | undefined => (name === 'missing' ? undefined : `/bin/${name}`);

describe('how a script is run', () => {
  test.each([
    ['bash', '/bin/bash', '--noprofile --norc -e -o pipefail {0}', '.sh'],
    ['sh', '/bin/sh', '-e {0}', '.sh'],
    ['python', '/bin/python', '{0}', '.py'],
    ['pwsh', '/bin/pwsh', `-command ". '{0}'"`, '.ps1'],
    ['cmd', '/bin/cmd', '/D /E:ON /V:OFF /S /C "CALL "{0}""', '.cmd'],
    ['bash -l {0}', '/bin/bash', '-l {0}', '.sh'],
    ['perl {0} more', '/bin/perl', '{0} more', ''],
  ])('%s', (option, path, format, ending) => {
    expect(scriptShell(option, find)).toMatchObject({ path, format, ending });
  });

  test('a shell that is not there, and one without {0}, are errors', () => {
    expect(() => scriptShell('missing {0}', find)).toThrow('missing: command not found');
    expect(() => scriptShell('perl', find)).toThrow('Invalid shell option');
  });

  test('PowerShell stops at errors and passes the last exit code on', () => {
    expect(scriptShell('pwsh', find).contents('x').split(/\r?\n/)).toEqual([
      "$ErrorActionPreference = 'stop'",
      'x',
      String.raw`if ((Test-Path -LiteralPath variable:\LASTEXITCODE)) { exit $LASTEXITCODE }`,
    ]);
  });
});

describe('arguments', () => {
  test.each([
    ['-e /a/b.sh', ['-e', '/a/b.sh']],
    [`-command ". '/a b.ps1'"`, ['-command', ". '/a b.ps1'"]],
    ['a\t"b c"d  e', ['a', 'b cd', 'e']],
    [String.raw`a\b "c\"d" e\\"f g"`, [String.raw`a\b`, 'c"d', String.raw`e\f g`]],
    ['"a""b"', ['a"b']],
    ['""', ['']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(splitArguments(text)).toEqual(expected);
  });
});
