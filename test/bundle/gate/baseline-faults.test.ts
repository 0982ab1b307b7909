import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { zipOf } from '@qeml-actions/testkit';

import { cleanUpAfterEach, gate, makeWorld, pullRequest, push, reported, sarif, type World } from './recording.ts';

cleanUpAfterEach();

const SOURCE = 'import os\n\ndef run(cmd):\n    os.system(cmd)\n';
const FOLDER = 'path:.baseline';

async function worldWithMain(): Promise<{ readonly world: World; readonly main: string }> {
  const world = await makeWorld();
  const main = world.project.commit({ 'src/app.py': SOURCE, '.gitignore': 'out\n.baseline\n' });
  world.project.write({ 'out/lint.sarif': sarif({ rule: 'R1', line: 4 }) });
  return { world, main };
}

/** The file of a commit in the folder. */
function fileOf({ project }: World, commit: string): string {
  const folder = join(project.folder, '.baseline');
  return join(folder, readdirSync(folder)[0] ?? '', `${commit}.json`);
}

describe('a store that does not answer', () => {
  test('is an error for what needs the base: the cache', async () => {
    const { world, main } = await worldWithMain();
    const result = await gate(world, pullRequest(main, main), {
      variables: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' },
    });
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain('the base cannot be had: the cache service did not answer');
    expect(result.exitCode).toBe(1);
  });

  test('is an error for what needs the base: artifacts', async () => {
    const { world, main } = await worldWithMain();
    world.github.fault('actions/list-artifacts-for-repo', {
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    const result = await gate(world, pullRequest(main, main), { with: { baseline: 'artifact' } });
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain('actions: read');
  });

  test('only warns where nothing needs the base', async () => {
    const { world, main } = await worldWithMain();
    world.project.write({
      'policy.yml': 'conditions: [{ metric: findings.new, severity: high, off: true, reason: none is wanted }]\n',
    });
    const result = await gate(world, pullRequest(main, main), {
      with: { policy: 'policy.yml' },
      variables: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' },
    });
    expect(result.outputs['verdict']).toBe('warn');
    expect(result.summary).toContain('the base cannot be had');
  });
});

describe('a baseline that cannot be recorded', () => {
  test('is a warning that names the reason: a read-only cache', async () => {
    const { world } = await worldWithMain();
    world.cache.readOnly();
    const result = await gate(world, push());
    expect(result.summary).toContain('The baseline was not recorded in the cache');
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'warning' }));
    expect(reported(result, 'warnings')).toEqual([expect.stringContaining('the cache did not take it')]);
  });

  test('is a warning that names the reason: a service for artifacts that is down', async () => {
    const { world } = await worldWithMain();
    world.artifacts.down(502);
    const result = await gate(world, push(), { with: { baseline: 'artifact' } });
    expect(reported(result, 'warnings')).toEqual([expect.stringContaining('the artifact service did not answer: 502')]);
  });

  test('is a warning that names the reason: a folder that cannot be made', async () => {
    const { world } = await worldWithMain();
    world.project.write({ '.baseline': 'a file\n' });
    const result = await gate(world, push(), { with: { baseline: FOLDER } });
    expect(reported(result, 'warnings')).toEqual([
      expect.stringMatching(/not recorded in \.baseline.*E(?:NOTDIR|EXIST)/),
    ]);
  });
});

describe('two gates at once', () => {
  test.each(['cache', 'artifact', FOLDER])('of other names both record in %s', async (baseline) => {
    const { world, main } = await worldWithMain();
    const both = ['linux', 'windows'].map((name) => gate(world, push(), { with: { baseline, name }, runner: name }));
    for (const result of await Promise.all(both)) expect(reported(result, 'warnings')).toEqual([]);
    for (const name of ['linux', 'windows']) {
      const result = await gate(world, pullRequest(main, main), { with: { baseline, name }, runner: name });
      expect(reported(result, 'base')).toBe(main);
    }
  });

  test.each(['cache', 'artifact', FOLDER])('of one name fail nothing in %s', async (baseline) => {
    const { world, main } = await worldWithMain();
    const both = ['a', 'b'].map((runner) => gate(world, push(), { with: { baseline }, runner }));
    for (const result of await Promise.all(both)) expect(reported(result, 'warnings')).toEqual([]);
    const result = await gate(world, pullRequest(main, main), { with: { baseline }, runner: 'b' });
    expect(result.outputs['findings-new']).toBe('0');
  });
});

