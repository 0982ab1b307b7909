import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';

import { reportHeader, type View } from '@qeml-actions/core';

import { MANIFEST } from '../../../actions/retry-with-backoff/src/manifest.generated.ts';
import { undecided, view } from '../../../actions/retry-with-backoff/src/view.ts';

import { NETWORK, resultOf, type Ended } from './results.ts';

const SCHEMA: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../retry-with-backoff/report.schema.json'), 'utf8'),
);
if (typeof SCHEMA !== 'object' || SCHEMA === null) throw new Error('The schema is an object.');
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(SCHEMA);

function expectWhole({ outputs, report }: View): void {
  const header = reportHeader(MANIFEST, { GITHUB_SHA: 'abc' }, new Date(0), 12.5);
  expect({ valid: validate({ ...header, ...report }), errors: validate.errors }).toEqual({ valid: true, errors: null });
  expect([...Object.keys(outputs), 'report'].sort()).toEqual([...MANIFEST.outputs].sort());
  expect(Object.values(outputs).every((value) => typeof value === 'string')).toBe(true);
}

const FALLBACKS = '- { name: mirror, run: a }\n- { run: b }';
const TIMED_OUT: Ended = { ending: { kind: 'timed-out', limit: 'attempt', after: 600_000 } };
const IDLE: Ended = { ending: { kind: 'timed-out', limit: 'idle', after: 30_000 } };
const TOTAL: Ended = { ending: { kind: 'timed-out', limit: 'total', after: 900_000 } };

interface Row {
  readonly given?: Readonly<Record<string, string>>;
  readonly attempts: readonly Ended[];
  readonly fallbacks?: readonly Ended[];
  readonly outcome: string;
  readonly code: string;
  readonly red: boolean;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly cancelled?: 'SIGINT' | 'SIGTERM';
}

const ENDINGS: Readonly<Record<string, Row>> = {
  passed: {
    attempts: [{ ending: 0 }],
    outcome: 'success',
    code: '0',
    red: false,
    outputs: { flaky: 'false', attempts: '1' },
  },
  'passed with one of success-exit-codes': {
    attempts: [{ ending: 3, passed: true }],
    outcome: 'success',
    code: '3',
    red: false,
  },
  'passed after a failure': {
    attempts: [{ ending: 1 }, { ending: 0 }],
    outcome: 'success',
    code: '0',
    red: false,
    outputs: { flaky: 'true', attempts: '2', 'waited-ms': '1500', 'matched-rule': 'failure' },
  },
  'S15: passed after a failure, fail-on-flaky': {
    given: { 'fail-on-flaky': 'true' },
    attempts: [{ ending: 1 }, { ending: 0 }],
    outcome: 'success',
    code: '0',
    red: true,
    outputs: { flaky: 'true' },
  },
  'S13: a fallback passed': {
    given: { fallbacks: FALLBACKS, 'max-attempts': '1' },
    attempts: [{ ending: 7 }],
    fallbacks: [{ ending: 1 }, { ending: 0 }],
    outcome: 'degraded',
    code: '0',
    red: false,
    outputs: { 'degraded-to': 'fallback 2', attempts: '1', flaky: 'false', 'matched-rule': 'failure' },
  },
  'a fallback passed, on-degraded: fail': {
    given: { fallbacks: FALLBACKS, 'max-attempts': '1', 'on-degraded': 'fail', 'continue-on-failure': 'true' },
    attempts: [{ ending: 7 }],
    fallbacks: [{ ending: 0 }],
    outcome: 'degraded',
    code: '0',
    red: true,
    outputs: { 'degraded-to': 'mirror' },
  },
  'all failed': { attempts: [{ ending: 1 }, { ending: 2 }, { ending: 3 }], outcome: 'failure', code: '3', red: true },
  'T12: all failed, continue-on-failure': {
    given: { 'continue-on-failure': 'true', 'max-attempts': '1' },
    attempts: [{ ending: 33 }],
    outcome: 'failure',
    code: '33',
    red: false,
  },
  'T23: a signal': {
    given: { 'max-attempts': '1' },
    attempts: [{ ending: 'SIGKILL' }],
    outcome: 'failure',
    code: '137',
    red: true,
    outputs: { signal: 'SIGKILL' },
  },
  'T24: a signal that a shell reports': {
    given: { 'max-attempts': '1' },
    attempts: [{ ending: 139 }],
    outcome: 'failure',
    code: '139',
    red: true,
    outputs: { signal: 'SIGSEGV' },
  },
  'S14: the fallbacks failed, too': {
    given: { fallbacks: FALLBACKS, 'max-attempts': '1' },
    attempts: [{ ending: 7 }],
    fallbacks: [{ ending: 8 }, { ending: 9 }],
    outcome: 'failure',
    code: '9',
    red: true,
    outputs: { 'degraded-to': '', attempts: '1', 'last-lines': 'last lines of fallback 2' },
  },
  'S17: a time-out': {
    given: { 'max-attempts': '1' },
    attempts: [TIMED_OUT],
    outcome: 'timeout',
    code: '124',
    red: true,
  },
  'an idle time-out': { given: { 'max-attempts': '1' }, attempts: [IDLE], outcome: 'timeout', code: '124', red: true },
  'the total time-out': { attempts: [TOTAL], outcome: 'timeout', code: '124', red: true },
  'a time-out, continue-on-failure': {
    given: { 'continue-on-failure': 'true', 'max-attempts': '1' },
    attempts: [TIMED_OUT],
    outcome: 'timeout',
    code: '124',
    red: false,
  },
  'cancelled by SIGINT, which nothing forgives': {
    given: { 'continue-on-failure': 'true' },
    attempts: [{ ending: 1 }, { ending: { kind: 'cancelled', signal: 'SIGINT' } }],
    outcome: 'cancelled',
    code: '130',
    red: true,
    outputs: { signal: 'SIGINT', attempts: '2' },
  },
  'cancelled by SIGTERM before anything ran': {
    attempts: [],
    cancelled: 'SIGTERM',
    outcome: 'cancelled',
    code: '143',
    red: true,
    outputs: { attempts: '0', 'last-lines': '' },
  },
  'not started, which nothing forgives': {
    given: { 'continue-on-failure': 'true' },
    attempts: [{ ending: { kind: 'not-started', reason: 'E2BIG' } }],
    outcome: 'failure',
    code: '',
    red: true,
  },
};

