import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach } from '../gate/gating.ts';
import { guarded, project, reportOf, startGuard } from './guarding.ts';

cleanUpAfterEach();

/** Runs a command, and cancels the step as soon as the log has a line. */
async function cancelledAt(line: string, run: string) {
  const inputs = { run };
  const reached = Promise.withResolvers<undefined>();
  const onLine = (text: string): void => {
    if (text.includes(line)) reached.resolve(undefined);
  };
  const step = startGuard(project(), inputs, { onLine });
  void reached.promise.then(() => step.cancel());
  return guarded(step, inputs);
}

/** So much to read that a cancel meets the reading. */
const LONG = `awk 'BEGIN { for (i = 0; i < 600000; i++) print "a line of a log that says nothing at all" }'`;
const MANY = `awk 'BEGIN { print "<testsuite>"; for (i = 0; i < 300000; i++) print "<testcase name=\\"a" i "\\" time=\\"0.1\\"/>"; print "</testsuite>" }' > reports/junit.xml`;

describe('a cancelled step is an error, and says so', () => {
  test('in the command', async () => {
    const result = await cancelledAt('it runs', 'echo it $(echo runs); sleep 30');
    expect(result.outputs).toMatchObject({ verdict: 'error', outcome: 'cancelled', 'exit-code': '130' });
    expect(result.exitCode).toBe(1);
    expect(reportOf(result)).toMatchObject({ analysis: null, gate: null });
    expect(result.summary).toContain('error: The step was cancelled.');
  }, 30_000);

  test('in the analysis, and what became of the command is told', async () => {
    const result = await cancelledAt('No rule of retry-on matches', `${LONG}\nexit 3`);
    expect(result.outputs).toMatchObject({ verdict: 'error', outcome: 'failure', 'exit-code': '3' });
    expect(result.exitCode).toBe(1);
  }, 60_000);

  test('in the gate, and what became of the command is told', async () => {
    const result = await cancelledAt('The policy is', `${MANY}\necho made`);
    expect(result.outputs).toMatchObject({ verdict: 'error', outcome: 'success', attempts: '1' });
    expect(result.exitCode).toBe(1);
  }, 60_000);
});
