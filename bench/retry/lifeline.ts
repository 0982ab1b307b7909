import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';

/** Processes that hold one connection open: the kernel says at once when the last of them is gone. */
export interface Life {
  /** When the first of them came, by `performance.now()`. */
  readonly begun: number;
  /** When the last of them went. */
  readonly ended: Promise<number>;
  /** Those that still run, of the processes that have told their pid. */
  readonly survivors: () => readonly number[];
}

/** Listens for commands that begin with `bash`. */
export class Lifeline {
  readonly #server: Server;
  readonly #port: number;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.#port = port;
  }

  static async open(): Promise<Lifeline> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The lifeline has no port.');
    return new Lifeline(server, address.port);
  }

  /** Lines of bash that take hold of the line as descriptor 3, which children inherit; `echo $$ >&3` tells a pid. */
  get bash(): string {
    return `exec 3<>/dev/tcp/127.0.0.1/${this.#port}\necho $$ >&3\n`;
  }

  /** The next to take hold of it. */
  async next(): Promise<Life> {
    const [socket] = (await once(this.#server, 'connection')) as [Socket];
    const begun = performance.now();
    let told = '';
    socket.on('data', (bytes) => (told += bytes.toString()));
    const ended = once(socket, 'end').then(() => performance.now());
    const survivors = (): number[] => told.split('\n').map(Number).filter(isRunning);
    return { begun, ended, survivors };
  }

  close(): void {
    this.#server.close();
  }
}

/** Whether a process is there and has not ended: one that waits to be reaped is a Z in proc_pid_stat(5). */
function isRunning(pid: number): boolean {
  if (pid === 0) return false;
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    // It is gone.
    return false;
  }
}
