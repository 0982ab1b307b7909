import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';
import type { Manifest } from '@qeml-actions/core';
import { parse } from 'yaml';

import { actions, filesBelow } from '../../scripts/project.ts';

const OURS = /^(?:\.|org\/qeml-actions)\/?([\w-]*)(?:@v1)?$/;
const PINNED = /^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/;
const FILES = [...filesBelow('.github/workflows'), ...filesBelow('examples')].filter((file) =>
  /\.github\/workflows\/[^/]+\.yml$/.test(file),
);

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: unknown;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

function jobsIn(file: string): readonly Job[] {
  const workflow = parse(readFileSync(file, 'utf8')) as { readonly jobs: Readonly<Record<string, Job>> };
  return Object.values(workflow.jobs);
}

async function manifestOf(face: string): Promise<Manifest> {
  const action = actions().find((one) => one.face === (face || '.'));
  expect(action?.face).toBe(face || '.');
  const generated: unknown = await import(`../../actions/${action?.name ?? ''}/src/manifest.generated.ts`);
  return (generated as { readonly MANIFEST: Manifest }).MANIFEST;
}

test.each(FILES)('%s gives our actions inputs that they have, and all that they need', async (file) => {
  for (const { uses = '', with: given = {} } of jobsIn(file).flatMap(({ steps }) => steps)) {
    const [, face] = OURS.exec(uses) ?? [];
    if (face === undefined) continue;
    const { inputs } = await manifestOf(face);
    const required = Object.entries(inputs).filter(([, input]) => input.required);
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    expect(Object.keys(given)).toEqual(expect.arrayContaining(required.map(([name]) => name)));
  }
});

test.each(FILES)('%s pins what is not ours by a full commit', (file) => {
  const foreign = jobsIn(file).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  const loose = foreign.filter((uses) => !OURS.test(uses) && !PINNED.test(uses));
  expect(loose).toEqual([]);
});

test.each(FILES.filter((file) => file.startsWith('.github')))('every job of %s has an end and permissions', (file) => {
  const text = readFileSync(file, 'utf8');
  for (const job of jobsIn(file)) {
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(job.permissions).toBeDefined();
  }
  // Each permission that is granted has its reason beside it.
  const granted = text.split('\n').filter((line) => /^\s+[\w-]+: (?:read|write)\b/.test(line));
  expect(granted.filter((line) => !/# \S/.test(line))).toEqual([]);
  expect(text).toMatch(/^concurrency:$/m);
  expect(text).not.toContain('|| true');
});
