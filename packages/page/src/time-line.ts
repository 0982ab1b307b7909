/** One bar of a time line; times in the same unit. */
export interface Bar {
  readonly label: string;
  readonly start: number;
  readonly duration: number;
  /** A wait is drawn lighter. */
  readonly idle: boolean;
  /** Stands behind the bar. */
  readonly note: string;
}

/** Bars under each other on one scale, as lines of text of one width; the smallest is one character. */
export function timeLine(bars: readonly Bar[], width: number): readonly string[] {
  const end = Math.max(1, ...bars.map(({ start, duration }) => start + duration));
  const labels = Math.max(0, ...bars.map(({ label }) => label.length));
  return bars.map(({ label, start, duration, idle, note }) => {
    const from = Math.min(width - 1, Math.floor((start / end) * width));
    const length = Math.max(1, Math.min(width - from, Math.round((duration / end) * width)));
    const bar = ' '.repeat(from) + (idle ? '░' : '█').repeat(length);
    return `${label.padEnd(labels)}  ${bar.padEnd(width)}  ${note}`.trimEnd();
  });
}
