import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';

const { run, attempts = 1, wait = 0, timeout } = JSON.parse(process.env.INPUT_JOB);
for (let attempt = 1; attempt <= attempts; attempt++) {
  const child = spawn('bash', ['-eo', 'pipefail', '-c', run], { stdio: ['ignore', 'pipe', 'inherit'] });
  const timer = timeout && setTimeout(() => child.kill(), timeout * 1_000);
  child.stdout.pipe(process.stdout);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  if (code === 0) break;
  if (attempt < attempts) await sleep(wait * 1_000);
}
