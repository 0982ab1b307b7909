import { describe, expect, test } from '@jest/globals';
import { OUTCOMES, VERDICTS, type Outcome, type Verdict } from '@qeml-actions/core';

import { verdictOf, type Judged } from '../../../actions/guard/src/decide.ts';

type Row = readonly [outcome: Outcome, flaky: boolean, gate: Judged, verdict: Verdict];

const TABLE: readonly Row[] = [
  ['success', false, 'pass', 'pass'],
  ['success', false, 'warn', 'warn'],
  ['success', false, 'fail', 'fail'],
  ['success', false, 'error', 'error'],
  ['success', false, undefined, 'pass'],
  ['success', true, 'pass', 'warn'],
  ['success', true, 'warn', 'warn'],
  ['success', true, 'fail', 'fail'],
  ['success', true, 'error', 'error'],
  ['success', true, undefined, 'warn'],
  ['degraded', false, 'pass', 'warn'],
  ['degraded', false, 'warn', 'warn'],
  ['degraded', false, 'fail', 'fail'],
  ['degraded', false, 'error', 'error'],
  ['degraded', false, undefined, 'warn'],
  ['failure', false, undefined, 'fail'],
  ['timeout', false, undefined, 'fail'],
  ['cancelled', false, undefined, 'error'],
];

describe('the verdict', () => {
  test.each(TABLE)('on %s (flaky: %p) with the gate at %p is %s', (outcome, flaky, gate, verdict) => {
    expect(verdictOf({ outcome, flaky, started: true }, gate)).toBe(verdict);
  });

  test.each(OUTCOMES)('on what never started is error, whatever else is said (%s)', (outcome) => {
    for (const gate of [...VERDICTS, undefined]) {
      expect(verdictOf({ outcome, flaky: false, started: false }, gate)).toBe('error');
    }
  });

  test.each(['failure', 'timeout', 'cancelled'] as const)('on %s is red whatever a gate says', (outcome) => {
    for (const gate of VERDICTS) {
      expect(['fail', 'error']).toContain(verdictOf({ outcome, flaky: false, started: true }, gate));
    }
  });
});
