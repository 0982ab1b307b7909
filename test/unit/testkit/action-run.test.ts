import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterEach, describe, expect, test } from '@jest/globals';
import { startAction } from '@qeml-actions/testkit';
import type { ActionOptions, ActionResult, ActionRun } from '@qeml-actions/testkit';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));
const runs: ActionRun[] = [];

function start(script: string, options: Partial<ActionOptions> = {}): ActionRun {
  const run = startAction({ root: FIXTURES, action: 'probe', ...options, with: { script, ...options.with } });
  runs.push(run);
  return run;
}

/** Runs a script in an action that has a main stage only. */
async function inMain(script: string, options: Partial<ActionOptions> = {}): Promise<ActionResult> {
  return start(script, { action: 'plain', ...options }).result;
}

afterEach(() => {
  for (const run of runs.splice(0)) run.cleanup();
});

describe('what an action is given', () => {
  test('inputs come from with, else from the manifest, by their names in upper case with _ for spaces', async () => {
    const result = await inMain(
      `append('OUTPUT', ['SCRIPT', 'WITH-DEFAULT', 'WITH_SPACE', 'TOKEN'].map((n, i) => 'v' + i + '=' + (env['INPUT_' + n] ?? 'unset').slice(0, 17) + '\\n').join(''))`,
      { with: { 'WITH SPACE': 'given' }, github: { token: 'ghs_0123456789' } },
    );
    expect(result.outputs).toMatchObject({ v1: 'from the manifest', v2: 'given', v3: 'ghs_0123456789' });
    expect(result.log).not.toContain('ghs_0123456789');
  });

  test('an input that the manifest does not know, or that is deprecated, is a warning', async () => {
    const result = await inMain('', { with: { nosuch: 'x', old: 'y' } });
    expect(result.annotations.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        "Unexpected input(s) 'nosuch', valid inputs are ['script', 'with-default', 'with space', 'token', 'old']",
        "Input 'old' has been deprecated with message: use something newer",
      ]),
    );
  });

  test('the environment is the runner’s: nothing of this process leaks but a short list', async () => {
    process.env['LEAKED_FROM_THE_TEST'] = 'yes';
    const result = await inMain(`append('OUTPUT', 'env=' + JSON.stringify(env) + '\\n')`, {
      env: { FROM_STEP: 'a', GITHUB_SHA: 'not ours' },
      github: { api_url: 'http://127.0.0.1:1', sha: 'b'.repeat(40) },
      runnerVariables: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:2/' },
      event: { name: 'pull_request', payload: { number: 7 } },
      id: 'mine',
    });
    delete process.env['LEAKED_FROM_THE_TEST'];
    const env = JSON.parse(result.outputs['env'] ?? '{}') as Record<string, string>;
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: 'mine',
      GITHUB_API_URL: 'http://127.0.0.1:1',
      GITHUB_SHA: 'b'.repeat(40),
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_WORKSPACE: result.workspace,
      RUNNER_TEMP: result.runnerTemp,
      FROM_STEP: 'a',
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:2/',
      ACTIONS_CACHE_SERVICE_V2: 'True',
    });
    expect(env).not.toHaveProperty('LEAKED_FROM_THE_TEST');
    expect(env).not.toHaveProperty('GITHUB_TOKEN');
  });

  test('standard input is closed, and the output streams are pipes that can be opened again by name', async () => {
    const result = await inMain(
      `print('stdin: ' + JSON.stringify(fs.readFileSync(0, 'utf8')) + '\\n');
       process.getBuiltinModule('node:child_process').execFileSync('sh', ['-c', 'echo reopened > /dev/stderr'], { stdio: 'inherit' });`,
    );
    expect(result.log).toContain('stdin: ""\n');
    expect(result.stderr.toString()).toContain('reopened');
  });
});

