import { describe, expect, test } from '@jest/globals';

import { QuietWatch } from '../../../packages/attempts/src/quiet-watch.ts';
import { FakeClock } from '../../support/fake-clock.ts';

/** A watch, the time of its call, and how to let output come. */
function watched(idle: number) {
  const clock = new FakeClock();
  const watch = new QuietWatch(clock);
  const calls: number[] = [];
  const callOff = watch.after(idle, () => calls.push(clock.now()));
  return { clock, watch, calls, callOff };
}

describe('no output for so long', () => {
  test('is told once, at its time', async () => {
    const { clock, calls } = watched(1_000);
    await clock.pass(999);
    expect(calls).toEqual([]);
    await clock.pass(5_000);
    expect(calls).toEqual([1_000]);
    expect(clock.pending).toBe(0);
  });

  test('is counted from the last output', async () => {
    const { clock, watch, calls } = watched(1_000);
    for (let time = 0; time < 10; time++) {
      await clock.pass(900);
      await watch.busyWith(Promise.resolve());
    }
    expect(calls).toEqual([]);
    await clock.pass(2_000);
    expect(calls).toEqual([10_000]);
  });

  test('time in which our own reader is slow is not quiet', async () => {
    const { clock, watch, calls } = watched(1_000);
    let handOver = (): void => undefined;
    const busy = watch.busyWith(new Promise((resolve) => (handOver = resolve)));
    await clock.pass(60_000);
    expect(calls).toEqual([]);
    handOver();
    await busy;
    await clock.pass(999);
    expect(calls).toEqual([]);
    await clock.pass(1_001);
    expect(calls).toHaveLength(1);
  });

  test('one of two streams that hands over is enough', async () => {
    const { clock, watch, calls } = watched(1_000);
    void watch.busyWith(new Promise(() => undefined));
    await watch.busyWith(Promise.resolve());
    await clock.pass(10_000);
    expect(calls).toEqual([]);
  });

  test('called off, it is not told, and leaves no timer', async () => {
    const { clock, watch, calls, callOff } = watched(1_000);
    await clock.pass(500);
    await watch.busyWith(Promise.resolve());
    await clock.pass(700);
    callOff();
    await clock.pass(5_000);
    expect([calls, clock.pending]).toEqual([[], 0]);
  });

  test('a handover that fails is no longer busy', async () => {
    const { clock, watch, calls } = watched(1_000);
    await expect(watch.busyWith(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    await clock.pass(2_000);
    expect(calls).toEqual([1_000]);
  });
});

describe('after the end', () => {
  test('it has been quiet for a while', async () => {
    const clock = new FakeClock();
    const watch = new QuietWatch(clock);
    clock.skip(60_000);
    const { happened, dispose } = watch.quiet(2_000, 10_000);
    await clock.until(happened);
    expect(clock.now()).toBe(62_000);
    dispose();
    expect(clock.pending).toBe(0);
  });

  test('or it has gone on for long enough', async () => {
    const clock = new FakeClock();
    const watch = new QuietWatch(clock);
    const { happened, dispose } = watch.quiet(2_000, 10_000);
    let settled = false;
    void happened.then(() => (settled = true));
    for (let time = 0; time < 9; time++) {
      await clock.pass(1_000);
      await watch.busyWith(Promise.resolve());
    }
    expect(settled).toBe(false);
    await clock.pass(1_000);
    expect(settled).toBe(true);
    dispose();
    expect(clock.pending).toBe(0);
  });

  test('while our reader is slow it goes on', async () => {
    const clock = new FakeClock();
    const watch = new QuietWatch(clock);
    void watch.busyWith(new Promise(() => undefined));
    const { happened, dispose } = watch.quiet(2_000, 10_000);
    let settled = false;
    void happened.then(() => (settled = true));
    await clock.pass(100_000);
    expect(settled).toBe(false);
    dispose();
    expect(clock.pending).toBe(0);
  });
});
