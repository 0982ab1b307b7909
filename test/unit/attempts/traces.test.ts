import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { commitTraces, NO_TRACES, withHooks } from '@qeml-actions/attempts';
import { parseEnvironmentFile } from '@qeml-actions/core';

import { keepTraces, prepareTraces, readTraces } from '../../../packages/attempts/src/traces.ts';
import { Redactor } from '../../../packages/core/src/redaction.ts';
import { MemoryFiles } from '../../support/memory-runtime.ts';

const at = (name: string): string => join('attempt', name);

/** What is read of files with these contents. */
async function tracesOf(contents: Readonly<Record<string, string | Buffer>>) {
  const files = new MemoryFiles();
  for (const [name, content] of Object.entries(contents)) await files.write(at(name), content);
  return readTraces('attempt', files);
}

describe("an attempt's own files", () => {
  test('are made empty, and its variables point to them', async () => {
    const files = new MemoryFiles();
    expect(await prepareTraces('attempt', { GITHUB_ARTIFACTS: '/r/a' }, files)).toEqual({
      GITHUB_OUTPUT: at('output'),
      GITHUB_ENV: at('env'),
      GITHUB_PATH: at('path'),
      GITHUB_STEP_SUMMARY: at('summary.md'),
      GITHUB_STATE: at('state'),
      GITHUB_ARTIFACTS: at('artifacts'),
    });
    expect([...files.contents.values()].every((content) => content.length === 0)).toBe(true);
  });

  test('GITHUB_ARTIFACTS only where the runner has it', async () => {
    expect(Object.keys(await prepareTraces('attempt', {}, new MemoryFiles()))).not.toContain('GITHUB_ARTIFACTS');
  });
});

describe('what is read of them', () => {
  test('all that is whole', async () => {
    const traces = await tracesOf({
      output: 'a=1\nb<<E\n2\n3\nE\n',
      env: 'C=4\n',
      path: '/x\n\r\n/y',
      state: 's=5\n',
      'summary.md': '# Hi',
      artifacts: '{"a":1}',
    });
    expect(traces).toEqual({
      outputs: [
        { name: 'a', value: '1' },
        { name: 'b', value: '2\n3' },
      ],
      variables: [{ name: 'C', value: '4' }],
      folders: ['/x', '/y'],
      state: [{ name: 's', value: '5' }],
      summary: '# Hi',
      artifacts: '{"a":1}',
      faults: [],
    });
  });

  test('nothing, where a command has removed them', async () => {
    expect(await tracesOf({})).toEqual(NO_TRACES);
  });

  test.each([
    ['output', 'a=1\nv<<EOF\nhalf', 'Part of GITHUB_OUTPUT was dropped: the value of v, begun in line 2'],
    ['env', 'nonsense\n', 'Part of GITHUB_ENV was dropped: line 1 has no NAME='],
    ['env', 'Node_Options=--x\n', 'NODE_OPTIONS was dropped from GITHUB_ENV'],
    ['state', '=x\n', 'Part of GITHUB_STATE was dropped'],
    ['summary.md', Buffer.alloc(16 * 1_048_576 + 1, 'x'), 'GITHUB_STEP_SUMMARY was dropped: it holds 16777217 bytes'],
  ])('torn or refused: %s', async (name, content, fault) => {
    const traces = await tracesOf({ [name]: content });
    expect(traces.faults).toHaveLength(1);
    expect(traces.faults[0]).toContain(fault);
    expect(traces).toMatchObject({ variables: [], state: [], summary: '' });
  });

  test('Windows PowerShell writes UTF-16', async () => {
    const traces = await tracesOf({ output: Buffer.from('\ufeffa=ä\n', 'utf16le') });
    expect(traces.outputs).toEqual([{ name: 'a', value: 'ä' }]);
  });
});

test('what is kept beside the logs holds no secret', async () => {
  const files = new MemoryFiles();
  await files.write(at('output'), 'a=hunter2!\n');
  await files.write(at('state'), '');
  await keepTraces('attempt', 'kept', new Redactor({ TOKEN: 'hunter2!' }), files);
  expect(files.text(join('kept', 'output'))).toBe('a=***\n');
  expect(files.contents.has(join('kept', 'state'))).toBe(false);
});

describe('handing on to the runner', () => {
  const runner = {
    GITHUB_OUTPUT: 'O',
    GITHUB_ENV: 'E',
    GITHUB_PATH: 'P',
    GITHUB_STATE: 'S',
    GITHUB_STEP_SUMMARY: 'M',
    GITHUB_ARTIFACTS: 'A',
  };
  const whole = {
    ...NO_TRACES,
    outputs: [
      { name: 'a', value: '1\n2' },
      { name: 'Outcome', value: 'mine' },
    ],
    variables: [{ name: 'B', value: '' }],
    folders: ['/x', '/y'],
    state: [{ name: 's', value: '=<<' }],
    summary: 'no line end',
    artifacts: '{}',
  };

  test('each file is valid, after what was there before', async () => {
    const files = new MemoryFiles();
    await files.write('O', 'before=1\n');
    const faults = await commitTraces(whole, runner, ['outcome'], files);
    expect(faults).toEqual(["The command's output Outcome was left out: the action has an output of that name."]);
    expect(parseEnvironmentFile(files.text('O'))).toEqual({
      entries: [
        { name: 'before', value: '1' },
        { name: 'a', value: '1\n2' },
      ],
      faults: [],
    });
    expect(parseEnvironmentFile(files.text('E')).entries).toEqual(whole.variables);
    expect(parseEnvironmentFile(files.text('S')).entries).toEqual(whole.state);
    expect([files.text('P'), files.text('M'), files.text('A')]).toEqual(['/x\n/y\n', 'no line end\n', '{}\n']);
  });

  test('nothing is written where there was nothing, or where the runner has no file', async () => {
    const files = new MemoryFiles();
    expect(await commitTraces(NO_TRACES, runner, [], files)).toEqual([]);
    expect(await commitTraces(whole, {}, [], files)).toEqual([]);
    expect(files.contents.size).toBe(0);
  });

  test('a summary that leaves no room for ours is left out whole, and that is said', async () => {
    const files = new MemoryFiles();
    const faults = await commitTraces({ ...NO_TRACES, summary: 'x'.repeat(1_000 * 1_024) }, runner, [], files);
    expect(faults[0]).toContain('step summary was left out');
    expect(files.contents.size).toBe(0);
  });

  test('what hooks set comes first, so that the command wins', () => {
    const joined = withHooks(whole, [{ name: 'H', value: '1' }], ['/h']);
    expect(joined.variables.map(({ name }) => name)).toEqual(['H', 'B']);
    expect(joined.folders).toEqual(['/h', '/x', '/y']);
    expect(joined.outputs).toBe(whole.outputs);
  });
});
