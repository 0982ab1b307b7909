import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { analyze, cleanUpAfterEach, inRun, miniature } from './analyzing.ts';

cleanUpAfterEach();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qeml-large-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MEGABYTE = 1_000_000;
const SIZE = 1_000 * MEGABYTE;
/** What the whole process may take: Node itself with this bundle takes half. */
const MOST_MEGABYTES = 250;

const LINE =
  '2026-01-01T12:00:01.1000000Z Compiling module 12345 of 99999 into target/release/objects, nothing to report\n';
/** In lines that are cut anywhere, as a network cuts them. */
const CHUNK = Buffer.from(LINE.repeat(10_000)).subarray(0, MEGABYTE);
const HEAD = Buffer.from('2026-01-01T12:00:00.1000000Z ##[group]Run make\n2026-01-01T12:00:00.2000000Z ##[endgroup]\n');
const EVIDENCE = 'write: No space left on device';
const TAIL = Buffer.from(
  `\n2026-01-01T12:00:02.1000000Z ##[error]${EVIDENCE}\n${LINE.repeat(20)}` +
    '2026-01-01T12:00:03.1000000Z ##[error]Process completed with exit code 1.\n',
);

/** A log of a gigabyte that is nowhere whole, neither at the server. */
function* log(): Generator<Uint8Array> {
  yield HEAD;
  for (let sent = 0; sent < SIZE; sent += CHUNK.length) yield CHUNK;
  yield TAIL;
}

/** What a process loads first, to leave at its end the most memory that it took, in KiB. */
function gauge(into: string): string {
  const program = join(folder, 'gauge.cjs');
  // Linux counts what the parent took before into maxRSS; the high-water mark is of this program alone.
  writeFileSync(
    program,
    `const { existsSync, readFileSync, writeFileSync } = require('node:fs');
process.on('exit', () => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const peak = /^VmHWM:\\s+(\\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  writeFileSync(${JSON.stringify(into)}, String(peak));
});
`,
  );
  return `--require ${JSON.stringify(program)}`;
}

describe('a log of a gigabyte', () => {
  test('is read by the API in constant memory, and the evidence near its end is found', async () => {
    const job = { name: 'build', steps: [{ name: 'Make', conclusion: 'failure' as const }], log };
    const github = await miniature({ repositories: { 'octo/app': { runs: [{ id: 7, jobs: [job] }] } } });
    const peak = join(folder, 'peak');
    const result = await analyze({ 'run-id': '7' }, { ...inRun(github, 99), env: { NODE_OPTIONS: gauge(peak) } });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'fail', category: 'disk', evidence: EVIDENCE });
    expect(github.requestsTo('download')).toHaveLength(1);
    const megabytes = (Number(readFileSync(peak, 'utf8')) * 1_024) / MEGABYTE;
    // A figure that is none would be below every bound.
    expect(megabytes).toBeGreaterThan(30);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(github.violations).toEqual([]);
  }, 120_000);
});
