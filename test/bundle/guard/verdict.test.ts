import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach } from '../gate/gating.ts';
import { BROKEN, FLAKY, guard, LEAVES, project, reportOf } from './guarding.ts';

cleanUpAfterEach();

type Leaves = keyof typeof LEAVES;

const RED = ['fail', 'error'];

/** Verdict and colour of a step by what the command left. */
const PASSING: readonly (readonly [leaves: Leaves, verdict: string])[] = [
  ['pass', 'pass'],
  ['warn', 'warn'],
  ['fail', 'fail'],
  ['error', 'error'],
  ['nothing', 'warn'],
];
/** The same of a command that came through with help. */
const HELPED = PASSING.map(([leaves, verdict]) => [leaves, verdict === 'pass' ? 'warn' : verdict] as const);

describe('the verdict on a command that passes', () => {
  test.each(PASSING)('and leaves what the gate calls %s is %s', async (leaves, verdict) => {
    const result = await guard(project(), { run: LEAVES[leaves] });
    expect(result.outputs).toMatchObject({ verdict, outcome: 'success', attempts: '1', flaky: 'false', category: '' });
    expect(result.exitCode).toBe(RED.includes(verdict) ? 1 : 0);
    expect(result.summary.split('\n')[0]).toContain(` ${verdict}: `);
    expect(reportOf(result).gate?.verdict).toBe(leaves === 'nothing' ? undefined : leaves);
    expect(reportOf(result).analysis).toBeNull();
  });

  test.each(HELPED)('at the second attempt, and leaves what the gate calls %s, is %s', async (leaves, verdict) => {
    const result = await guard(project(), { run: `${FLAKY}\n${LEAVES[leaves]}` });
    expect(result.outputs).toMatchObject({ verdict, outcome: 'success', attempts: '2', flaky: 'true' });
    expect(result.outputs).toMatchObject({ category: 'network' });
    expect(result.outputs['evidence']).toContain('Connection reset by peer');
    expect(result.exitCode).toBe(RED.includes(verdict) ? 1 : 0);
  });

  test.each(HELPED)('by a fallback, and leaves what the gate calls %s, is %s', async (leaves, verdict) => {
    const fallbacks = `- { name: other, run: "${LEAVES[leaves]}" }`;
    const result = await guard(project(), { run: 'exit 3', fallbacks });
    expect(result.outputs).toMatchObject({ verdict, outcome: 'degraded', 'exit-code': '0', flaky: 'false' });
    expect(result.exitCode).toBe(RED.includes(verdict) ? 1 : 0);
  });
});

describe('the verdict on a command that fails', () => {
  test.each(Object.keys(LEAVES) as Leaves[])('and leaves what the gate would call %s is fail', async (leaves) => {
    const result = await guard(project(), { run: `${LEAVES[leaves]}\n${BROKEN}` });
    expect(result.outputs).toMatchObject({ verdict: 'fail', outcome: 'failure', attempts: '1', score: '' });
    expect(result.outputs).toMatchObject({ transient: 'no', 'failed-conditions': '' });
    expect(result.outputs['evidence']).toContain("No module named 'nope'");
    expect(result.exitCode).toBe(1);
    expect(reportOf(result).gate).toBeNull();
    expect(reportOf(result).analysis?.verdict).toBe('fail');
    expect(reportOf(result)['failed-tests'].map(({ name }) => name)).toEqual(leaves === 'fail' ? ['s > adds'] : []);
    if (leaves === 'fail') expect(result.summary).toContain('One test failed.');
  });

  test('by a time-out is fail, and the ending is known to the analysis', async () => {
    const result = await guard(project(), { run: 'sleep 30', 'attempt-timeout': '300ms', 'max-attempts': '1' });
    expect(result.outputs).toMatchObject({ verdict: 'fail', outcome: 'timeout', 'exit-code': '124' });
    expect(result.outputs['category']).toBe('timeout');
  });

  test('for no cause that is known is fail, and says so', async () => {
    const result = await guard(project(), { run: 'echo odd; exit 9' });
    expect(result.outputs).toMatchObject({ verdict: 'fail', category: 'unknown', transient: 'unknown' });
  });
});

describe('the verdict on what never ran', () => {
  test('is error where the shell is not there', async () => {
    const result = await guard(project(), { run: 'true', shell: 'no-such-shell {0}' });
    expect(result.outputs).toMatchObject({ verdict: 'error', outcome: 'failure', attempts: '0', report: /guard-1/ });
    expect(result.exitCode).toBe(1);
  });

  test('is error for bad inputs, of whichever part, all told before the command runs', async () => {
    const inputs = {
      run: 'touch ran',
      'max-attempts': 'many',
      reports: 'junitt: a.xml',
      skip: 'gates',
      comment: 'loud',
    };
    const result = await guard(project(), inputs);
    expect(result.outputs).toMatchObject({ verdict: 'error', outcome: 'failure', attempts: '0' });
    for (const name of ['max-attempts', 'reports', 'skip', 'comment']) expect(result.log).toContain(`Input ${name}`);
    expect(result.log).toContain('you may mean `junit`');
    expect(reportOf(result).command).toBeNull();
  });
});
