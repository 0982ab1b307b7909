import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach, failTimes, retry } from '../../support/retry.ts';

cleanUpAfterEach();

async function seconds(inputs: Readonly<Record<string, string>>) {
  const begun = performance.now();
  const result = await retry(inputs);
  return { result, took: (performance.now() - begun) / 1_000 };
}

describe('waits', () => {
  // Each limit stands far from the right time and far below what the defect costs.
  test('T27 there is none after the last attempt', async () => {
    const { result, took } = await seconds({
      run: 'exit 3',
      'max-attempts': '1',
      'initial-delay': '30s',
      jitter: 'none',
    });
    expect(result.outputs).toMatchObject({ attempts: '1', 'waited-ms': '0' });
    expect(took).toBeLessThan(15);
  });

  test('T28 a wait of 0 is none', async () => {
    const { result, took } = await seconds({ run: 'exit 3', 'initial-delay': '0' });
    expect(result.outputs).toMatchObject({ attempts: '3', 'exit-code': '3', 'waited-ms': '0' });
    expect(took).toBeLessThan(15);
  });

  test('T29 there is none before a failure that is not retried', async () => {
    const { result, took } = await seconds({
      run: 'exit 3',
      'retry-on': 'exit-code: 7',
      'initial-delay': '30s',
      jitter: 'none',
    });
    expect(result.outputs).toMatchObject({
      attempts: '1',
      reason: 'Attempt 1 ended with exit code 3. No rule of retry-on matches that.',
    });
    expect(took).toBeLessThan(15);
  });

  test('T30 a command that passes at once is done at once', async () => {
    expect((await seconds({ run: 'true', 'initial-delay': '30s' })).took).toBeLessThan(10);
  });

  test('the waits are those that were drawn and shown', async () => {
    const inputs = { run: 'exit 1', 'initial-delay': '40ms', 'jitter-seed': 'a seed' };
    const [one, other] = [await retry(inputs), await retry(inputs)];
    const shown = /waits, should attempts fail: .*/;
    expect(shown.exec(one.log)?.[0]).toBe(shown.exec(other.log)?.[0]);
  });

  test('S04 no wait is begun that cannot be followed by an attempt', async () => {
    const { result, took } = await seconds({
      run: 'exit 5',
      'total-timeout': '20s',
      'initial-delay': '60s',
      jitter: 'none',
    });
    expect(result.outputs).toMatchObject({ attempts: '1', 'exit-code': '5', outcome: 'failure' });
    expect(result.outputs['reason']).toContain('does not fit into what total-timeout (20 s) leaves');
    expect(took).toBeLessThan(15);
  });

  test('T50 the total time-out ends what runs', async () => {
    const { result, took } = await seconds({ run: 'sleep 1; exit 1', 'max-attempts': '99', 'total-timeout': '2500ms' });
    expect(result.outputs).toMatchObject({ outcome: 'timeout', 'exit-code': '124' });
    expect(Number(result.outputs['attempts'])).toBeLessThanOrEqual(3);
    expect(took).toBeLessThan(30);
  });

  test('WR08 also in a later attempt', async () => {
    const inputs = { run: 'sleep 3; echo str-$((2 + 3)); exit 1', 'max-attempts': '4', 'total-timeout': '5s' };
    const { result } = await seconds(inputs);
    expect(result.log.match(/str-5/g)).toHaveLength(1);
    expect(result.outputs).toMatchObject({ attempts: '2', outcome: 'timeout' });
  });

  test('S10 the wait is as long as the output asks', async () => {
    const { result } = await seconds({ run: `echo "Retry-After: 1"; ${failTimes(1)}` });
    expect(Number(result.outputs['waited-ms'])).toBeGreaterThanOrEqual(1_000);
    expect(result.log).toContain('as long as the output asks ("Retry-After: 1")');
  });

  test('one beyond max-delay ends the retries with that reason', async () => {
    const { result } = await seconds({ run: 'echo "Retry-After: 3600"; exit 1' });
    expect(result.outputs).toMatchObject({ attempts: '1', outcome: 'failure' });
    expect(result.outputs['reason']).toContain('asks to wait 1 h ("Retry-After: 3600"), longer than max-delay (5 m)');
  });

  test('unless it is not to be respected', async () => {
    const { result } = await seconds({ run: 'echo "Retry-After: 3600"; exit 1', 'respect-retry-after': 'false' });
    expect(result.outputs['attempts']).toBe('3');
  });
});
