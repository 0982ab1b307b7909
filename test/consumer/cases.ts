/** One of the ways in which a stranger's first run can go, and what it must come to under any runner. */
export interface ConsumerCase {
  readonly name: 'passing' | 'flaky' | 'failing';
  readonly conclusion: 'success' | 'failure';
  /** All outputs but the report's path. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly firstLine: string;
  /** What the summary names before anything that is folded. */
  readonly shown: readonly string[];
  /** How often the tests ask the service, which breaks off its first connection. */
  readonly asked: number;
}

const LOST =
  'FAILED test_stock.py::test_stock_is_what_the_service_says - ConnectionResetError: [Errno 104] Connection reset by peer';
const WRONG = 'FAILED test_rounding.py::test_total_is_rounded_to_cents - assert 0.30000000000000004 == 0.3';

export const CASES: readonly ConsumerCase[] = [
  {
    name: 'passing',
    conclusion: 'success',
    outputs: {
      verdict: 'pass',
      outcome: 'success',
      attempts: '1',
      'exit-code': '0',
      flaky: 'false',
      category: '',
      transient: '',
      evidence: '',
      score: '100',
      'failed-conditions': '[]',
    },
    firstLine: '### ✅ pass: The command passed; 3 of 3 conditions hold, score 100.',
    shown: [],
    asked: 0,
  },
  {
    name: 'flaky',
    conclusion: 'success',
    outputs: {
      verdict: 'warn',
      outcome: 'success',
      attempts: '2',
      'exit-code': '0',
      flaky: 'true',
      category: 'network',
      transient: 'unknown',
      evidence: LOST,
      score: '100',
      'failed-conditions': '[]',
    },
    firstLine: '### ⚠️ warn: The command passed on attempt 2, having failed before; 3 of 3 conditions hold, score 100.',
    shown: [LOST],
    asked: 2,
  },
  {
    name: 'failing',
    conclusion: 'failure',
    outputs: {
      verdict: 'fail',
      outcome: 'failure',
      attempts: '1',
      'exit-code': '1',
      flaky: 'false',
      category: 'test',
      transient: 'no',
      evidence: WRONG,
      score: '',
      'failed-conditions': '',
    },
    firstLine: '### ❌ fail: The command failed with exit code 1. A test failed under pytest.',
    shown: ['`test_rounding > test_total_is_rounded_to_cents`', WRONG],
    asked: 0,
  },
];
