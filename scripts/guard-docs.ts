import type { Verdict } from '@qeml-actions/core';

import { verdictOf, type Ended, type Judged } from '../actions/guard/src/decide.ts';
import { code, table } from './markdown.ts';

const COMMANDS: readonly (readonly [text: string, ended: Ended])[] = [
  ['passed at once', { outcome: 'success', flaky: false, started: true }],
  ['passed after a failure', { outcome: 'success', flaky: true, started: true }],
  ['a fallback passed', { outcome: 'degraded', flaky: false, started: true }],
  ['failed', { outcome: 'failure', flaky: false, started: true }],
  ['timed out', { outcome: 'timeout', flaky: false, started: true }],
  ['was cancelled', { outcome: 'cancelled', flaky: false, started: true }],
  ['could not be started', { outcome: 'failure', flaky: false, started: false }],
];

const GATES: readonly Verdict[] = ['pass', 'warn', 'fail', 'error'];

/** The verdict for each ending of the command and each verdict of the gate, as the code decides it. */
export function verdictsTable(): string {
  const judged: readonly Judged[] = [...GATES, undefined];
  const rows = COMMANDS.map(([text, ended]) => [text, ...judged.map((gate) => code(verdictOf(ended, gate)))]);
  return table(['The command', ...GATES.map((gate) => `gate ${code(gate)}`), 'gate left out or not asked'], rows);
}
