import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { builtInRules } from '@qeml-actions/failures';

import type { Classifier } from '@qeml-actions/failures';

const CHUNK = 64 * 1024;
const ROUNDS = 7;

/** MB a second of one core: the best round and the one in the middle, by processor time and by the clock. */
export interface Rates {
  readonly mbPerSecond: number;
  readonly median: number;
  readonly wall: number;
  readonly wallMedian: number;
}

interface Taken {
  readonly processor: number;
  readonly wall: number;
}

/**
 * The whole classifier over the logs, and `grep -F -i` with the rules' literals over the same bytes in one file, by
 * turns, so that what else the machine does falls on both; no grep, no figures of it.
 */
export function speeds(classifier: Classifier, logs: readonly Buffer[]): { own: Rates; grep: Rates | undefined } {
  const folder = mkdtempSync(join(tmpdir(), 'qeml-bench-'));
  try {
    const literals = new Set(builtInRules().flatMap((rule) => rule.literals));
    writeFileSync(join(folder, 'literals'), [...literals].join('\n'));
    writeFileSync(join(folder, 'log'), Buffer.concat(logs));
    const own: Taken[] = [];
    const grep: Taken[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      own.push(classified(classifier, logs));
      grep.push(...grepped(folder));
    }
    const bytes = logs.reduce((sum, log) => sum + log.length, 0);
    return { own: ratesOf(own, bytes), grep: grep.length > 0 ? ratesOf(grep, bytes) : undefined };
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

function classified(classifier: Classifier, logs: readonly Buffer[]): Taken {
  const started = performance.now();
  const before = process.cpuUsage();
  for (const log of logs) {
    const session = classifier.start();
    for (let at = 0; at < log.length; at += CHUNK) session.write(log.subarray(at, at + CHUNK));
    session.end();
  }
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1000, wall: performance.now() - started };
}

/** The shell's `times` tells what its children took: `0m1.23s 0m0.04s` in its second line. */
function grepped(folder: string): Taken[] {
  const script = 'grep -c -i -F -f "$1/literals" "$1/log" > "$1/count" && times';
  const started = performance.now();
  const env = { ...process.env, LC_ALL: 'C' };
  const { status, stdout } = spawnSync('sh', ['-c', script, 'sh', folder], { env, encoding: 'utf8' });
  const wall = performance.now() - started;
  const parts = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  const processor = parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
  return status === 0 && processor > 0 ? [{ processor, wall }] : [];
}

function ratesOf(rounds: readonly Taken[], bytes: number): Rates {
  const processor = sorted(rounds.map((round) => rate(bytes, round.processor)));
  const wall = sorted(rounds.map((round) => rate(bytes, round.wall)));
  const middle = rounds.length >> 1;
  return {
    mbPerSecond: processor.at(-1) ?? 0,
    median: processor[middle] ?? 0,
    wall: wall.at(-1) ?? 0,
    wallMedian: wall[middle] ?? 0,
  };
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

function rate(bytes: number, milliseconds: number): number {
  return Math.round(bytes / 1e4 / (milliseconds / 1000)) / 100;
}