describe('what a store holds is not believed', () => {
  const broken = (change: (path: string, text: string) => void) => async (): Promise<string> => {
    const { world, main } = await worldWithMain();
    await gate(world, push(), { with: { baseline: FOLDER } });
    const path = fileOf(world, main);
    change(path, readFileSync(path, 'utf8'));
    const result = await gate(world, pullRequest(main, main), { with: { baseline: FOLDER } });
    expect(result.outputs['verdict']).toBe('error');
    return result.log;
  };
  const write = (text: (old: string) => string) => broken((path, old) => writeFileSync(path, text(old)));

  test.each([
    ['that is cut off', write((old) => old.slice(0, 50)), 'it is no JSON'],
    ['of a form to come', write((old) => old.replace('baseline/v1', 'baseline/v2')), 'schema must be equal'],
    ['with more than belongs there', write((old) => old.replace('{', '{"__proto__":{"a":1},')), 'unknown key'],
    [
      'of another commit',
      write((old) => old.replace(/"commit":"[0-9a-f]{40}/, `"commit":"${'a'.repeat(40)}`)),
      'says that it is of aaaaaaaaaaaa',
    ],
    [
      'that is a link',
      broken((path) => {
        execFileSync('rm', [path]);
        symlinkSync('/etc/hostname', path);
      }),
      'it is no plain file',
    ],
    [
      'that is a pipe',
      broken((path) => {
        execFileSync('rm', [path]);
        execFileSync('mkfifo', [path]);
      }),
      'it is no plain file',
    ],
    ['that is too long', write((old) => `${old}${' '.repeat(33 * 1024 ** 2)}`), 'longer than 32 MiB'],
  ])('%s', async (_, run, reason) => {
    expect(await run()).toContain(reason);
  });

  test('where a pull request left it as an artifact', async () => {
    const { world, main } = await worldWithMain();
    await gate(world, push(), { with: { baseline: 'artifact' } });
    const repository = world.github.repository('octo/app');
    const [own] = [...repository.artifacts.values()];
    const left = { name: own?.name ?? '', content: zipOf([{ path: 'baseline.json', content: 'forged' }]) };
    const run = repository.addRun({ sha: main, branch: 'topic', event: 'pull_request' });
    const strangers = repository.addRun({ sha: main, branch: 'main', headRepository: 'mallory/app' });
    repository.addArtifact({ ...left, run: run.id });
    repository.addArtifact({ ...left, run: strangers.id });
    const result = await gate(world, pullRequest(main, main), { with: { baseline: 'artifact' } });
    expect(result.outputs).toMatchObject({ verdict: 'pass', 'findings-new': '0' });
  });

  test('where its archive is none, or holds more than a baseline', async () => {
    const { world, main } = await worldWithMain();
    await gate(world, push(), { with: { baseline: 'artifact' } });
    const repository = world.github.repository('octo/app');
    const [own] = [...repository.artifacts.values()];
    if (!own) throw new Error('Nothing was recorded.');
    const bomb = zipOf([{ path: 'baseline.json', content: Buffer.alloc(64 * 1024 ** 2) }]);
    for (const [content, reason] of [
      [Buffer.from('no zip'), 'its archive cannot be read'],
      [bomb, 'longer than'],
    ] as const) {
      repository.artifacts.set(own.id, { ...own, content });
      const result = await gate(world, pullRequest(main, main), { with: { baseline: 'artifact' } });
      expect(result.outputs['verdict']).toBe('error');
      expect(result.log).toContain(reason);
    }
  });

  test('where the folder is a stranger’s', async () => {
    const { world, main } = await worldWithMain();
    await gate(world, push(), { with: { baseline: FOLDER } });
    const result = await gate(world, pullRequest(main, main, 'pull_request_target'), { with: { baseline: FOLDER } });
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain('is not believed under this event');
  });
});

test('a folder outside of the workspace is a mistake of the input', async () => {
  const { world, main } = await worldWithMain();
  mkdirSync(join(world.project.home, 'elsewhere'));
  const result = await gate(world, pullRequest(main, main), { with: { baseline: 'path:../../../elsewhere' } });
  expect(result.outputs['verdict']).toBe('error');
  expect(result.log).toContain('leads out of the workspace');
});

test('what is recorded holds no secret', async () => {
  const { world, main } = await worldWithMain();
  const secret = 'ghp_aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xYz';
  world.project.write({ 'out/a.xml': `<testsuite><testcase classname="c" name="uses ${secret}"/></testsuite>` });
  const reports = 'junit: out/a.xml\nsarif: out/lint.sarif';
  await gate(world, push(), { with: { baseline: FOLDER, reports } });
  const text = readFileSync(fileOf(world, main), 'utf8');
  expect(text).toContain('uses ***');
  expect(text).not.toContain(secret);
});
