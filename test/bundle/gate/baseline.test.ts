import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach, gate, makeWorld, pullRequest, push, reported, sarif, type World } from './recording.ts';

cleanUpAfterEach();

const OLD = 'import os\n\ndef run(cmd):\n    os.system(cmd)\n';
/** The old line has moved, and another like it has come. */
const NEW = `"""What runs."""\n\n${OLD}\ndef again(cmd):\n    os.popen(cmd)\n`;
const PLACES = ['cache', 'artifact', 'path:.baseline'] as const;

/** Records main, and checks out a change of it. */
async function recordedMain(world: World, baseline: string): Promise<{ readonly main: string; readonly head: string }> {
  const main = world.project.commit({ 'src/app.py': OLD, '.gitignore': 'out\n.baseline\n' });
  world.project.write({ 'out/lint.sarif': sarif({ rule: 'R1', line: 4 }) });
  const recorded = await gate(world, push(), { with: { baseline } });
  expect(recorded.log).not.toContain('::error');
  expect(reported(recorded, 'warnings')).toEqual([]);
  world.project.git('switch', '--quiet', '-c', 'topic');
  const head = world.project.commit({ 'src/app.py': NEW });
  world.project.write({ 'out/lint.sarif': sarif({ rule: 'R1', line: 6 }, { rule: 'R2', line: 9 }) });
  return { main, head };
}

describe.each(PLACES)('a baseline in %s', (baseline) => {
  test('is recorded by a push, and tells what is new in a pull request from what has only moved', async () => {
    const world = await makeWorld();
    const { main, head } = await recordedMain(world, baseline);
    const result = await gate(world, pullRequest(main, head), { with: { baseline } });
    expect(result.outputs).toMatchObject({ verdict: 'fail', 'findings-new': '1', 'findings-high': '2' });
    expect(reported(result, 'base')).toBe(main);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        properties: expect.objectContaining({ file: 'src/app.py', line: '9' }),
      }),
    );
  });
});

describe('a run without a baseline', () => {
  test('warns, and says what will record one', async () => {
    const world = await makeWorld();
    const main = world.project.commit({ 'src/app.py': OLD });
    world.project.write({ 'out/lint.sarif': sarif({ rule: 'R1', line: 4 }) });
    const result = await gate(world, pullRequest(main, main));
    expect(result.outputs['verdict']).toBe('warn');
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('nothing to compare with');
    expect(result.summary).toContain('a run on the default branch will record it');
    expect(world.cache.entries).toEqual([]);
  });

  test('fails under strict', async () => {
    const world = await makeWorld();
    const main = world.project.commit({ 'src/app.py': OLD });
    world.project.write({ 'out/lint.sarif': sarif({ rule: 'R1', line: 4 }) });
    const result = await gate(world, pullRequest(main, main), { with: { policy: 'strict' } });
    expect(result.outputs['verdict']).toBe('fail');
    expect(result.exitCode).toBe(1);
  });

  test('of which none is wanted says so', async () => {
    const world = await makeWorld();
    const main = world.project.commit({ 'src/app.py': OLD });
    world.project.write({ 'out/lint.sarif': sarif({ rule: 'R1', line: 4 }) });
    const result = await gate(world, pullRequest(main, main), { with: { baseline: 'none' } });
    expect(result.outputs['verdict']).toBe('warn');
    expect(result.summary).toContain('no baseline is kept');
    expect(world.cache.requests).toEqual([]);
  });
});

