import { describe, expect, test } from '@jest/globals';

import type { Result } from '../../../actions/quality-gate/src/result.ts';
import { summary } from '../../../actions/quality-gate/src/view/summary.ts';
import { hostileResult, largeResult } from '../../support/gate-extremes.ts';
import { factsOf } from '../../support/gate-facts.ts';
import { emptyResult, gateResult, passingResult, policyOf } from '../../support/gate-results.ts';
import { HOSTILE } from '../../support/page-results.ts';

/** Where each part stands; all of them must be there. */
function order(result: Result, parts: readonly string[]): readonly number[] {
  const text = summary(result);
  for (const part of parts) expect(text).toContain(part);
  return parts.map((part) => text.indexOf(part));
}

function ascending(places: readonly number[]): readonly number[] {
  return [...places].sort((a, b) => a - b);
}

describe('the summary', () => {
  test('says the verdict, what was loosened, what failed, what is doubtful, then the tables', () => {
    const places = order(gateResult(), [
      '### ❌ Quality gate: build linux: fail',
      "**The policy is looser than the base's.**",
      '2 of 13 conditions',
      'Not measured',
      '**❌ `tests.failed`',
      '**❌ `findings.new severity=high`',
      '- ⚠️ mystery.json',
      '| Verdict | Condition |',
      '| Stage | Ready |',
      '1 waiver applied',
      'What was read',
    ]);
    expect(places).toEqual(ascending(places));
  });

  test('shows each failed test with its message and the first lines of its stack', () => {
    const text = summary(gateResult());
    expect(text).toContain(
      '**billing \\> charge \\> declines a card that has expired** at `src/billing/charge.test.ts:41`\n\n```text\n' +
        'AssertionError: expected 402 to be 200\n    at Object.<anonymous> (src/billing/charge.test.ts:41:18)\n',
    );
    expect(text).toContain('Timeout - Async callback was not invoked');
    expect(text).toContain('… 33 more lines');
    expect(text).toContain('ECONNREFUSED 127.0.0.1:5432');
  });

  test('puts what could not be told before what does not hold', () => {
    const facts = factsOf({ base: { state: 'unavailable', reason: 'the cache did not answer' } });
    const places = order(gateResult({ facts }), ['**🚫 `findings.new severity=high`', '**❌ `tests.failed`']);
    expect(places).toEqual(ascending(places));
  });

  test('names a report that is not there before any condition', () => {
    const places = order(emptyResult(), ['- 🚫 there is no report at all', '- ⚠️ the base cannot be had']);
    expect(places).toEqual(ascending(places));
  });

  test('shows openly what warns where nothing blocks', () => {
    const policy = policyOf('extends: advisory\nconditions: [{ metric: tests.total, min: 1000, else: warn }]');
    const base = factsOf().base;
    const text = summary(gateResult({ policy, facts: factsOf({ base, problems: [] }) }));
    expect(text).toMatch(/^### ⚠️ /);
    expect(text).toContain('**⚠️ `tests.failed`: 3, at most 0 is allowed**');
  });

  test('of a pass is short', () => {
    expect(summary(passingResult()).length).toBeLessThan(1_500);
  });

  test('of thousands is bounded, and says what it leaves out', () => {
    const text = summary(largeResult(10_000));
    expect(text.length).toBeLessThan(100_000);
    expect(text).toContain('more failed tests in the reports.');
  });

  test('takes nothing of what was read for markup', () => {
    // What is in code is shown as it is written, and is left out here.
    const prose = summary(hostileResult(HOSTILE))
      .replace(/^(`{3,})[^]*?^\1$/gm, '')
      .replace(/(`+)[^`][^]*?\1/g, '');
    expect(prose).not.toMatch(/(?<!\\)<(?:img|script|svg|a|base|meta|style)/i);
    expect(prose).not.toMatch(/@everyone/);
  });
});