describe('what comes back', () => {
  test('outputs, state, variables, path and summary', async () => {
    const result = await inMain(
      `append('OUTPUT', 'a=1\\nb<<E\\ntwo\\nlines\\nE\\n'); append('STATE', 's=t\\n'); append('ENV', 'V=w\\n');
       append('PATH', '/one\\n/two\\n'); append('STEP_SUMMARY', '# Done\\n');`,
    );
    expect(result).toMatchObject({
      exitCode: 0,
      conclusion: 'success',
      outputs: { a: '1', b: 'two\nlines' },
      state: { s: 't' },
      env: { V: 'w' },
      path: ['/one', '/two'],
      summary: '# Done\n',
      errors: [],
    });
  });

  test('the report that the output names is read', async () => {
    const result = await inMain(
      `const file = env.RUNNER_TEMP + '/r.json'; fs.writeFileSync(file, '{"verdict":"pass"}'); append('OUTPUT', 'report=' + file + '\\n');`,
    );
    expect(result.report).toEqual({ verdict: 'pass' });
  });

  test('an exit code and a signal fail the step', async () => {
    const failed = await inMain(`process.exitCode = 3`);
    expect(failed).toMatchObject({ exitCode: 3, signal: null, conclusion: 'failure' });
    const killed = await inMain(`process.kill(process.pid, 'SIGKILL')`);
    expect(killed).toMatchObject({ exitCode: 137, signal: 'SIGKILL', conclusion: 'failure' });
  });

  test.each([
    ['nonsense\n', "Invalid format 'nonsense'"],
    ['a<<EOF\nno end\n', "Matching delimiter not found 'EOF'"],
    ['a<<EOF\nno end', 'EOF marker missing new line'],
  ])('a bad GITHUB_OUTPUT fails a step that exited 0: %j', async (text, message) => {
    const result = await inMain(`append('OUTPUT', ${JSON.stringify(`good=1\n${text}`)})`);
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure', outputs: { good: '1' } });
    expect(result.errors).toEqual([
      "Unable to process file command 'output' successfully.",
      expect.stringContaining(message),
    ]);
  });

  test('NODE_OPTIONS in GITHUB_ENV is an error that sets nothing and fails nothing', async () => {
    const result = await inMain(`append('ENV', 'NODE_OPTIONS=--x\\nB=2\\n')`);
    expect(result).toMatchObject({ conclusion: 'success', env: { B: '2' } });
    expect(result.errors).toEqual(["Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."]);
  });

  test('a summary beyond 1 MiB is dropped with an error', async () => {
    const result = await inMain(`append('STEP_SUMMARY', 'x'.repeat(1024 * 1024 + 1))`);
    expect(result.summary).toBe('');
    expect(result.annotations).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringContaining('aborted') }),
    ]);
  });
});

describe('the three stages', () => {
  test('pre, main and post run in their order and share state', async () => {
    const result = await start(`print('this is ' + stage + '\\n')`).result;
    expect(result.log.match(/^this is \w+$/gm)).toEqual(['this is pre', 'this is main', 'this is post']);
  });

  test('main is not run after pre has failed; post still is', async () => {
    const result = await start(`print('this is ' + stage + '\\n'); if (stage === 'pre') process.exitCode = 4;`).result;
    expect(result.log.match(/^this is \w+$/gm)).toEqual(['this is pre', 'this is post']);
    expect(result).toMatchObject({ exitCode: 4, conclusion: 'failure' });
  });
});

describe('a running action', () => {
  test('gets the signal it is sent', async () => {
    const lines: string[] = [];
    const waiting = Promise.withResolvers<undefined>();
    const run = start(
      `process.on('SIGINT', () => { print('interrupted\\n'); process.exit(130); }); print('ready\\n'); setInterval(() => undefined, 1000);`,
      {
        action: 'plain',
        onLine: (line) => {
          lines.push(line);
          if (line === 'ready') waiting.resolve(undefined);
        },
      },
    );
    await waiting.promise;
    expect(run.pid).toBeGreaterThan(0);
    run.signal('SIGINT');
    expect(await run.result).toMatchObject({ exitCode: 130, conclusion: 'failure' });
    expect(lines).toContain('interrupted');
  });

  test('cannot go on while its output is not read, and loses none of it', async () => {
    const run = start(`for (let i = 0; i < 2000; i++) print('x'.repeat(999) + '\\n'); append('OUTPUT', 'done=1\\n');`, {
      action: 'plain',
    });
    run.pauseOutput();
    const first = await Promise.race([run.result, new Promise((resolve) => setTimeout(() => resolve('waits'), 300))]);
    expect(first).toBe('waits');
    run.resumeOutput();
    expect((await run.result).bytes.stdout).toBe(2_000_000);
  });

  test('leaves nothing behind after cleanup', async () => {
    const run = start('');
    const { runnerTemp, cleanup } = await run.result;
    expect(existsSync(runnerTemp)).toBe(true);
    cleanup();
    expect(existsSync(runnerTemp)).toBe(false);
  });
});
