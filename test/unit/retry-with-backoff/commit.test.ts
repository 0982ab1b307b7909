import { describe, expect, test } from '@jest/globals';

import { HeldCommands, NO_TRACES } from '@qeml-actions/attempts';
import { parseEnvironmentFile } from '@qeml-actions/core';

import { commit } from '../../../actions/retry-with-backoff/src/apply/commit.ts';
import type { CommandRun } from '../../../actions/retry-with-backoff/src/result.ts';
import { memoryRuntime } from '../../support/memory-runtime.ts';

import { resultOf } from './results.ts';

/** What is left of a run with these commands held back. */
async function leftOf(fill: (held: HeldCommands) => void, changes: Partial<CommandRun> = {}) {
  const held = new HeldCommands();
  fill(held);
  const runtime = memoryRuntime({ GITHUB_STATE: 'state', GITHUB_ENV: 'env' });
  const { happened } = await resultOf({}, [{ ending: 1 }, { ending: 0, changes: { held, ...changes } }]);
  const ports = { ...runtime, cancel: new AbortController().signal, reserved: ['outcome'] };
  const set = { variables: [{ name: 'FROM_HOOK', value: '1' }], folders: [] };
  const faults = await commit({ happened, set }, ports);
  await runtime.log.flush();
  const entries = (path: string) => parseEnvironmentFile(runtime.files.text(path));
  return { faults, shown: runtime.shown(), output: entries('output'), state: entries('state'), env: entries('env') };
}

describe('what the run that counts leaves', () => {
  test('its annotations, the first 50 of each level, then how many more there were', async () => {
    const { shown } = await leftOf((held) => {
      for (let n = 1; n <= 53; n++)
        held.add('error', { name: 'error', properties: { file: 'a' }, data: `e${String(n)}` });
      held.add('notice', { name: 'notice', properties: {}, data: 'n' });
    });
    const lines = shown.trimEnd().split('\n');
    expect(lines).toHaveLength(52);
    expect([lines[0], lines[49], lines[50], lines[51]]).toEqual([
      '::error file=a::e1',
      '::error file=a::e50',
      '3 more error annotations of the command are left out; the log above has them as text.',
      '::notice::n',
    ]);
  });

  test('the values that it set by commands, after those of its files', async () => {
    const { output, state, faults } = await leftOf(
      (held) => {
        held.add('set-output', { name: 'set-output', properties: { Name: 'b' }, data: '2\n3' });
        held.add('save-state', { name: 'save-state', properties: { name: 's' }, data: '4' });
      },
      { traces: { ...NO_TRACES, outputs: [{ name: 'a', value: '1' }] } },
    );
    expect(output).toEqual({
      entries: [
        { name: 'a', value: '1' },
        { name: 'b', value: '2\n3' },
      ],
      faults: [],
    });
    expect(state).toEqual({ entries: [{ name: 's', value: '4' }], faults: [] });
    expect(faults).toEqual([]);
  });

  test.each(['', 'a=b', 'a\nb', 'a<<b', 'a<', '\r'])(
    'a name %j would tear the file, so it is left out and said',
    async (name) => {
      const { output, faults } = await leftOf((held) => {
        held.add('set-output', { name: 'set-output', properties: { name }, data: 'x' });
        held.add('set-output', { name: 'set-output', properties: { name: 'fine' }, data: 'y' });
      });
      expect(output).toEqual({ entries: [{ name: 'fine', value: 'y' }], faults: [] });
      expect(faults).toEqual([
        `A value that the command set by ::set-output:: was left out: "${name}" is no name for it.`,
      ]);
    },
  );

  test('what hooks set, before what the command set', async () => {
    const traces = { ...NO_TRACES, variables: [{ name: 'A', value: '2' }], faults: ['Part of it was dropped.'] };
    const { env, faults } = await leftOf(() => undefined, { traces });
    expect(env.entries.map(({ name }) => name)).toEqual(['FROM_HOOK', 'A']);
    expect(faults).toEqual(['Part of it was dropped.']);
  });
});
