import type { Clock } from '@qeml-actions/core';

/** Knows for how long no output has come; time in which output waits for our own reader is not quiet. */
export class QuietWatch {
  readonly #clock: Clock;
  #last: number;
  #busy = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#last = clock.now();
  }

  /** Output has come, and is being handed over. */
  async busyWith(handover: Promise<void>): Promise<void> {
    this.#busy++;
    try {
      await handover;
    } finally {
      this.#busy--;
      this.#last = this.#clock.now();
    }
  }

  /** Calls back once when it has been quiet for so many milliseconds; returns how to call it off. */
  after(milliseconds: number, callback: () => void): () => void {
    let callOff = (): void => undefined;
    const look = (): void => {
      const quiet = this.#busy > 0 ? 0 : this.#clock.now() - this.#last;
      if (quiet >= milliseconds) callback();
      else callOff = this.#clock.after(milliseconds - quiet, look);
    };
    callOff = this.#clock.after(milliseconds, look);
    return () => {
      callOff();
    };
  }

  /** Resolves when, from now on, it has been quiet for `quiet` milliseconds, or after `longest` of them in all. */
  quiet(quiet: number, longest: number): { readonly happened: Promise<void>; readonly dispose: () => void } {
    this.#last = this.#clock.now();
    let dispose = (): void => undefined;
    const happened = new Promise<void>((resolve) => {
      const offQuiet = this.after(quiet, resolve);
      let offLongest = (): void => undefined;
      const end = (): void => {
        if (this.#busy > 0) offLongest = this.#clock.after(quiet, end);
        else resolve();
      };
      offLongest = this.#clock.after(longest, end);
      dispose = (): void => {
        offQuiet();
        offLongest();
      };
    });
    return { happened, dispose };
  }
}
