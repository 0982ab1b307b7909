/**
 * Reads one report with our reader and prints what it took: `node own.mjs FORMAT PATH`. It is measured as users run it, in a
 * bundle.
 */
import console from 'node:console';
import { createReadStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

import { readReport } from '@qeml-actions/reports';

const [format, path = ''] = process.argv.slice(2);
const began = performance.now();
const before = process.cpuUsage();
const reading = await readReport({ path, open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) }, format);
const { user, system } = process.cpuUsage(before);
const wall = performance.now() - began;
if (reading.state !== 'read') throw new Error(`It was not read: ${JSON.stringify(reading)}`);
const { tests, coverage, findings } = reading.report;
const lines = coverage?.totals().lines;
const held = {
  ...(tests && { total: tests.total, failed: tests.failed, skipped: tests.skipped }),
  ...(lines && { covered: lines[0], lines: lines[1] }),
  ...(findings.length > 0 && { findings: findings.length }),
};
console.log(
  JSON.stringify({ wall, processor: (user + system) / 1000, memory: process.resourceUsage().maxRSS * 1024, held }),
);
