import { fileURLToPath } from 'node:url';

import { describe, expect, test } from '@jest/globals';
import { type ActionOptions, type ActionResult, runAction } from '@qeml-actions/testkit';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** Runs an action that prints these lines. */
async function printed(lines: readonly string[], options: Partial<ActionOptions> = {}): Promise<ActionResult> {
  const script = `print(${JSON.stringify(lines.map((line) => `${line}\n`).join(''))})`;
  const result = await runAction({ root: FIXTURES, action: 'plain', with: { script }, ...options });
  result.cleanup();
  return result;
}

/** The log below the runner's head. */
function shown({ log }: ActionResult): string[] {
  const lines = log.split('\n');
  return lines.slice(lines.indexOf('##[endgroup]') + 1, -1);
}

test('annotations keep their properties, and show as lines', async () => {
  const result = await printed([
    '::warning file=a.js,line=3,title=T::careful%0Anow',
    'x ##[notice]told',
    '::debug::hidden',
  ]);
  expect(result.annotations).toEqual([
    { level: 'warning', message: 'careful\nnow', properties: { file: 'a.js', line: '3', title: 'T' } },
    { level: 'notice', message: 'told', properties: {} },
  ]);
  expect(shown(result)).toEqual(['##[warning]careful', 'now', '##[notice]told']);
});

test('lines and columns that contradict each other are dropped, and an absolute path becomes relative', async () => {
  const { annotations } = await printed([
    '::error line=5,endLine=3::a',
    '::error col=4::b',
    '::error line=1,endLine=2,col=3::c',
  ]);
  expect(annotations.map(({ properties }) => properties)).toEqual([{}, {}, { line: '1', endLine: '2' }]);
  const script = "print('::error file=' + env.GITHUB_WORKSPACE + '/src/a.js::x\\n')";
  const result = await runAction({ root: FIXTURES, action: 'plain', with: { script } });
  result.cleanup();
  expect(result.annotations[0]?.properties).toEqual({ file: 'src/a.js' });
});

test('a mask holds from its line on, for each of its lines', async () => {
  const result = await printed(['before hush', '::add-mask::hush%0Aquiet', 'after hush and quiet']);
  expect(shown(result)).toEqual(['before hush', 'after *** and ***']);
  expect(result.masks).toEqual(['hush\nquiet', 'hush', 'quiet']);
});

test('nothing is a command between stop-commands and its token, which is masked', async () => {
  const result = await printed(['::stop-commands::a-token', '::error::not now', '::a-token::', '::error::now']);
  expect(result.annotations.map(({ message }) => message)).toEqual(['now']);
  expect(shown(result)).toEqual(['::stop-commands::***', '::error::not now', '::***::', '##[error]now']);
});

describe('commands that fail the step', () => {
  test.each([
    ['::set-env name=A::1', 'The `set-env` command is disabled'],
    ['::add-path::/x', 'The `add-path` command is disabled'],
    ['::stop-commands::', 'You cannot use a endToken'],
    ['::stop-commands::error', 'You cannot use a endToken'],
    ['::set-output::1', "Required field 'name' is missing"],
    ['::echo::maybe', 'Invalid echo command value'],
    ['::add-matcher::no-such-file.json', 'ENOENT'],
  ])('%s', async (line, message) => {
    const result = await printed([line]);
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure', env: {}, path: [] });
    expect(result.errors).toEqual([
      `Unable to process command '${line}' successfully.`,
      expect.stringContaining(message),
    ]);
  });
});

test('the two refused commands can be allowed by the step', async () => {
  const result = await printed(['::set-env name=A::1', '::add-path::/x', '::set-env name=NODE_OPTIONS::x'], {
    env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true' },
  });
  expect(result).toMatchObject({ conclusion: 'success', env: { A: '1' }, path: ['/x'] });
});

test('old output and state commands work, with a warning each', async () => {
  const result = await printed(['::set-output name=o::1', '::save-state name=s::2']);
  expect(result).toMatchObject({ outputs: { o: '1' }, state: { s: '2' } });
  expect(result.annotations.map(({ level, message }) => [level, message.slice(0, 35)])).toEqual([
    ['warning', 'The `set-output` command is depreca'],
    ['warning', 'The `save-state` command is depreca'],
  ]);
});

test('commands on standard error count as well', async () => {
  const script = "process.stderr.write('::error::from there\\n')";
  const result = await runAction({ root: FIXTURES, action: 'plain', with: { script: `globalThis.${script}` } });
  result.cleanup();
  expect(result.annotations).toEqual([{ level: 'error', message: 'from there', properties: {} }]);
});

test('debug lines and the echo of commands show in a debug run', async () => {
  const result = await printed(['::debug::seen', '::set-output name=o::1'], { debug: true });
  expect(shown(result)).toEqual(expect.arrayContaining(['##[debug]seen', '::set-output name=o::1']));
});
