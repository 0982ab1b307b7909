import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runWorkflow } from '@qeml-actions/testkit';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qeml-refusals-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(text: string): Promise<unknown> {
  const file = join(folder, 'ci.yml');
  writeFileSync(file, text);
  const result = await runWorkflow({ file, project: folder, uses: { 'org/fixtures@v1': folder } });
  result.cleanup();
  return result;
}

function job(lines: string): string {
  return `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${lines}`;
}

const STEPS = '    steps:\n      - run: echo hi\n';

describe('what is not run here is refused before anything starts, by key and place', () => {
  test.each([
    [
      'services',
      job(`    services:\n      db:\n        image: postgres\n${STEPS}`),
      "ci.yml:5:5: 'jobs.build.services' is not run here",
    ],
    ['a container', job(`    container: node:24\n${STEPS}`), "ci.yml:5:5: 'jobs.build.container' is not run here"],
    [
      'an environment',
      job(`    environment: production\n${STEPS}`),
      "ci.yml:5:5: 'jobs.build.environment' is not run here",
    ],
    [
      'a reusable workflow',
      'on: push\njobs:\n  call:\n    uses: org/other/.github/workflows/x.yml@v1\n',
      "ci.yml:4:5: 'jobs.call.uses' is not run here: reusable workflows",
    ],
    [
      'a background step',
      job('    steps:\n      - run: sleep 1\n        background: true\n'),
      "ci.yml:7:9: 'jobs.build.steps[0].background' is not run here",
    ],
    [
      'an action from elsewhere',
      job('    steps:\n      - uses: actions/cache@v4\n'),
      'ci.yml:6:15: uses: actions/cache@v4: only actions/checkout, ./ and these are served here: org/fixtures@v1',
    ],
    ['a container action', job('    steps:\n      - uses: docker://alpine\n'), 'uses: docker://alpine'],
  ])('%s', async (_, text, message) => {
    await expect(run(text)).rejects.toThrow(message);
  });
});

describe('a file that is not valid is refused with its places', () => {
  test.each([
    ['an unknown key', job(`    nonsense: 1\n${STEPS}`), "ci.yml:5:5: Unexpected value 'nonsense'"],
    ['an unknown context', job('    steps:\n      - run: echo ${{ nosuch.thing }}\n'), 'Unrecognized named-value'],
    [
      'a need that is not there',
      job(`    needs: nobody\n${STEPS}  other:\n    runs-on: x\n${STEPS}`),
      "depends on unknown job 'nobody'",
    ],
    ['no trigger', 'jobs:\n  a:\n    runs-on: x\n', 'Required property is missing: on'],
    ['no YAML', 'on: [push\n', 'ci.yml:2:1'],
    ['an empty file', '', 'ci.yml'],
  ])('%s', async (_, text, message) => {
    await expect(run(text)).rejects.toThrow(message);
  });
});

test('what is accepted without effect is told', async () => {
  const text = `permissions: read-all\n${job(`    concurrency: one\n${STEPS}`)}`;
  expect(await run(text)).toMatchObject({
    conclusion: 'success',
    withoutEffect: ['permissions', 'jobs.build.concurrency'],
  });
});

test('an expression that fails while the job is planned fails the job and says why', async () => {
  const result = await run(job(`    strategy:\n      matrix:\n        a: \${{ fromJSON('nonsense') }}\n${STEPS}`));
  expect(result).toMatchObject({
    conclusion: 'failure',
    jobs: { build: { conclusion: 'failure', error: expect.stringContaining('JSON') } },
  });
});
