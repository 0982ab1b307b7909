import { setTimeout as later, clearTimeout as forget } from 'node:timers';

/** Time as the house uses it: a monotonic clock to measure with, and the calendar only to show. */
export interface Clock {
  /** Milliseconds that only ever grow, from an arbitrary zero; untouched by changes of the system's time. */
  now(): number;
  /** The calendar. */
  date(): Date;
  /** Calls back once after so many milliseconds, however many; returns how to call it off. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** Node keeps a delay in 32 bits and takes a longer one for 1 ms. */
const LONGEST = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
  after: (milliseconds, callback) => {
    let timer: NodeJS.Timeout | undefined;
    const arm = (left: number): void => {
      const slice = Math.min(left, LONGEST);
      timer = later(() => {
        if (left > slice) arm(left - slice);
        else callback();
      }, slice);
    };
    arm(Math.max(0, milliseconds));
    return () => {
      forget(timer);
    };
  },
};

/** Resolves after so many milliseconds, or at once when the signal is aborted; true when the time passed. */
export function sleep(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve(false);
      return;
    }
    const stop = (): void => {
      forgetTimer();
      resolve(false);
    };
    const forgetTimer = clock.after(milliseconds, () => {
      signal?.removeEventListener('abort', stop);
      resolve(true);
    });
    signal?.addEventListener('abort', stop, { once: true });
  });
}
