import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';
import { Log, readInputs, systemClock, systemRuntime } from '@qeml-actions/core';

import { INPUTS } from '../../../actions/retry-with-backoff/src/inputs.ts';
import { MANIFEST } from '../../../actions/retry-with-backoff/src/manifest.generated.ts';
import { step } from '../../../actions/retry-with-backoff/src/step.ts';

const HOUR = 3_600_000;

test('S19 a system clock that is set forward while an attempt runs ends nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qeml-clock-'));
  const inputs = await readInputs(INPUTS, MANIFEST, {
    INPUT_RUN: 'sleep 0.2; [ "$QEML_ATTEMPT" = 2 ]',
    'INPUT_INITIAL-DELAY': '0',
    'INPUT_ATTEMPT-TIMEOUT': '60s',
    'INPUT_TOTAL-TIMEOUT': '60s',
    'INPUT_IDLE-TIMEOUT': '60s',
  });
  let asked = 0;
  const swallow = (): Promise<void> => Promise.resolve();
  const result = await step(inputs, {
    ...systemRuntime(),
    clock: { ...systemClock, date: () => new Date(Date.now() + ++asked * HOUR) },
    log: new Log({ stdout: swallow, stderr: swallow }),
    folder,
    cancel: new AbortController().signal,
    reserved: [],
  });
  expect(result.end).toMatchObject({ outcome: 'success', reason: 'Attempt 2 succeeded.' });
  expect(asked).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
});
