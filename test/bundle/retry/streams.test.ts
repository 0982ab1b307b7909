import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach, retry, startRetry } from '../../support/retry.ts';

cleanUpAfterEach();

const MIB = 1_024 * 1_024;

/** How often a byte that only the command writes has arrived. */
function counter(byte: string): {
  readonly count: () => number;
  readonly onOutput: (_: unknown, chunk: Buffer) => void;
} {
  const code = byte.charCodeAt(0);
  let count = 0;
  return {
    count: () => count,
    onOutput: (_, chunk) => {
      for (const value of chunk) if (value === code) count++;
    },
  };
}

describe('output', () => {
  test('NF17 100 MiB and a failure: nothing is lost', async () => {
    const { count, onOutput } = counter('\u0001');
    const run = `head -c ${String(100 * MIB)} /dev/zero | tr '\\0' '\\001'; exit 2`;
    const result = await retry({ run, 'max-attempts': '1', annotations: 'none' }, { onOutput, keepOutput: false });
    expect(result.outputs['exit-code']).toBe('2');
    expect(count()).toBe(100 * MIB);
  });

  test('T41 a reader that stalls loses nothing, and time-outs go on', async () => {
    const { count, onOutput } = counter('\u0001');
    const script = `head -c ${String(20 * MIB)} /dev/zero | tr '\\0' '\\001'; echo END`;
    const run = startRetry({ run: script, 'max-attempts': '1' }, { onOutput });
    run.pauseOutput();
    await pause(3_000);
    run.resumeOutput();
    const result = await run.result;
    expect(count()).toBe(20 * MIB);
    expect(result.stdout.toString('latin1')).toContain('END\n');
    expect(result.outputs['outcome']).toBe('success');
  });

  test('T45 our next command stands on a line of its own', async () => {
    const result = await retry({ run: 'printf partial; exit 1', 'max-attempts': '1' });
    expect(result.annotations).toMatchObject([{ level: 'error' }]);
    expect(result.log).toMatch(/^partial$/m);
  });

  test('T46 a character across the end of a chunk is whole', async () => {
    const result = await retry({ run: "head -c 65535 /dev/zero | tr '\\0' x; echo 'é!'" });
    expect(result.stdout.toString('utf8')).toContain('xé!\n');
  });

  test('bytes that are no UTF-8 are as they were', async () => {
    const result = await retry({ run: String.raw`printf '<\377\376\300\200>\n'` });
    expect(result.stdout.includes(Buffer.from([0x3c, 0xff, 0xfe, 0xc0, 0x80, 0x3e, 0x0a]))).toBe(true);
  });

  test('T58 each stream stays itself', async () => {
    const result = await retry({ run: 'echo on-stdout-$((1+1)); echo on-stderr-$((1+1)) >&2' });
    expect(result.stderr.toString()).toBe('on-stderr-2\n');
    expect(result.stdout.toString()).toContain('on-stdout-2');
  });

  (process.platform === 'win32' ? test.skip : test)('its streams can be opened by their names', async () => {
    const result = await retry({
      run: 'echo to-stderr > /dev/stderr; echo to-stdout > /dev/stdout; tee /dev/stderr <<< teed',
    });
    expect(result.outputs['outcome']).toBe('success');
    expect(result.stderr.toString()).toBe('to-stderr\nteed\n');
    expect(result.stdout.toString()).toContain('to-stdout\nteed\n');
  });

  test('it comes while the command runs', async () => {
    const seen: string[] = [];
    const run = startRetry(
      { run: 'printf "prompt-$((1+1))> "; while [ ! -e go ]; do sleep 0.05; done; echo went' },
      {
        onOutput: (_, chunk) => {
          seen.push(chunk.toString());
          if (!seen.join('').includes('prompt-2> ') || seen.includes('go')) return;
          seen.push('go');
          void import('node:fs').then(({ writeFileSync }) => {
            writeFileSync(`${run.job.folders.workspace}/go`, '');
          });
        },
      },
    );
    expect((await run.result).outputs['outcome']).toBe('success');
  });

  test('its own groups work, and one left open is closed', async () => {
    const result = await retry({ run: 'echo "::group::mine"; echo inside' });
    const lines = result.log.split('\n');
    const [open, close] = [
      lines.indexOf('##[group]mine'),
      lines.indexOf('##[endgroup]', lines.indexOf('##[group]mine')),
    ];
    expect(open).toBeGreaterThan(lines.indexOf('##[endgroup]'));
    expect(close).toBe(open + 2);
  });

  test('text of a script is no command of ours', async () => {
    const result = await retry({ run: 'true\n# ::error::from the header\n# ##[error]and this' });
    expect(result.annotations).toEqual([]);
  });
});

test('S20 two steps at once on one runner share no file', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'qeml-s20-'));
  const options = { workspace: temp, runnerVariables: { RUNNER_TEMP: temp } };
  const [one, other] = await Promise.all([
    retry({ run: 'sleep 0.3; echo "a=1" >> $GITHUB_OUTPUT; exit 1', 'max-attempts': '2' }, options),
    retry({ run: 'sleep 0.3; echo "b=1" >> $GITHUB_OUTPUT' }, options),
  ]);
  expect(one.outputs).toMatchObject({ outcome: 'failure', attempts: '2', a: '1' });
  expect(other.outputs).toMatchObject({ outcome: 'success', attempts: '1', b: '1' });
  expect(other.outputs).not.toHaveProperty('a');
  const reports = [one, other].map(({ outputs }) => outputs['report'] ?? '');
  expect(new Set(reports).size).toBe(2);
  expect(reports.every((path) => path.startsWith(temp))).toBe(true);
  rmSync(temp, { recursive: true });
});
