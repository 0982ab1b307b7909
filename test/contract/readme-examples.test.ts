import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

import { expect, test } from '@jest/globals';
import { inputVariable, readInputs, type InputSpec, type Manifest } from '@qeml-actions/core';
import { parse } from 'yaml';

import { actions } from '../../scripts/project.ts';

const PAGES = actions().map(({ face }) => posix.join(face, 'README.md'));

interface Use {
  readonly action: string;
  readonly with: Readonly<Record<string, unknown>>;
}

/** The steps in a page's YAML blocks that use an action of ours. */
function usesIn(page: string): readonly Use[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)];
  return blocks.flatMap(([, block = '']) => {
    const steps: unknown = parse(block);
    return Array.isArray(steps) ? steps.flatMap((step: unknown) => useOf(step)) : [];
  });
}

function useOf(step: unknown): readonly Use[] {
  if (typeof step !== 'object' || step === null || !('uses' in step) || !('with' in step)) return [];
  const [used, action = 'guard'] = /^org\/qeml-actions(?:\/([\w-]+))?@v1$/.exec(String(step.uses)) ?? [];
  return used !== undefined && typeof step.with === 'object' ? [{ action, with: { ...step.with } }] : [];
}

test.each(PAGES)('every example of %s is accepted by the action it uses', async (page) => {
  const uses = usesIn(page);
  expect(uses).not.toEqual([]);
  for (const use of uses) {
    const { INPUTS } = (await import(`../../actions/${use.action}/src/inputs.ts`)) as { INPUTS: InputSpec };
    const { MANIFEST } = (await import(`../../actions/${use.action}/src/manifest.generated.ts`)) as {
      MANIFEST: Manifest;
    };
    expect(Object.keys(MANIFEST.inputs)).toEqual(expect.arrayContaining(Object.keys(use.with)));
    const given = Object.entries(use.with).map(([name, value]) => [inputVariable(name), String(value)] as const);
    await expect(readInputs(INPUTS, MANIFEST, Object.fromEntries(given))).resolves.toBeDefined();
  }
});
