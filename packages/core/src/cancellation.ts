/** The signals by which a runner cancels a step: SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Aborted, with the signal as its reason, when the runner cancels the step. */
export interface Cancellation {
  readonly signal: AbortSignal;
  dispose(): void;
}

/** From now on a cancel ends nothing by itself: whoever listens must end what runs. */
export function listenForCancel(): Cancellation {
  const controller = new AbortController();
  const listeners = SIGNALS.map((name) => {
    const listener = (): void => {
      controller.abort(name);
    };
    process.on(name, listener);
    return { name, listener };
  });
  return {
    signal: controller.signal,
    dispose: () => {
      for (const { name, listener } of listeners) process.off(name, listener);
    },
  };
}