describe('each ending in outputs, report and colour', () => {
  test.each(Object.entries(ENDINGS))(
    '%s',
    async (_, { given = {}, attempts, fallbacks = [], cancelled, ...expected }) => {
      const shown = view(await resultOf(given, attempts, fallbacks, cancelled ? { cancelled } : {}));
      expectWhole(shown);
      expect(shown.outputs).toMatchObject({
        outcome: expected.outcome,
        'exit-code': expected.code,
        ...expected.outputs,
      });
      expect(shown.report).toMatchObject({
        outcome: expected.outcome,
        'exit-code': expected.code === '' ? null : Number(expected.code),
        reason: shown.outputs['reason'],
      });
      expect(shown.failure !== undefined).toBe(expected.red);
      expect(shown.outputs['reason']).toMatch(/\S/);
      expect(shown.summary).toMatch(/^### Retry with backoff: \S/);
    },
  );
});

test('what is said of the failure is that of the last attempt that failed', async () => {
  const shown = view(
    await resultOf({}, [
      { ending: 5, changes: { classification: { ...NETWORK, category: 'disk' } } },
      { ending: 1, changes: { classification: NETWORK } },
      { ending: 0 },
    ]),
  );
  expectWhole(shown);
  expect(shown.outputs).toMatchObject({ category: 'network', transient: 'yes', evidence: 'read ECONNRESET <b>|`x`' });
  expect(shown.report).toMatchObject({
    runs: [
      { category: 'disk', 'exit-code': 5, 'matched-rule': 'failure' },
      { category: 'network', rule: 'connection-reset' },
      { category: null, passed: true, 'matched-rule': null },
    ],
    waits: [{ milliseconds: 1_500, rule: 'failure', reason: 'why it waited' }, {}],
  });
});

test('a step that never came to an attempt', () => {
  const shown = undecided('Input run is required and was not given: give the command to run.');
  expectWhole(shown);
  expect(shown.outputs).toMatchObject({ outcome: 'failure', attempts: '0', 'exit-code': '', flaky: 'false' });
  expect(shown.failure).toBe(shown.outputs['reason']);
});
