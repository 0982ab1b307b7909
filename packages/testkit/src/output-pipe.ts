import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, constants, openSync, unlinkSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';

/** One direction of a real pipe: what a child gets as its stdout or stderr, and where we read it. */
export interface OutputPipe {
  readonly child: number;
  readonly reader: Socket;
  /** Lets go of the child's end, once the child has it. */
  readonly release: () => void;
}

/**
 * Pipes as the runner gives them to its steps. Node gives its children socket pairs instead, and a socket cannot be opened again
 * by its name: `echo x > /dev/stderr` fails there and works on GitHub. None on Windows, where Node's own are pipes.
 */
export function makeOutputPipes(folder: string): readonly [stdout: OutputPipe, stderr: OutputPipe] | undefined {
  if (process.platform === 'win32') return undefined;
  const names = ['stdout', 'stderr'].map((name) => join(folder, `${name}-${randomUUID()}`)) as [string, string];
  const made = spawnSync('mkfifo', ['-m', '600', ...names], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`mkfifo failed: ${made.error?.message ?? made.stderr}`, { cause: made.error });
  return [openPipe(names[0]), openPipe(names[1])];
}

function openPipe(name: string): OutputPipe {
  const reader = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
  const child = openSync(name, constants.O_WRONLY);
  unlinkSync(name);
  return {
    child,
    reader: new Socket({ fd: reader, readable: true, writable: false }),
    release: () => closeSync(child),
  };
}
