import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';

/** Takes what was read; the bytes are overwritten afterwards. A promise stalls the reading until it resolves. */
export type Reader = (bytes: Buffer) => Promise<void> | undefined;

/** A pipe as the runner's is, where Node's own `stdio: 'pipe'` would be a socket with a larger buffer. */
export interface Pipe {
  /** For a child to inherit; closed on our side when it has. */
  readonly descriptor: number;
  readonly inherited: () => void;
  /** Resolves when all who hold the other end have closed it. */
  readonly ended: Promise<void>;
}

const BUFFER = 64 * 1_024;

/** Makes a pipe in a folder and reads it to its end. */
export function openPipe(folder: string, reader: Reader): Pipe {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const descriptor = openSync(path, constants.O_WRONLY);
  rmSync(path);
  const callback = (length: number, buffer: Uint8Array): boolean => {
    const stall = reader(Buffer.from(buffer.buffer, buffer.byteOffset, length));
    void stall?.then(() => socket.resume());
    return stall === undefined;
  };
  const socket = new Socket({
    fd,
    readable: true,
    writable: false,
    onread: { buffer: Buffer.alloc(BUFFER), callback },
  });
  const ended = new Promise<void>((resolve, reject) => {
    socket.once('close', () => resolve());
    socket.once('error', reject);
  });
  socket.resume();
  return { descriptor, inherited: () => closeSync(descriptor), ended };
}
