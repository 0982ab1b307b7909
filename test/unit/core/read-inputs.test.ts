import { describe, expect, test } from '@jest/globals';

import {
  boolean,
  duration,
  InputError,
  inputTexts,
  integer,
  list,
  optional,
  readInputs,
  text,
  verbatim,
  type Environment,
} from '@qeml-actions/core';

const MANIFEST = {
  name: 'probe',
  inputs: {
    run: { required: true, default: undefined },
    'max-attempts': { required: false, default: '3' },
    'initial-delay': { required: false, default: '10s' },
    quiet: { required: false, default: 'false' },
    'log dir': { required: false, default: undefined },
    codes: { required: false, default: undefined },
  },
  outputs: [],
} as const;

const SPEC = {
  run: verbatim('the command to run'),
  'max-attempts': integer({ min: 0, max: 10 }),
  'initial-delay': duration(),
  quiet: boolean(),
  'log dir': optional(text('a folder')),
  codes: list(integer({ min: 0, max: 255 })),
};

async function mistakesOf(environment: Environment): Promise<readonly string[]> {
  try {
    await readInputs(SPEC, MANIFEST, environment);
  } catch (error) {
    if (error instanceof InputError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('reading inputs', () => {
  test('what is not given takes its default of the manifest, or stays out', async () => {
    expect(await readInputs(SPEC, MANIFEST, { INPUT_RUN: 'make' })).toEqual({
      run: 'make',
      'max-attempts': 3,
      'initial-delay': 10_000,
      quiet: false,
      'log dir': undefined,
      codes: [],
    });
  });

  test('an empty text is not given', async () => {
    const inputs = await readInputs(SPEC, MANIFEST, {
      INPUT_RUN: 'make',
      'INPUT_MAX-ATTEMPTS': '',
      'INPUT_INITIAL-DELAY': ' \n ',
      INPUT_QUIET: '',
      INPUT_LOG_DIR: '',
      INPUT_CODES: '\n',
    });
    expect(inputs).toMatchObject({ 'max-attempts': 3, 'initial-delay': 10_000, quiet: false, codes: [] });
    expect(inputs['log dir']).toBeUndefined();
  });

  test('0 and false are values, not gaps', async () => {
    const environment = { INPUT_RUN: 'make', 'INPUT_MAX-ATTEMPTS': '0', 'INPUT_INITIAL-DELAY': '0', INPUT_CODES: '0' };
    expect(await readInputs(SPEC, MANIFEST, environment)).toMatchObject({
      'max-attempts': 0,
      'initial-delay': 0,
      codes: [0],
    });
  });

  test('white space around a value is gone, but not in a command', async () => {
    const environment = { INPUT_RUN: '  make\n  test\n', 'INPUT_MAX-ATTEMPTS': ' 2\n', INPUT_LOG_DIR: ' logs ' };
    expect(await readInputs(SPEC, MANIFEST, environment)).toMatchObject({
      run: '  make\n  test\n',
      'max-attempts': 2,
      'log dir': 'logs',
    });
  });

  test.each(['', '  \n'])('a required input that is %j is an error', async (run) => {
    expect(await mistakesOf({ INPUT_RUN: run })).toEqual([
      'Input run is required and was not given: give the command to run.',
    ]);
  });

  test('all mistakes are told together, with name, value and what was expected', async () => {
    expect(
      await mistakesOf({
        'INPUT_MAX-ATTEMPTS': '2x',
        'INPUT_INITIAL-DELAY': 'soon',
        INPUT_QUIET: 'yes',
        INPUT_CODES: '1\n999',
      }),
    ).toEqual([
      'Input run is required and was not given: give the command to run.',
      'Input max-attempts is "2x": expected a whole number from 0 to 10.',
      'Input initial-delay is "soon": expected a duration such as `500ms`, `30s`, `5m` or `1h30m`.',
      'Input quiet is "yes": expected `true` or `false`.',
      'Input codes: line 2 is "999": expected a whole number from 0 to 255.',
    ]);
  });

  test('one failure holds them all', async () => {
    const reading = readInputs(SPEC, MANIFEST, { 'INPUT_MAX-ATTEMPTS': '-' });
    await expect(reading).rejects.toThrow(/^Input run .*\nInput max-attempts is "-"/);
  });

  test('a long value is shown by its beginning', async () => {
    const [mistake = ''] = await mistakesOf({ INPUT_RUN: 'x', INPUT_QUIET: 'y'.repeat(10_000) });
    expect(mistake).toContain(`"${'y'.repeat(200)}…"`);
    expect(mistake.length).toBeLessThan(300);
  });

  test('the texts of all inputs, defaults included', () => {
    expect(inputTexts(MANIFEST, { INPUT_RUN: ' make ', INPUT_QUIET: '' })).toEqual({
      run: ' make ',
      'max-attempts': '3',
      'initial-delay': '10s',
      quiet: 'false',
      'log dir': '',
      codes: '',
    });
  });
});
