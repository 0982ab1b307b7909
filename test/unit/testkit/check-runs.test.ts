import { expect, test } from '@jest/globals';
import type { GitHub } from '@qeml-actions/testkit';

import { ask, withMiniature } from '../../support/github-api.ts';

const SHA = 'a'.repeat(40);
const OPTIONS = { repositories: { 'octo/app': { branches: { main: { sha: SHA } } } } };
const RUNS = '/repos/octo/app/check-runs';
const CHECK = { name: 'gate', head_sha: SHA, status: 'completed', conclusion: 'success' };

function outputWith(count: number): object {
  const one = { path: 'a.ts', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'It fails.' };
  return { title: 'Gate', summary: 'Text', annotations: Array.from({ length: count }, () => one) };
}

async function idOf(github: GitHub, output: object): Promise<number> {
  const { body } = await ask(github, `POST ${RUNS}`, { ...CHECK, output });
  const id: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'id') : undefined;
  return Number(id);
}

test('annotations of an update come to those that there are', async () => {
  await withMiniature(OPTIONS, async (github) => {
    const id = await idOf(github, outputWith(50));
    expect((await ask(github, `PATCH ${RUNS}/${id}`, { output: outputWith(7) })).status).toBe(200);
    expect((await ask(github, `GET ${RUNS}/${id}`)).body).toMatchObject({ output: { annotations_count: 57 } });
    expect((await ask(github, `GET ${RUNS}/${id}/annotations?page=2&per_page=50`)).body).toHaveLength(7);
    expect(github.violations).toEqual([]);
  });
});

test('more than fifty annotations at once are refused', async () => {
  await withMiniature(OPTIONS, async (github) => {
    expect((await ask(github, `POST ${RUNS}`, { ...CHECK, output: outputWith(51) })).status).toBe(422);
    expect(github.repository('octo/app').checkRuns.size).toBe(0);
  });
});
