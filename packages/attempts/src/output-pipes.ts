import { execFile } from 'node:child_process';
import { close, constants, open, unlink } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

import { codeOf, STREAMS, type StreamName } from '@qeml-actions/core';

const run = promisify(execFile);
const opened = promisify(open);
const closed = promisify(close);
const unlinked = promisify(unlink);

/** A pipe: the descriptor that a child writes to, and the stream that we read. */
export interface OutputPipe {
  readonly descriptor: number;
  readonly reader: Readable;
}

/**
 * Pipes for a child's output as a `run:` step has them. Node gives its children sockets, which cannot be opened by
 * their names: `echo x > /dev/stderr` fails there. Undefined on Windows, where Node's own are pipes, and where there is
 * no mkfifo(1); then Node's are used.
 */
export async function makeOutputPipes(
  folder: string,
  name: string,
): Promise<Readonly<Record<StreamName, OutputPipe>> | undefined> {
  if (process.platform === 'win32') return undefined;
  const paths = STREAMS.map((stream) => join(folder, `${name}.${stream}`));
  try {
    await run('mkfifo', ['-m', '600', ...paths]);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  const [stdout = '', stderr = ''] = paths;
  return { stdout: await openPipe(stdout), stderr: await openPipe(stderr) };
}

/** Lets go of the child's ends, so that the readers see the end when the last process has. */
export async function releasePipes(pipes: Readonly<Record<StreamName, OutputPipe>> | undefined): Promise<void> {
  if (pipes) await Promise.all(STREAMS.map((stream) => closed(pipes[stream].descriptor)));
}

async function openPipe(path: string): Promise<OutputPipe> {
  // The reader first and without waiting for a writer; a writer would wait for a reader.
  const reading = await opened(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const descriptor = await opened(path, constants.O_WRONLY);
  await unlinked(path);
  return { descriptor, reader: new Socket({ fd: reading, readable: true, writable: false }) };
}
