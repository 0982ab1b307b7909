import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { ROOT } from './project.ts';

const SERVER = join(ROOT, 'examples', 'pipeline', 'service', 'server.js');

/** The example's rates service, as a process of its own. */
export interface RatesService {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts it; each fault becomes of one request, in their order. */
export async function startRatesService(...faults: readonly ('unavailable' | 'reset')[]): Promise<RatesService> {
  const child = spawn(process.execPath, [SERVER, ...faults], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [url] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as readonly unknown[];
  if (typeof url !== 'string') throw new Error(`${SERVER} ended with ${String(url)} before it said where it listens.`);
  return {
    url,
    close: async () => {
      child.kill();
      await ended;
    },
  };
}
