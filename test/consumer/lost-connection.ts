import { once } from 'node:events';
import { createServer } from 'node:net';

/** A service that breaks off its first connection, really, and answers every later one. */
export interface Service {
  /** Host and port. */
  readonly address: string;
  /** How often it was asked. */
  readonly asked: () => number;
  readonly close: () => Promise<void>;
}

const BODY = '{"apples": 3}';
const ANSWER = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\nConnection: close\r\n\r\n${BODY}`;

export async function startService(): Promise<Service> {
  let asked = 0;
  const server = createServer((socket) => {
    // A reset is what a reader meets whose request was taken and never answered.
    socket.once('data', () => (asked++ === 0 ? socket.resetAndDestroy() : socket.end(ANSWER)));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The service has no port.');
  return {
    address: `127.0.0.1:${String(address.port)}`,
    asked: () => asked,
    close: async () => {
      await once(server.close(), 'close');
    },
  };
}
