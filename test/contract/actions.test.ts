import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runAction, startGitHub, type GitHub } from '@qeml-actions/testkit';

import { bundleAction } from '../../scripts/bundle.ts';
import { manifestOf } from '../../scripts/manifests.ts';
import { actions, ROOT, textOf } from '../../scripts/project.ts';
import { schemaFiles } from '../../scripts/schemas.ts';
import { bundleFiles, bundleFindings } from '../support/contract/bundle.ts';
import { carriedFindings, houseFindings, outputFindings, specFindings } from '../support/contract/names.ts';
import { readmeFindings } from '../support/contract/readme.ts';
import { reportFindings } from '../support/contract/report.ts';
import { EXAMPLE_INPUTS } from '../support/example-inputs.ts';

const scratch = mkdtempSync(join(tmpdir(), 'qeml-contract-'));
let github: GitHub;
beforeAll(async () => {
  // What an action asks of GitHub is asked of an empty one here.
  github = await startGitHub({ repositories: {} });
});
afterAll(async () => {
  rmSync(scratch, { recursive: true, force: true });
  await github.close();
});

describe.each(actions())('$name', ({ name, face }) => {
  const manifest = manifestOf({ name, face });
  const main = posix.join(posix.relative(face, 'dist'), name, 'index.js');

  test('its manifest says what the house asks', () => {
    expect(houseFindings(manifest, main)).toEqual([]);
    expect(existsSync(join(ROOT, face, main))).toBe(true);
  });

  test('its input spec names the inputs of its manifest', async () => {
    const { INPUTS } = (await import(`../../actions/${name}/src/inputs.ts`)) as { readonly INPUTS: object };
    expect(specFindings(manifest, Object.keys(INPUTS))).toEqual([]);
  });

  test('its bundle carries the defaults of its manifest', async () => {
    const module = textOf(`actions/${name}/src/manifest.generated.ts`) ?? '';
    expect(await carriedFindings(name, manifest, module)).toEqual([]);
  });

  test('its README shows the inputs, defaults and outputs of its manifest', async () => {
    expect(await readmeFindings(manifest, textOf(posix.join(face, 'README.md')) ?? '')).toEqual([]);
  });

  test('its bundle is what its sources give', async () => {
    const fresh = join(scratch, name);
    await bundleAction(name, fresh);
    expect(bundleFindings(bundleFiles(fresh), bundleFiles(join(ROOT, 'dist', name)))).toEqual([]);
  }, 120_000);

  test.each([
    ['that decides', EXAMPLE_INPUTS[name] ?? {}],
    ['that is told nothing', {}],
  ])('a run %s writes the outputs of its manifest, and a report as published', async (_title, inputs) => {
    const result = await runAction({ action: face, with: inputs, github: { api_url: github.url } });
    const schema = textOf(posix.join(face, 'report.schema.json')) ?? '';
    expect(outputFindings(manifest, Object.keys(result.outputs))).toEqual([]);
    expect(reportFindings(manifest, inputs, schema, result.report)).toEqual([]);
    result.cleanup();
  });
});

test('the schema of every report is published as it is in the sources', async () => {
  const files = await schemaFiles();
  expect(files.filter(({ path, content }) => textOf(path) !== content).map(({ path }) => path)).toEqual([]);
  const published = files.map(({ path }) => path).filter((path) => path.endsWith('report.schema.json'));
  expect(published).toEqual(actions().map(({ face }) => posix.join(face, 'report.schema.json')));
});

test('every action has example inputs with which it decides', () => {
  expect(Object.keys(EXAMPLE_INPUTS).sort()).toEqual(actions().map(({ name }) => name));
});
