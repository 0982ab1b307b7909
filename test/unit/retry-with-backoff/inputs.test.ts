import { describe, expect, test } from '@jest/globals';

import { InputError, inputVariable, Mistake, readInputs } from '@qeml-actions/core';

import { fallbacks } from '../../../actions/retry-with-backoff/src/fallbacks.ts';
import { INPUTS, type Inputs } from '../../../actions/retry-with-backoff/src/inputs.ts';
import { MANIFEST } from '../../../actions/retry-with-backoff/src/manifest.generated.ts';

function read(given: Readonly<Record<string, string>>): Promise<Inputs> {
  const environment: Record<string, string> = {};
  for (const [name, text] of Object.entries({ run: 'make', ...given })) environment[inputVariable(name)] = text;
  return readInputs(INPUTS, MANIFEST, environment);
}

async function mistakesOf(given: Readonly<Record<string, string>>): Promise<readonly string[]> {
  try {
    await read(given);
  } catch (error) {
    if (error instanceof InputError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('what is asked for when only `run` is given', () => {
  test('the defaults of action.yml', async () => {
    const inputs = await read({});
    expect(inputs).toMatchObject({
      'max-attempts': 3,
      backoff: 'exponential',
      'initial-delay': 10_000,
      multiplier: 2,
      'max-delay': 300_000,
      jitter: 'full',
      'respect-retry-after': true,
      fallbacks: [],
      'on-degraded': 'warn',
      'continue-on-failure': false,
      'fail-on-flaky': false,
      'success-exit-codes': [[0, 0]],
      'kill-grace': 5_000,
      annotations: 'last',
      'stop-on': [],
    });
    expect(inputs['retry-on'].map(({ text }) => text)).toEqual(['failure', 'timeout']);
  });

  test.each([
    'attempt-timeout',
    'total-timeout',
    'idle-timeout',
    'on-retry-timeout',
    'shell',
    'retry-run',
    'on-retry',
  ] as const)('%s: none', async (name) => {
    expect((await read({ [name]: '' }))[name]).toBeUndefined();
  });
});

describe('the first value of a closed set is its default', () => {
  test.each(['backoff', 'jitter', 'on-degraded', 'annotations'] as const)('%s', (name) => {
    expect(INPUTS[name].expected.startsWith(`one of \`${MANIFEST.inputs[name].default}\``)).toBe(true);
  });
});

describe('values', () => {
  test.each<[string, string, unknown]>([
    ['initial-delay', '0', 0],
    ['kill-grace', '0', 0],
    ['max-delay', '0', 0],
    ['max-attempts', '1000', 1_000],
    ['multiplier', '1.5', 1.5],
    [
      'success-exit-codes',
      '3, 7, 100-120',
      [
        [3, 3],
        [7, 7],
        [100, 120],
      ],
    ],
    ['T31: attempt-timeout', '1.9', 1_900],
    ['T56: attempt-timeout', '3000000', 3_000_000_000],
  ])('%s: %s', async (name, text, value) => {
    const key = name.replace(/^T\d+: /, '');
    expect(await read({ [key]: text })).toMatchObject({ [key]: value });
  });

  test.each([
    ['T47', 'max-attempts', '0', 'a whole number from 1 to 1000'],
    ['T48', 'max-attempts', '2x', 'a whole number from 1 to 1000'],
    ['', 'max-attempts', '1001', 'a whole number from 1 to 1000'],
    ['', 'attempt-timeout', '0', 'at least 1 ms'],
    ['', 'total-timeout', '-5', 'a duration'],
    ['', 'multiplier', '0.5', 'a number from 1 to 100'],
    ['', 'backoff', 'Exponential', 'one of `exponential`, `linear`, `constant`, `fibonacci`, `decorrelated`'],
    ['', 'jitter', 'decorrelated', 'one of `full`, `equal`, `none`'],
    ['', 'respect-retry-after', 'yes', '`true` or `false`'],
    ['', 'success-exit-codes', '1;2', 'exit codes and ranges'],
    ['', 'annotations', 'first', 'one of `last`, `all`, `none`'],
  ])('%s %s: "%s" is refused', async (_, name, text, expected) => {
    const [mistake] = await mistakesOf({ [name]: text });
    expect(mistake).toContain(`Input ${name} is "${text}": expected `);
    expect(mistake).toContain(expected);
  });

  test('a rule is refused with its line, and all mistakes come together', async () => {
    expect(
      await mistakesOf({
        run: '',
        'retry-on': 'failure\nexit-code: x',
        'stop-on': '[limit=1] failure',
        fallbacks: '- rnu: a',
        jitter: 'some',
      }),
    ).toEqual([
      'Input run is required and was not given: give the command to run.',
      'Input jitter is "some": expected one of `full`, `equal`, `none`.',
      'Input retry-on: line 2 is "exit-code: x": exit-code takes codes and ranges such as 3, 7, 100-120, or *.',
      'Input stop-on: line 1 is "[limit=1] failure": [limit delay] belong to retry-on: a rule of stop-on causes no retries.',
      'Input fallbacks: entry 1 must have required property \'run\'; entry 1 has an unknown key "rnu".',
    ]);
  });
});

describe('fallbacks', () => {
  test.each<[string, unknown]>([
    ['- run: a', [{ name: 'fallback 1', run: 'a' }]],
    ['- { name: mirror, run: a, attempt-timeout: 30s }', [{ name: 'mirror', run: 'a', attemptTimeout: 30_000 }]],
    ['[{"run":"a","attempt-timeout":90}]', [{ name: 'fallback 1', run: 'a', attemptTimeout: 90_000 }]],
    [
      '- name: a\n  run: |\n    x\n    y\n- run: z',
      [
        { name: 'a', run: 'x\ny\n' },
        { name: 'fallback 2', run: 'z' },
      ],
    ],
    ['[]', []],
  ])('%j', async (text, expected) => {
    expect(await fallbacks().decode(text)).toEqual(expected);
  });

  test.each([
    ['run: a', 'it must be array'],
    ['- a', 'entry 1 must be object'],
    ['- name: a', "entry 1 must have required property 'run'"],
    ['- run: " "', 'run of entry 1 must match pattern'],
    ['- { run: a, name: "" }', 'name of entry 1 must match pattern'],
    ['- { run: a, retries: 2 }', 'entry 1 has an unknown key "retries"'],
    ['- run: a\n- { run: a, attempt-timeout: soon }', 'attempt-timeout of fallback 2 is "soon": expected a duration'],
    ['- { run: a, attempt-timeout: 0 }', 'attempt-timeout of fallback 1 is "0": expected a duration'],
    ['- run: [a', 'line 1'],
    ['- run: *a', '*a is an alias at line 1, column 8'],
    ['- run: a\n  run: b', 'keys must be unique'],
    ['3', 'it must be array'],
  ])('%j is refused: %s', async (text, expected) => {
    const decoded = await fallbacks().decode(text);
    expect(decoded instanceof Mistake ? decoded.detail : 'accepted').toContain(expected);
  });
});
