import type { TimedStep } from './jobs.ts';

/** Takes bytes of a log, in order, with the step that they belong to (its place in the list). */
export type SegmentSink = (bytes: Buffer, step: number) => void;

const NEWLINE = 10;
/** What must be seen of a line to know where it belongs: its time, and the words that open a step. */
const HEAD = 80;
const TIME = /^(?:\xEF\xBB\xBF)?(?<second>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d+Z /;
const SECOND = 'yyyy-mm-ddThh:mm:ss'.length;
/** By these the runner opens the log of a step; the last of them that of its own last one. */
const OPENING = /^(?:##\[group\](?:Run |Checking docker version)|Post job cleanup\.|Cleaning up orphan processes)/;
/** After every time. */
const NEVER = '~';

/**
 * Cuts the log of a job into its steps: by their times, and in the second in which two of them meet (the API has whole
 * seconds) by the lines that open a step. Holds no more than the head of a line.
 */
export class StepSegments {
  /** How many lines each step has. */
  readonly lines: number[];
  readonly #steps: readonly Span[];
  readonly #sink: SegmentSink;
  #current = 0;
  #rest: Buffer = Buffer.alloc(0);
  #inLine = false;

  /** Of steps that ran, in their order. */
  constructor(steps: readonly TimedStep[], sink: SegmentSink) {
    this.#steps = steps.map(spanOf);
    this.lines = steps.map(() => 0);
    this.#sink = sink;
  }

  write(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    this.#rest = this.#cut(bytes, false);
  }

  end(): void {
    this.#rest = this.#cut(this.#rest, true);
  }

  /** Hands on all but the head of a last line that is too short to be judged. */
  #cut(bytes: Buffer, last: boolean): Buffer {
    let from = 0;
    let at = 0;
    while (at < bytes.length) {
      const end = bytes.indexOf(NEWLINE, at);
      if (!this.#inLine) {
        if (!last && end === -1 && bytes.length - at < HEAD) break;
        const step = this.#stepOf(bytes, at);
        if (step !== this.#current) {
          this.#hand(bytes.subarray(from, at));
          this.#current = step;
          from = at;
        }
        this.lines[step] = (this.lines[step] ?? 0) + 1;
      }
      this.#inLine = end === -1;
      at = end === -1 ? bytes.length : end + 1;
    }
    this.#hand(bytes.subarray(from, at));
    return bytes.subarray(at);
  }

  #hand(bytes: Buffer): void {
    if (bytes.length > 0) this.#sink(bytes, this.#current);
  }

  /** The step of the line that begins there. Most lines are plainly before the end of theirs: those cost one comparison. */
  #stepOf(bytes: Buffer, at: number): number {
    const span = this.#steps[this.#current];
    if (span === undefined || this.#current === this.#steps.length - 1) return this.#current;
    if (bytes.compare(span.endBytes, 0, SECOND, at, Math.min(at + SECOND, bytes.length)) < 0) return this.#current;
    return this.#judged(bytes.toString('latin1', at, Math.min(at + HEAD, bytes.length)));
  }

  #judged(head: string): number {
    const match = TIME.exec(head);
    const second = match?.groups?.['second'];
    if (match === null || second === undefined) return this.#current;
    let step = this.#current;
    while (step < this.#steps.length - 1 && second > (this.#steps[step]?.end ?? NEVER)) step += 1;
    if (step !== this.#current) return step;
    const meets = second >= (this.#steps[step + 1]?.start ?? NEVER);
    return meets && OPENING.test(head.slice(match[0].length)) ? step + 1 : step;
  }
}

interface Span {
  /** To the second, as a log has it; later times are greater texts. */
  readonly start: string;
  readonly end: string;
  readonly endBytes: Buffer;
}

function spanOf({ startedAt, completedAt }: TimedStep): Span {
  const end = completedAt?.slice(0, SECOND) ?? NEVER;
  return { start: startedAt?.slice(0, SECOND) ?? NEVER, end, endBytes: Buffer.from(end.padEnd(SECOND, NEVER)) };
}