describe('what records', () => {
  test.each([
    ['a pull request', (sha: string) => pullRequest(sha, sha)],
    ['a pull request under its target’s rights', (sha: string) => pullRequest(sha, sha, 'pull_request_target')],
    ['a workflow that another started', () => ({ ...push(), name: 'workflow_run' })],
  ])('is not %s', async (_, event) => {
    const world = await makeWorld();
    const main = world.project.commit({ 'src/app.py': OLD });
    world.project.write({ 'out/lint.sarif': sarif() });
    const result = await gate(world, event(main));
    expect(result.outputs['verdict']).not.toBe('');
    expect(world.cache.entries).toEqual([]);
  });

  test('is not a push to another branch', async () => {
    const world = await makeWorld();
    world.project.commit({ 'src/app.py': OLD });
    world.project.write({ 'out/lint.sarif': sarif() });
    await gate(world, push(), { github: { ref: 'refs/heads/topic' } });
    expect(world.cache.entries).toEqual([]);
  });

  test('is a failing run and a schedule, too', async () => {
    const world = await makeWorld();
    world.project.commit({ 'src/app.py': OLD });
    world.project.write({ 'out/lint.sarif': '{' });
    const failed = await gate(world, push());
    expect(failed.outputs['verdict']).toBe('error');
    world.project.write({ 'out/lint.sarif': sarif() });
    await gate(world, { name: 'schedule', payload: { schedule: '0 4 * * *' } }, { github: { ref_name: 'main' } });
    expect(world.cache.entries).toHaveLength(2);
  });

  test('is not a decision that is made again, which is the same', async () => {
    const world = await makeWorld();
    const { main, head } = await recordedMain(world, 'cache');
    const first = await gate(world, pullRequest(main, head));
    const now = String(reported(first, 'decided-at'));
    const again = await gate(world, push(), { with: { now, 'base-sha': main } });
    expect(reported(again, 'conditions')).toEqual(reported(first, 'conditions'));
    expect(reported(again, 'decided-at')).toBe(now);
    expect(world.cache.entries).toHaveLength(1);
  });
});

describe('the base', () => {
  test('is the nearest ancestor that has a baseline, and this is said', async () => {
    const world = await makeWorld();
    const { main } = await recordedMain(world, 'cache');
    world.project.git('switch', '--quiet', 'main');
    for (const number of [1, 2, 3]) world.project.commit({ note: String(number) });
    const tip = world.project.git('rev-parse', 'HEAD');
    const result = await gate(world, push(tip));
    expect(reported(result, 'base')).toBe(main);
    expect(result.summary).toContain(`compared with ${main.slice(0, 12)}, 3 commits before it`);
    expect(result.outputs['findings-new']).toBe('1');
  });

  test('of a shallow clone is asked of GitHub', async () => {
    const world = await makeWorld();
    const { main, head } = await recordedMain(world, 'cache');
    const result = await gate(world, pullRequest(main, head));
    expect(world.github.requestsTo('repos/compare-commits-with-basehead')).toHaveLength(1);
    expect(reported(result, 'base')).toBe(main);
    world.project.git('switch', '--quiet', 'main');
    world.project.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic');
    const middle = world.project.git('rev-parse', 'HEAD');
    world.project.commit({ note: 'more' });
    for (const commit of world.project.history()) world.github.repository('octo/app').addCommit(commit);
    // The history is GitHub's alone now.
    world.project.write({ '.git/shallow': `${world.project.git('rev-parse', 'HEAD')}\n` });
    const later = await gate(world, push(middle));
    expect(world.github.requestsTo('repos/list-commits')).toHaveLength(1);
    expect(reported(later, 'base')).toBe(main);
  });

  test('is not further back than 50 commits', async () => {
    const world = await makeWorld();
    await recordedMain(world, 'cache');
    for (let number = 0; number < 51; number += 1) world.project.commit();
    const tip = world.project.git('rev-parse', 'HEAD');
    const result = await gate(world, push(tip));
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain('none for');
    expect(result.log).toContain('the 50 commits before it');
  });

  test('may be named, by a branch as well', async () => {
    const world = await makeWorld();
    const { main } = await recordedMain(world, 'cache');
    const result = await gate(world, push(), { with: { 'base-sha': 'main' } });
    expect(reported(result, 'base')).toBe(main);
    const unknown = await gate(world, push(), { with: { 'base-sha': '--output=x' } });
    expect(unknown.outputs['verdict']).toBe('error');
    expect(unknown.log).toContain('base-sha is "--output=x", and there is no such commit');
  });
});
