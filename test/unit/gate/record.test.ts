import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Mistake, systemFiles, type Files } from '@qeml-actions/core';
import { judge, nextBaseline, presetPolicy, readBaseline, type Facts } from '@qeml-actions/policy';

import { saveBaseline, type Recording } from '../../../actions/quality-gate/src/apply/baseline.ts';
import type { GateEvent } from '../../../actions/quality-gate/src/gather/event.ts';
import type { Inputs } from '../../../actions/quality-gate/src/inputs.ts';
import { GitProject } from '../../support/git-project.ts';
import { memoryRuntime } from '../../support/memory-runtime.ts';
import { reportOf } from '../../support/read-text.ts';

const COMMIT = 'a'.repeat(40);
const RECORDS = { name: 'push', records: true } as GateEvent;

let project: GitProject;
beforeEach(() => {
  project = new GitProject();
});
afterEach(() => project.remove());

async function facts(changes: Partial<Facts> = {}): Promise<Facts> {
  const tests = await reportOf('<testsuite><testcase classname="c" name="a" time="1"/></testsuite>', 'junit');
  const times = JSON.stringify({
    benchmarks: [
      {
        name: 'load',
        run_name: 'load',
        run_type: 'iteration',
        iterations: 1,
        real_time: 5,
        cpu_time: 5,
        time_unit: 'ns',
      },
    ],
    context: {},
  });
  const reports = [tests, await reportOf(times, 'google-benchmark')].map((report) => ({
    id: undefined,
    role: 'head' as const,
    declared: true,
    report,
    findings: [],
    coverage: undefined,
    unmapped: undefined,
  }));
  return {
    now: new Date('2026-06-15T12:00:00Z'),
    reports,
    problems: [],
    base: { state: 'none', reason: 'nothing' },
    patch: { state: 'unavailable', reason: 'no base' },
    pullRequest: false,
    codeowners: undefined,
    commit: COMMIT,
    ...changes,
  };
}

const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

async function save(known: Facts, files: Partial<Files> = {}, folder = '.baseline'): Promise<Recording> {
  const judgement = judge(presetPolicy('standard'), known);
  const inputs = { baseline: { kind: 'folder', path: folder }, now: undefined } as Inputs;
  const runtime = memoryRuntime({ GITHUB_WORKSPACE: project.folder });
  const ports = {
    ...runtime,
    files: { ...systemFiles, ...files },
    cancel: new AbortController().signal,
    github: () => Promise.reject(new Error('GitHub is not asked.')),
  };
  return saveBaseline({ inputs, name: 'gate', facts: known, judgement }, RECORDS, ports);
}

function kept(): readonly string[] {
  const folder = join(project.folder, '.baseline');
  return readdirSync(folder).flatMap((name) => readdirSync(join(folder, name)));
}

describe('a folder', () => {
  test('on a full disk is a warning, and nothing half is left', async () => {
    const { warnings } = await save(await facts(), {
      write: (path, content) => {
        writeFileSync(path, content.slice(0, 10));
        return Promise.reject(full);
      },
    });
    expect(warnings).toEqual([expect.stringMatching(/^The baseline was not recorded in \.baseline.*ENOSPC/)]);
    expect(kept()).toEqual([]);
  });

  test('keeps the last 200 by their own time, whatever the clock and the order', async () => {
    const year = 365 * 86_400_000;
    const commits = Array.from({ length: 203 }, (_, index) => index.toString(16).padStart(40, '0'));
    const known = await facts();
    for (const [index, commit] of [...commits.entries()].reverse())
      await save({ ...known, commit, now: new Date(known.now.getTime() + index * 60_000) });
    // A clock that is a year behind: what was written last stays.
    await save({ ...known, now: new Date(known.now.getTime() - year) });
    expect(kept()).toHaveLength(200);
    expect(kept()).toContain(`${COMMIT}.json`);
    expect(kept()).toContain(`${commits[202]}.json`);
    expect(kept()).not.toContain(`${commits[3]}.json`);
  });
});

describe('what is recorded', () => {
  test('is what a later run takes', async () => {
    const known = await facts();
    const policy = presetPolicy('standard');
    const baseline = nextBaseline(policy, known, judge(policy, known).results);
    const read = readBaseline(JSON.stringify(baseline));
    expect(read).toEqual(baseline);
    expect(read).toMatchObject({
      commit: COMMIT,
      at: '2026-06-15T12:00:00.000Z',
      values: { 'tests.failed': 0, 'tests.total': 1 },
      tests: ['c > a'],
    });
    expect(baseline.series).toContainEqual({
      name: 'load',
      measure: 'real_time',
      unit: 'ns',
      better: 'lower',
      points: [{ commit: COMMIT, value: 5 }],
    });
  });

  test('goes on from the base’s series, of which the last 50 points are kept', async () => {
    const policy = presetPolicy('standard');
    let known = await facts();
    for (let run = 0; run < 60; run += 1) {
      const baseline = nextBaseline(policy, known, []);
      known = { ...known, base: { state: 'found', baseline, commit: COMMIT } };
    }
    const { series } = nextBaseline(policy, known, []);
    expect(series.find(({ name }) => name === 'load')?.points).toHaveLength(50);
  });

  test('is nothing without a commit', async () => {
    const { warnings } = await save(await facts({ commit: '' }));
    expect(warnings).toEqual([expect.stringContaining('no commit is known')]);
  });
});

test.each(['', '[]', 'null', '{"schema":"x"}', '['.repeat(100_000), `{"values":{"a":1e999}}`])(
  'a text that is no baseline is explained (%#)',
  (text) => {
    const read = readBaseline(text);
    expect(read).toBeInstanceOf(Mistake);
    expect(read instanceof Mistake && (read.detail ?? '')).not.toBe('');
  },
);
