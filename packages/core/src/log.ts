import { write as writeTo } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import { codeOf } from './errors.ts';
import { formatCommand, neutralize, type WorkflowCommand } from './workflow-command.ts';

/** Takes bytes; resolves when they are handed over, so that whoever waits for it is never ahead of the reader. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

export const STREAMS = ['stdout', 'stderr'] as const;
export type StreamName = (typeof STREAMS)[number];

const NEWLINE = 0x0a;

/** The job's log: everything in the order in which it was given, each of our lines on a line of its own. */
export class Log {
  #last: Promise<void> = Promise.resolve();
  #atLineStart = true;

  readonly #sinks: Readonly<Record<StreamName, Sink>>;

  constructor(sinks: Readonly<Record<StreamName, Sink>>) {
    this.#sinks = sinks;
  }

  /** A line of ours in which foreign text may stand: no part of it is taken for a command. */
  line(text: string): void {
    this.#ours(neutralize(text));
  }

  command(command: WorkflowCommand): void {
    this.#ours(formatCommand(command));
  }

  /** A folded block; groups do not nest. */
  group(title: string, lines: readonly string[]): void {
    this.command({ name: 'group', data: title });
    for (const line of lines) this.line(line);
    this.command({ name: 'endgroup' });
  }

  /** Bytes as they are. Resolves when the reader has them. */
  bytes(stream: StreamName, bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return this.#last;
    if (stream === 'stdout') this.#atLineStart = bytes[bytes.length - 1] === NEWLINE;
    return this.#queue(stream, bytes);
  }

  /** Resolves when everything given so far is written. */
  flush(): Promise<void> {
    return this.#last;
  }

  #ours(line: string): void {
    const text = `${this.#atLineStart ? '' : '\n'}${line}\n`;
    this.#atLineStart = true;
    void this.#queue('stdout', Buffer.from(text));
  }

  #queue(stream: StreamName, bytes: Uint8Array): Promise<void> {
    this.#last = this.#last.then(() => this.#sinks[stream](bytes));
    return this.#last;
  }
}

/**
 * Writes to a descriptor without blocking the process: `process.stdout` is synchronous on pipes, and a reader that
 * stalls would stop every timer with it. A reader that is gone is no error of ours: what it would have read is dropped.
 */
export function descriptorSink(descriptor: number): Sink {
  let gone = false;
  return async (bytes) => {
    let offset = 0;
    while (!gone && offset < bytes.length) {
      try {
        offset += await writeOnce(descriptor, bytes, offset);
      } catch (error) {
        const code = codeOf(error);
        if (code === 'EAGAIN') await pause(5);
        else if (code === 'EPIPE') gone = true;
        else throw error;
      }
    }
  };
}

function writeOnce(descriptor: number, bytes: Uint8Array, offset: number): Promise<number> {
  return new Promise((resolve, reject) => {
    writeTo(descriptor, bytes, offset, bytes.length - offset, null, (error, written) => {
      if (error) reject(error);
      else resolve(written);
    });
  });
}
