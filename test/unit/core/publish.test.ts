import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { publish, type View } from '@qeml-actions/core';

import { memoryRuntime } from '../../support/memory-runtime.ts';

const REPORT = join('/temp/qeml-actions', 'probe-1.json');
const MANIFEST = {
  name: 'probe',
  inputs: {
    token: { required: false, default: undefined },
    count: { required: false, default: '3' },
  },
  outputs: ['outcome', 'report'],
} as const;

const VIEW: View = {
  outputs: { outcome: 'success' },
  annotations: [{ level: 'warning', message: 'w' }],
  summary: '### Passed\n',
  report: { outcome: 'success' },
};

/** The pairs that were written, by name. */
function outputsOf(text: string): Readonly<Record<string, string>> {
  const pairs = text.matchAll(/^(.+)<<(qeml_.+)\n([^]*?)\n\2$/gm);
  return Object.fromEntries([...pairs].map(([, name = '', , value = '']) => [name, value]));
}

describe('publishing a view', () => {
  test('writes report, outputs, summary and annotations', async () => {
    const runtime = memoryRuntime({ GITHUB_SHA: 'abc', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2', INPUT_COUNT: '5' });
    runtime.clock.skip(1_234.4);
    await publish(MANIFEST, VIEW, runtime);
    expect(outputsOf(runtime.files.text('output'))).toEqual({ outcome: 'success', report: REPORT });
    expect(JSON.parse(runtime.files.text(REPORT))).toEqual({
      schema: 'qeml-actions/probe/v1',
      commit: 'abc',
      'run-id': '7',
      'run-attempt': 2,
      'started-at': '2026-01-01T00:00:00.000Z',
      'duration-ms': 1_234,
      inputs: { token: '', count: '5' },
      outcome: 'success',
    });
    expect(runtime.files.text('summary')).toBe('### Passed\n');
    expect(runtime.shown()).toBe('::warning::w\n');
  });

  test('outside a run the report is whole all the same, and the log says what was not written', async () => {
    const runtime = memoryRuntime({ GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' });
    await publish(MANIFEST, VIEW, runtime);
    expect([...runtime.files.contents.keys()]).toEqual([REPORT]);
    expect(JSON.parse(runtime.files.text(REPORT))).toMatchObject({
      commit: '',
      'run-id': '',
      'run-attempt': 1,
    });
    expect(runtime.shown()).toContain('GITHUB_OUTPUT is not set');
  });

  test('nothing of a secret is in anything that leaves the log', async () => {
    const runtime = memoryRuntime({ INPUT_TOKEN: 'hunter2!', DB_PASSWORD: 'correct horse' });
    await publish(
      MANIFEST,
      {
        outputs: { outcome: 'hunter2!' },
        annotations: [{ level: 'notice', message: 'a correct horse', title: 'hunter2!' }],
        summary: 'hunter2! is correct horse\n',
        report: { deep: [{ text: 'correct horse' }] },
        failure: 'failed with hunter2!',
      },
      runtime,
    );
    const all = [...runtime.files.contents.values()].join('') + runtime.shown();
    expect(all).not.toMatch(/hunter2!|correct horse/);
    expect(JSON.parse(runtime.files.text(REPORT))).toMatchObject({
      inputs: { token: '***' },
    });
  });

  test('why the step fails is its last annotation', async () => {
    const runtime = memoryRuntime();
    await publish(MANIFEST, { ...VIEW, failure: 'because\nof it' }, runtime);
    expect(runtime.shown()).toBe('::warning::w\n::error::because%0Aof it\n');
  });

  test('an empty summary is not written', async () => {
    const runtime = memoryRuntime();
    await publish(MANIFEST, { ...VIEW, summary: '' }, runtime);
    expect(runtime.files.contents.has('summary')).toBe(false);
  });

  test('a summary takes the room that the command has left, and no more than GitHub shows', async () => {
    const runtime = memoryRuntime();
    await runtime.files.write('summary', 'x'.repeat(900 * 1_024));
    await publish(MANIFEST, { ...VIEW, summary: 'line of a summary\n'.repeat(20_000) }, runtime);
    const size = runtime.files.contents.get('summary')?.length ?? 0;
    expect(size).toBeLessThanOrEqual(1_000 * 1_024);
    expect(size).toBeGreaterThan(999 * 1_024);
    expect(runtime.files.text('summary')).toMatch(/\n\n\*The rest was left out[^\n]+\*\n$/);
  });

  test('where the command has taken all of it, nothing is added', async () => {
    const runtime = memoryRuntime();
    await runtime.files.write('summary', 'x'.repeat(1_000 * 1_024));
    await publish(MANIFEST, VIEW, runtime);
    expect(runtime.files.contents.get('summary')).toHaveLength(1_000 * 1_024);
  });
});
