import type { JudgedFinding } from '@qeml-actions/policy';
import type { Package, Test } from '@qeml-actions/reports';

import { findingOf } from './gate-parts.ts';

const STACK = `AssertionError: expected 402 to be 200
    at Object.<anonymous> (src/billing/charge.test.ts:41:18)
    at Promise.finally.completed (node_modules/jest-circus/build/jestAdapterInit.js:1557:28)
    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)`;

export const TESTS: readonly Test[] = [
  {
    name: 'declines a card that has expired',
    suite: 'billing > charge',
    status: 'failed',
    file: 'src/billing/charge.test.ts',
    line: 41,
    message: 'expected 402 to be 200',
    details: STACK,
  },
  {
    name: 'sends one receipt, also when the queue answers twice',
    suite: 'billing > receipts',
    status: 'failed',
    file: 'src/billing/receipts.test.ts',
    message: 'Timeout - Async callback was not invoked within the 5000 ms timeout specified by jest.setTimeout.',
    details: Array.from(
      { length: 40 },
      (_, index) => `    at step${String(index)} (src/queue.ts:${String(index)}:1)`,
    ).join('\n'),
  },
  { name: 'opens the database', suite: 'storage', status: 'error', message: 'ECONNREFUSED 127.0.0.1:5432' },
  { name: 'retries on 503', suite: 'http > client', status: 'passed', flaky: true, reruns: 1, message: '503' },
  ...Array.from({ length: 7 }, (_, index): Test => ({
    name: `uploads part ${String(index)}`,
    suite: 'storage > s3',
    status: 'skipped',
    message: 'needs credentials',
  })),
];

export const FILES = {
  'src/billing/charge.ts': [61, 90],
  'src/billing/receipts.ts': [44, 46],
  'src/http/client.ts': [120, 131],
  'src/http/retry.ts': [38, 38],
  'src/storage/s3.ts': [12, 80],
  'src/storage/database.ts': [70, 77],
  'src/cli/very/deep/folder/with/a/name/that/does/not/fit/into/a/phone/command-line.ts': [5, 20],
} as const;

export const BASE_FILES: Record<string, number[]> = {
  'src/billing/charge.ts': [80, 88],
  'src/billing/receipts.ts': [44, 46],
  'src/http/client.ts': [110, 131],
  'src/http/retry.ts': [38, 38],
  'src/storage/s3.ts': [14, 80],
  'src/storage/database.ts': [70, 77],
};

export const KNOWN_FINDINGS: readonly JudgedFinding[] = [
  findingOf({ rule: 'no-eval', message: 'A text is run as code', severity: 'high', path: 'src/cli/run.ts' }),
  findingOf({ rule: 'weak-hash', message: 'MD5 is no longer a safe hash', path: 'src/http/etag.ts' }),
];

export const FINDINGS: readonly JudgedFinding[] = [
  ...KNOWN_FINDINGS,
  findingOf({
    rule: 'javascript.lang.security.audit.sqli.node-postgres-sqli',
    message: 'A query is put together from what a user wrote; give it as a parameter.',
    severity: 'critical',
    url: 'https://semgrep.dev/r/node-postgres-sqli',
  }),
  findingOf({ rule: 'open-redirect', message: 'The target of a redirect comes from the request', line: 77 }),
  findingOf({ tool: 'eslint', rule: 'no-unused-vars', message: "'total' is never used", severity: 'low', word: '1' }),
  ...Array.from({ length: 4 }, (_, index) =>
    findingOf({
      tool: 'bandit',
      rule: 'B101',
      message: `assert used, place ${String(index)}`,
      severity: 'low',
      word: 'LOW',
      path: `tests/test_${String(index)}.py`,
    }),
  ),
];

export const VULNERABILITIES: readonly JudgedFinding[] = [
  ['CVE-2026-1111', 'minimist', '0.2.1', '1.2.6', 'critical'],
  ['GHSA-67hx-6x53-jw92', '@babel/traverse', '7.22.0', '7.23.2', 'high'],
  ['CVE-2026-2222', 'semver', '7.3.0', '7.5.2', 'medium'],
].map(([rule = '', name = '', version = '', fixedIn = '', severity]) =>
  findingOf({
    tool: 'npm audit',
    kind: 'dependencies',
    rule,
    message: `${name} lets a text take its time`,
    severity: severity as JudgedFinding['severity'],
    ids: [rule],
    package: { name, version },
    fixedIn,
    path: 'package-lock.json',
    url: `https://github.com/advisories/${rule}`,
  }),
);

export const PACKAGES: readonly Package[] = [
  { name: 'left-pad', version: '1.3.0', licenses: ['WTFPL'] },
  { name: 'readline-gpl', version: '2.0.0', licenses: ['GPL-3.0-only'] },
  { name: 'nameless', version: '0.0.1', licenses: [] },
  ...Array.from({ length: 60 }, (_, index) => ({ name: `fine-${String(index)}`, version: '1.0.0', licenses: ['MIT'] })),
];
