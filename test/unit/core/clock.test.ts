import { setTimeout as pause } from 'node:timers/promises';

import { describe, expect, test } from '@jest/globals';

import { listenForCancel, sleep, systemClock } from '@qeml-actions/core';

import { FakeClock } from '../../support/fake-clock.ts';

describe('the clock', () => {
  test('T56: a time beyond 2^31 ms does not come at once', async () => {
    let called = 0;
    const forget = systemClock.after(3_000_000_000, () => called++);
    await pause(30);
    forget();
    expect(called).toBe(0);
  });

  test('calls back once, also for a time that is over; not when called off', async () => {
    let [called, forgotten] = [0, 0];
    systemClock.after(-5, () => called++);
    systemClock.after(0, () => called++);
    const forget = systemClock.after(0, () => forgotten++);
    forget();
    forget();
    await pause(30);
    expect([called, forgotten]).toEqual([2, 0]);
  });

  test('never goes back', () => {
    const times = Array.from({ length: 100 }, () => systemClock.now());
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

describe('sleeping', () => {
  test('to the end', async () => {
    const clock = new FakeClock();
    expect(await clock.until(sleep(clock, 5_000, new AbortController().signal))).toBe(true);
    expect(clock.now()).toBe(5_000);
  });

  test('a cancel ends it at once, and leaves no timer', async () => {
    const clock = new FakeClock();
    const cancel = new AbortController();
    const slept = sleep(clock, 5_000, cancel.signal);
    await clock.pass(100);
    cancel.abort('SIGINT');
    expect(await slept).toBe(false);
    expect([clock.now(), clock.pending]).toEqual([100, 0]);
  });

  test('after a cancel it does not begin', async () => {
    const clock = new FakeClock();
    expect(await sleep(clock, 5_000, AbortSignal.abort('SIGINT'))).toBe(false);
    expect(clock.pending).toBe(0);
  });
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s is heard as a cancel, the first of them as its reason', (name) => {
  const cancellation = listenForCancel();
  expect(cancellation.signal.aborted).toBe(false);
  process.emit(name);
  process.emit('SIGTERM');
  expect(cancellation.signal.reason).toBe(name);
  const listeners = process.listenerCount(name);
  cancellation.dispose();
  expect(process.listenerCount(name)).toBe(listeners - 1);
});
