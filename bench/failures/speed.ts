import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { builtInRules } from '@qeml-actions/failures';

import type { Classifier } from '@qeml-actions/failures';

const CHUNK = 64 * 1024;
const ROUNDS = 3;

/** The whole classifier over the logs, in MB a second of one core; the best of a few rounds. */
export function speed(classifier: Classifier, logs: readonly Buffer[]): number {
  return best(ROUNDS, logs, () => {
    for (const log of logs) feed(classifier, [log]);
  });
}

/** `grep -F -i` with the rules' literals over the same bytes in one file: the same measure; 0 without grep. */
export function grepSpeed(logs: readonly Buffer[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'qeml-bench-'));
  try {
    const literals = new Set(builtInRules().flatMap((rule) => rule.literals));
    writeFileSync(join(folder, 'literals'), [...literals].join('\n'));
    writeFileSync(join(folder, 'log'), Buffer.concat(logs));
    const env = { ...process.env, LC_ALL: 'C' };
    const args = ['-c', '-i', '-F', '-f', join(folder, 'literals'), join(folder, 'log')];
    const started = performance.now();
    const { status } = spawnSync('grep', args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    return status === 0 ? rate(logs, performance.now() - started) : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The peak of memory, in MB, after `bytes` of these logs went through one session. */
export function peakMemory(classifier: Classifier, logs: readonly Buffer[], bytes: number): number {
  const session = classifier.start();
  for (let fed = 0; fed < bytes;) {
    for (const log of logs) {
      for (let at = 0; at < log.length; at += CHUNK) session.write(log.subarray(at, at + CHUNK));
      fed += log.length;
    }
  }
  session.end();
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function feed(classifier: Classifier, logs: readonly Buffer[]): void {
  const session = classifier.start();
  for (const log of logs) {
    for (let at = 0; at < log.length; at += CHUNK) session.write(log.subarray(at, at + CHUNK));
  }
  session.end();
}

/** By processor time, so that other work on the machine counts less. */
function best(rounds: number, logs: readonly Buffer[], run: () => void): number {
  const rates = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return rate(logs, (user + system) / 1000);
  });
  return Math.max(...rates);
}

function rate(logs: readonly Buffer[], milliseconds: number): number {
  const bytes = logs.reduce((sum, log) => sum + log.length, 0);
  return Math.round(bytes / 1e4 / (milliseconds / 1000)) / 100;
}
