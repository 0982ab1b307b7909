import { execFile } from 'node:child_process';
import { closeSync, constants, openSync, unlinkSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

import { STREAMS, type StreamName } from '@qeml-actions/core';

const run = promisify(execFile);
/** As many commands are provided for at a time: a step mostly runs fewer. */
const AT_A_TIME = 4;

/** A pipe: the descriptor that a child writes to, and the stream that we read. */
interface OutputPipe {
  readonly descriptor: number;
  readonly reader: Readable;
}

/** The pipes for one command's output. */
export type OutputPipes = Readonly<Record<StreamName, OutputPipe>>;

/**
 * Pipes for commands' output as a `run:` step has them. Node gives its children sockets, which cannot be opened by
 * their names: `echo x > /dev/stderr` fails there.
 */
export class PipePool {
  readonly #folder: string;
  #names: string[] = [];
  #made = 0;
  #making: Promise<boolean> | undefined;

  /** @param folder one of this pool's own, made already */
  constructor(folder: string) {
    this.#folder = folder;
    this.#making = this.#make();
  }

  /** Undefined on Windows, where Node's own are pipes, and where none can be made: then Node's are used. */
  async take(): Promise<OutputPipes | undefined> {
    if (this.#names.length === 0) this.#making ??= this.#make();
    const there = await this.#making;
    const name = there ? this.#names.shift() : undefined;
    if (this.#names.length === 0) this.#making = undefined;
    return name === undefined ? undefined : { stdout: opened(`${name}-stdout`), stderr: opened(`${name}-stderr`) };
  }

  async #make(): Promise<boolean> {
    if (process.platform === 'win32') return false;
    const names = Array.from({ length: AT_A_TIME }, () => join(this.#folder, `pipe-${String(++this.#made)}`));
    try {
      await run('mkfifo', ['-m', '600', ...names.flatMap((name) => STREAMS.map((stream) => `${name}-${stream}`))]);
    } catch {
      // No mkfifo(1), or a file system without pipes.
      return false;
    }
    this.#names = names;
    return true;
  }
}

/** Lets go of the child's ends, so that the readers see the end when the last process has. */
export function releasePipes(pipes: OutputPipes | undefined): void {
  if (pipes) for (const stream of STREAMS) closeSync(pipes[stream].descriptor);
}

function opened(path: string): OutputPipe {
  // The reader first and without waiting for a writer; a writer would wait for a reader.
  const reading = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const descriptor = openSync(path, constants.O_WRONLY);
  unlinkSync(path);
  return { descriptor, reader: new Socket({ fd: reading, readable: true, writable: false }) };
}
