import { describe, expect, test } from '@jest/globals';
import type { ActionResult } from '@qeml-actions/testkit';

import { cleanUpAfterEach, gate, makeWorld, pullRequest, push, reported, sarif } from './recording.ts';

cleanUpAfterEach();

const FILE = '.github/quality-gate.yml';
const SOURCE = { 'src/app.py': 'import os\nos.system(x)\n', '.gitignore': 'out\n' };
const STRICT = 'extends: standard\nconditions:\n  - { metric: findings.total, max: 0 }\n';
const LOOSE = 'extends: standard\nconditions:\n  - { metric: findings.total, max: 9 }\n';

type Files = Readonly<Record<string, string | null>>;

/** A pull request from one set of files to another, after main was recorded. */
async function changed(base: Files, head: Files, inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  const world = await makeWorld();
  const main = world.project.commit({ ...SOURCE, ...base });
  world.project.write({ 'out/lint.sarif': sarif({ rule: 'R1', line: 2 }) });
  await gate(world, push());
  world.project.git('switch', '--quiet', '-c', 'topic');
  const tip = world.project.commit(head);
  return gate(world, pullRequest(main, tip), { with: inputs });
}

describe('a pull request that loosens the policy', () => {
  test('warns, first of all', async () => {
    const result = await changed({ [FILE]: STRICT }, { [FILE]: LOOSE });
    expect(result.outputs['verdict']).toBe('warn');
    const lines = result.summary.split('\n').filter((line) => line !== '');
    expect(lines[1]).toContain('The policy is looser than the base');
    expect(lines[1]).toContain('findings.total');
  });

  test('fails where that is asked for', async () => {
    const result = await changed({ [FILE]: STRICT }, { [FILE]: LOOSE }, { 'policy-change': 'fail' });
    expect(result.outputs['verdict']).toBe('fail');
    expect(result.exitCode).toBe(1);
  });

  test('by removing its file', async () => {
    const result = await changed({ [FILE]: STRICT }, { [FILE]: null });
    expect(reported(result, 'loosened')).toEqual([expect.stringContaining('not asked by this one')]);
  });

  test('by removing its section', async () => {
    const section = `quality-gate:\n${STRICT.replace(/^/gm, '  ').trimEnd()}\n`;
    const result = await changed(
      { '.github/qeml-actions.yml': section },
      { '.github/qeml-actions.yml': 'failure-analyzer: {}\n' },
    );
    expect(reported(result, 'loosened')).toEqual([expect.stringContaining('findings.total')]);
  });

  test('by a waiver', async () => {
    const expires = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const waivers = `waivers:\n  - { match: { rule: R1 }, reason: known, owner: '@team', expires: ${expires} }\n`;
    const result = await changed({ [FILE]: STRICT }, { [FILE]: STRICT + waivers });
    expect(reported(result, 'loosened')).toEqual([expect.stringContaining('findings.total')]);
  });
});

describe('a pull request that does not', () => {
  test('tightens it: nothing is said', async () => {
    const result = await changed({ [FILE]: LOOSE }, { [FILE]: STRICT });
    expect(reported(result, 'loosened')).toEqual([]);
    expect(result.outputs['verdict']).toBe('fail');
  });

  test('mends a broken one: a note, and no crash', async () => {
    const result = await changed(
      { [FILE]: 'conditions: { no: list }\n' },
      { [FILE]: LOOSE },
      { 'policy-change': 'fail' },
    );
    expect(reported(result, 'loosened')).toEqual([]);
    expect(JSON.stringify(reported(result, 'notes'))).toContain('cannot be used');
    // By a broken policy nothing was recorded.
    expect(result.outputs['verdict']).toBe('warn');
  });

  test('names a preset, which is the workflow’s', async () => {
    const result = await changed({ [FILE]: STRICT }, { [FILE]: null }, { policy: 'standard' });
    expect(reported(result, 'loosened')).toEqual([]);
  });
});

test('what the base’s policy is cannot be told: that is said first, and fails where it is asked for', async () => {
  const world = await makeWorld();
  world.project.commit({ ...SOURCE, [FILE]: LOOSE });
  world.project.write({ 'out/lint.sarif': sarif() });
  const unknown = 'f'.repeat(40);
  world.github.fault('repos/get-content', { status: 500, body: { message: 'no' } });
  const inputs = { 'base-sha': unknown, baseline: 'none', 'policy-change': 'fail' };
  const result = await gate(world, push(), { with: inputs });
  expect(result.outputs['verdict']).toBe('error');
  expect(result.summary).toContain('cannot be told');
});

test('a waiver ends by the instant that is decided at, whatever the clock', async () => {
  const world = await makeWorld();
  const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  const waivers = `waivers:\n  - { match: { rule: R1 }, reason: known, owner: '@team', expires: ${day} }\n`;
  world.project.commit({ ...SOURCE, [FILE]: STRICT + waivers });
  world.project.write({ 'out/lint.sarif': sarif({ rule: 'R1', line: 2 }) });
  const at = async (now: string): Promise<string | undefined> =>
    (await gate(world, push(), { with: { now, baseline: 'none' } })).outputs['verdict'];
  expect(await at(`${day}T23:59:59Z`)).toBe('pass');
  const after = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();
  expect(await at(after)).toBe('fail');
  const yearBefore = new Date(Date.parse(`${day}T00:00:00Z`) - 366 * 86_400_000).toISOString();
  expect(await at(yearBefore)).toBe('error');
});
