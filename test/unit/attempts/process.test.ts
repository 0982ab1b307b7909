import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { PipePool, runProcess, type Ended, type Limits } from '@qeml-actions/attempts';
import { systemClock, systemTreePorts, type StreamName } from '@qeml-actions/core';

import { oddSeconds, running, untilRunning } from '../../support/processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'process-'));
afterAll(() => rmSync(folder, { recursive: true }));
const posix = process.platform === 'win32' ? describe.skip : describe;

const NO_LIMITS: Limits = { attempt: undefined, idle: undefined, total: undefined, killGrace: 300 };

interface Options {
  readonly limits?: Partial<Limits>;
  readonly cancel?: AbortSignal;
  readonly launch?: Partial<Parameters<typeof runProcess>[0]>;
  /** Called with each piece of output before it is taken. */
  readonly slow?: () => Promise<void>;
}

const pool = new PipePool(folder);

/** What came of a script, and what it wrote to each stream. */
async function outcome(script: string, { limits, cancel, launch, slow }: Options = {}) {
  const written: Record<StreamName, Buffer[]> = { stdout: [], stderr: [] };
  const whole = {
    file: process.execPath,
    args: ['-e', script],
    folder,
    environment: process.env,
    verbatim: false,
    pipes: await pool.take(),
  };
  const ended: Ended = await runProcess(
    { ...whole, ...launch },
    { ...NO_LIMITS, ...limits },
    {
      clock: systemClock,
      tree: systemTreePorts(systemClock),
      cancel: cancel ?? new AbortController().signal,
      output: async (stream, chunk) => {
        await slow?.();
        written[stream].push(chunk);
      },
    },
  );
  const [stdout, stderr] = [Buffer.concat(written.stdout), Buffer.concat(written.stderr)];
  return { ...ended, stdout, stderr };
}

const bash = (script: string, options: Options = {}): ReturnType<typeof outcome> =>
  outcome('', { ...options, launch: { file: 'bash', args: ['-c', script], ...options.launch } });

describe('endings', () => {
  test.each([0, 1, 33, 126, 127, 255])('exit code %d', async (code) => {
    expect((await outcome(`process.exit(${String(code)})`)).ending).toEqual({ kind: 'exited', code });
  });

  test.each([
    ['a program that is not there', { file: join(folder, 'nothing') }],
    ['a folder that is not there', { folder: join(folder, 'nowhere') }],
    ['a name that no system takes', { file: 'a\0b' }],
  ])('not started: %s', async (_, launch) => {
    const { ending, duration, processes } = await outcome('', { launch });
    expect(ending).toMatchObject({ kind: 'not-started', reason: expect.stringMatching(/\S/) });
    expect([duration, processes]).toEqual([0, undefined]);
  });
});

posix('signals', () => {
  test.each(['SIGKILL', 'SIGSEGV', 'SIGTERM', 'SIGABRT', 'SIGINT'] as const)('%s, not an exit code', async (signal) => {
    const { ending, tree } = await bash(`ulimit -c 0; kill -${signal.slice(3)} $$; sleep 5`);
    expect(ending).toEqual({ kind: 'signalled', signal });
    expect(tree).toBeUndefined();
  });
});

describe('output', () => {
  test('each stream apart, every byte, in order', async () => {
    const script = `
      for (let n = 0; n < 2000; n++) { process.stdout.write('o' + n + '\\n'); process.stderr.write('e' + n + '\\n'); }
      process.stdout.write(Buffer.from([0xff, 0xfe, 0x00, 0xc3]));`;
    const { stdout, stderr } = await outcome(script);
    const lines = (letter: string): string =>
      Array.from({ length: 2_000 }, (_, at) => `${letter}${String(at)}\n`).join('');
    expect(stdout.equals(Buffer.concat([Buffer.from(lines('o')), Buffer.from([0xff, 0xfe, 0x00, 0xc3])]))).toBe(true);
    expect(stderr.toString()).toBe(lines('e'));
  });

  test('a slow reader loses nothing', async () => {
    const script = `process.stdout.write('x'.repeat(3_000_000) + 'END')`;
    const { stdout } = await outcome(script, { slow: () => new Promise((resolve) => setTimeout(resolve, 2)) });
    expect(stdout.length).toBe(3_000_003);
    expect(stdout.subarray(-4).toString()).toBe('xEND');
  });

  test('T32: its input is closed', async () => {
    const script = `process.stdin.on('data', () => {}).on('end', () => console.log('eof'))`;
    expect((await outcome(script)).stdout.toString()).toBe('eof\n');
  });

  test('it has the environment and the folder that it was given', async () => {
    const { stdout } = await outcome('console.log(process.env.MINE, process.cwd().endsWith(process.env.AT))', {
      launch: { environment: { ...process.env, MINE: 'yes', AT: folder.split(/[\\/]/).at(-1) } },
    });
    expect(stdout.toString()).toBe('yes true\n');
  });
});

