import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach, retry } from '../../support/retry.ts';

cleanUpAfterEach();

const windows = process.platform === 'win32';

function there(program: string): boolean {
  try {
    execFileSync(windows ? 'where' : 'which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Shell, script, what it prints, and a script that fails with 3 after a line that fails. */
const SHELLS = [
  ['bash', 'echo "$BASH_VERSION" | cut -c1; [[ -o pipefail ]] && echo pipefail', /^pipefail$/m, 'exit 3'],
  ['sh', 'echo "$((40 + 2))"', /^42$/m, 'exit 3'],
  ['python', 'print("1", "2")', /^1 2$/m, 'raise SystemExit(3)'],
  ['node', 'console.log(40 + 2)', /^42$/m, 'process.exit(3)'],
  ['pwsh', 'Write-Output (40 + 2)', /^42$/m, 'cmd /c exit 3'],
  [
    'powershell',
    '(Get-ComputerInfo -Property OsName).OsName.Length -gt 0; Write-Output (40 + 2)',
    /^42$/m,
    'cmd /c exit 3',
  ],
  ['cmd', 'echo %PATH%\necho 42', /^42\r?$/m, 'exit /b 3'],
] as const;

describe('NF19 the shells', () => {
  for (const [shell, run, prints, fails] of SHELLS) {
    (there(shell) ? test : test.skip)(shell, async () => {
      const result = await retry({ run, shell });
      expect(result.outputs).toMatchObject({ outcome: 'success', 'exit-code': '0', attempts: '1' });
      expect(result.log).toMatch(prints);
      expect((await retry({ run: fails, shell, 'max-attempts': '1' })).outputs['exit-code']).toBe('3');
    });
  }

  test('the one that was used is said in the log', async () => {
    const { log } = await retry({ run: 'exit 0' });
    expect(log).toMatch(
      windows ? /^shell: .*(pwsh|powershell)/m : /^shell: .*\/bash --noprofile --norc -e -o pipefail \{0\}$/m,
    );
  });

  (windows ? test.skip : test)('without bash it is sh -e, and without that none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qeml-sh-'));
    const none = await retry({ run: 'true' }, { env: { PATH: folder } });
    expect(none.outputs['reason']).toBe(
      'Neither bash nor sh is installed on this runner: name a shell in the input shell.',
    );
    symlinkSync('/bin/sh', join(folder, 'sh'));
    const { log, outputs } = await retry({ run: 'false; echo after', 'max-attempts': '1' }, { env: { PATH: folder } });
    expect(log).toMatch(/^shell: .*\/sh -e \{0\}$/m);
    expect(outputs).toMatchObject({ 'exit-code': '1', 'last-lines': '' });
    rmSync(folder, { recursive: true });
  });
});
