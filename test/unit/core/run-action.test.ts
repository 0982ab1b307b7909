import { join } from 'node:path';

import { afterEach, describe, expect, test } from '@jest/globals';

import { InputError, runAction, type Action, type Runtime, type View } from '@qeml-actions/core';

import { memoryRuntime } from '../../support/memory-runtime.ts';

const REPORT = join('/temp/qeml-actions', 'probe-1.json');
const MANIFEST = { name: 'probe', inputs: {}, outputs: ['outcome', 'reason', 'report'] } as const;

const DECIDED: View = {
  outputs: { outcome: 'success', reason: 'It passed.' },
  annotations: [],
  summary: '',
  report: { outcome: 'success' },
};

function action(main: (runtime: Runtime) => Promise<View>): Action {
  const undecided = (reason: string): View => ({
    outputs: { outcome: 'failure', reason },
    annotations: [],
    summary: '',
    report: { outcome: 'failure', reason },
    failure: reason,
  });
  return { manifest: MANIFEST, main, undecided };
}

/** What is left when an action has run. */
async function ended(main: (runtime: Runtime) => Promise<View>, environment = {}) {
  process.exitCode = undefined;
  const runtime = memoryRuntime(environment);
  await runAction(action(main), runtime);
  const report: unknown = JSON.parse(runtime.files.text(REPORT));
  return { code: process.exitCode, report, output: runtime.files.text('output'), shown: runtime.shown() };
}

afterEach(() => {
  process.exitCode = undefined;
});

describe('the three endings', () => {
  test('an outcome that was decided: the step is green', async () => {
    const { code, report, output, shown } = await ended(() => Promise.resolve(DECIDED));
    expect(code).toBeUndefined();
    expect(report).toMatchObject({ schema: 'qeml-actions/probe/v1', outcome: 'success' });
    expect(output).toContain('success');
    expect(shown).toBe('');
  });

  test('an outcome that fails the step, with its reason', async () => {
    const { code, shown } = await ended(() => Promise.resolve({ ...DECIDED, failure: 'It is red.' }));
    expect(code).toBe(1);
    expect(shown).toBe('::error::It is red.\n');
  });

  test("a mistake that is the user's to mend: all of it told, no stack, report and outputs written", async () => {
    const { code, report, output, shown } = await ended(() => Promise.reject(new InputError(['First.', 'Second.'])));
    expect(code).toBe(1);
    expect(report).toMatchObject({ outcome: 'failure', reason: 'First.\nSecond.' });
    expect(output).toMatch(/^reason<<(.+)\nFirst\.\nSecond\.\n\1$/m);
    expect(shown).toBe('::error::First.%0ASecond.\n');
  });

  test('a bug: its stack is in debug alone, report and outputs written', async () => {
    const { code, report, output, shown } = await ended(() => Promise.reject(new TypeError('x is undefined')));
    expect(code).toBe(1);
    expect(report).toMatchObject({
      outcome: 'failure',
      reason: expect.stringContaining('probe has a bug: x is undefined'),
    });
    expect(output).toContain('probe has a bug');
    expect(shown).toMatch(
      /^::debug::TypeError: x is undefined%0A +at .+\n::error::probe has a bug: x is undefined\. .+\n$/,
    );
  });

  test('a bug in no shape at all', async () => {
    const { code, shown } = await ended(() => {
      const thrown: unknown = 'just a text';
      throw thrown;
    });
    expect(code).toBe(1);
    expect(shown).toContain('probe has a bug: just a text');
  });

  test('a secret in a stack stays hidden', async () => {
    const { shown } = await ended(() => Promise.reject(new Error('not hunter2!')), { MY_TOKEN: 'hunter2!' });
    expect(shown).not.toContain('hunter2!');
    expect(shown).toContain('not ***');
  });
});