posix('what is left behind', () => {
  test('T33, TK1: a child that holds the output open is let go when it is quiet, and left alone', async () => {
    const seconds = oddSeconds();
    const { ending, outputHeld, stdout, processes } = await bash(`sleep ${seconds} & echo ok; exit 3`);
    expect({ ending, outputHeld, stdout: stdout.toString() }).toEqual({
      ending: { kind: 'exited', code: 3 },
      outputHeld: true,
      stdout: 'ok\n',
    });
    expect(running(seconds)).toBe(1);
    process.kill(-(processes?.pid ?? 0), 'SIGKILL');
  }, 20_000);

  test('one that writes on is read until it ends', async () => {
    const { stdout, outputHeld } = await bash('(sleep 1; echo late) & echo ok');
    expect({ stdout: stdout.toString(), outputHeld }).toEqual({ stdout: 'ok\nlate\n', outputHeld: false });
  }, 20_000);
});

posix('limits', () => {
  test('an attempt that takes too long ends with its whole tree', async () => {
    const seconds = oddSeconds();
    const { ending, tree } = await bash(`(sleep ${seconds} &); sleep ${seconds}`, { limits: { attempt: 500 } });
    expect(ending).toEqual({ kind: 'timed-out', limit: 'attempt', after: 500 });
    expect(tree).toMatchObject({ forbidden: [], blind: undefined });
    expect(running(seconds)).toBe(0);
  });

  test('the total time-out leaves what it leaves, and is named whole', async () => {
    const { ending } = await bash('sleep 60', { limits: { attempt: 50_000, total: { left: 200, of: 9_000 } } });
    expect(ending).toEqual({ kind: 'timed-out', limit: 'total', after: 9_000 });
  });

  test('S16: no output for so long; output counts, of either stream', async () => {
    const script = 'for n in 1 2 3 4 5; do echo $n; sleep 0.2; echo $n >&2; sleep 0.2; done; sleep 60';
    const { ending, stdout, stderr } = await bash(script, { limits: { idle: 1_500 } });
    expect(ending).toEqual({ kind: 'timed-out', limit: 'idle', after: 1_500 });
    expect([stdout.toString(), stderr.toString()]).toEqual(['1\n2\n3\n4\n5\n', '1\n2\n3\n4\n5\n']);
  }, 20_000);

  test('output that a command writes while it is ended is shown', async () => {
    const { stdout } = await bash(`trap 'echo bye; exit 7' TERM; echo hi; sleep 60 & wait`, {
      limits: { attempt: 800, killGrace: 5_000 },
    });
    expect(stdout.toString()).toBe('hi\nbye\n');
  });

  test('T56: limits beyond 2^31 ms do not end it at once', async () => {
    const { ending } = await bash('exit 0', { limits: { attempt: 3_000_000_000, idle: 3_000_000_000 } });
    expect(ending).toEqual({ kind: 'exited', code: 0 });
  });
});

posix('a cancel', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends the tree',
    async (signal) => {
      const seconds = oddSeconds();
      const cancel = new AbortController();
      const ending = bash(`(setsid sleep ${seconds} &) 2>/dev/null; sleep ${seconds}`, { cancel: cancel.signal });
      await untilRunning(seconds, process.platform === 'linux' ? 2 : 1);
      cancel.abort(signal);
      expect((await ending).ending).toEqual({ kind: 'cancelled', signal });
      expect(running(seconds)).toBe(0);
    },
    20_000,
  );

  test('that has come before it begins ends it at once', async () => {
    const { ending } = await bash('sleep 60', { cancel: AbortSignal.abort('SIGTERM') });
    expect(ending).toEqual({ kind: 'cancelled', signal: 'SIGTERM' });
  });
});
