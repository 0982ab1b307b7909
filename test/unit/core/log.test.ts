import { readFileSync, openSync, closeSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { descriptorSink, Log, type StreamName } from '@qeml-actions/core';

import { memoryLog } from '../../support/memory-runtime.ts';

describe('the log', () => {
  test('keeps the order in which it was given, however slow the reader', async () => {
    const seen: string[] = [];
    const waiting: (() => void)[] = [];
    const sink = (stream: StreamName) => (bytes: Uint8Array) =>
      new Promise<void>((resolve) => {
        waiting.push(() => {
          seen.push(`${stream}: ${Buffer.from(bytes).toString()}`);
          resolve();
        });
      });
    const log = new Log({ stdout: sink('stdout'), stderr: sink('stderr') });
    log.line('a');
    const handedOver = log.bytes('stderr', Buffer.from('b\n'));
    log.command({ name: 'notice', data: 'c' });
    const order: string[] = [];
    void handedOver.then(() => order.push('b is with the reader'));
    const flushed = log.flush().then(() => order.push('all is'));
    for (let turn = 0; seen.length < 3 && turn < 1_000; turn++) {
      waiting.shift()?.();
      await Promise.resolve();
    }
    await flushed;
    expect(seen).toEqual(['stdout: a\n', 'stderr: b\n', 'stdout: ::notice::c\n']);
    expect(order).toEqual(['b is with the reader', 'all is']);
  });

  test('each line of ours is on a line of its own', async () => {
    const { log, shown, errors } = memoryLog();
    log.line('first');
    void log.bytes('stdout', Buffer.from('partial'));
    log.line('second');
    void log.bytes('stdout', Buffer.from('whole\n'));
    log.command({ name: 'error', data: 'third' });
    void log.bytes('stdout', Buffer.from('partial'));
    void log.bytes('stderr', Buffer.from('elsewhere\n'));
    void log.bytes('stdout', Buffer.alloc(0));
    log.command({ name: 'endgroup' });
    await log.flush();
    expect(shown()).toBe('first\npartial\nsecond\nwhole\n::error::third\npartial\n::endgroup::\n');
    expect(errors()).toBe('elsewhere\n');
  });

  test('foreign text in a line or a group is no command', async () => {
    const { log, shown } = memoryLog();
    log.line('::error::a\n##[warning]b');
    log.group('t\n::error::c', ['::set-output name=a::b', 'x']);
    await log.flush();
    expect(shown()).toBe(
      ': :error::a\n## [warning]b\n::group::t%0A::error::c\n: :set-output name=a::b\nx\n::endgroup::\n',
    );
  });

  test('bytes are passed on as they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 9 })), async (chunks) => {
        const kept: Uint8Array[] = [];
        const log = new Log({
          stdout: (bytes) => Promise.resolve(void kept.push(bytes)),
          stderr: () => Promise.resolve(),
        });
        for (const chunk of chunks) void log.bytes('stdout', chunk);
        await log.flush();
        expect(Buffer.concat(kept)).toEqual(Buffer.concat(chunks));
      }),
    );
  });
});

test('a descriptor gets every byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sink-'));
  const descriptor = openSync(join(folder, 'out'), 'w');
  const sink = descriptorSink(descriptor);
  const bytes = Buffer.alloc(3_000_000, 'abcdefghi\n');
  await sink(bytes);
  await sink(Buffer.from('end'));
  closeSync(descriptor);
  expect(readFileSync(join(folder, 'out')).equals(Buffer.concat([bytes, Buffer.from('end')]))).toBe(true);
  rmSync(folder, { recursive: true });
});
