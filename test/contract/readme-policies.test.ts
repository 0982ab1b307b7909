import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { Mistake } from '@qeml-actions/core';
import { policyFrom, PRESET_NAMES, presetPolicy } from '@qeml-actions/policy';
import { parse } from 'yaml';

import { schema } from '../../packages/policy/src/policy.schema.ts';

const FOLDER = 'quality-gate';
const PRESETS = readdirSync(`${FOLDER}/presets`).map((file) => file.replace(/\.md$/, ''));

/** The YAML blocks of a page that are policies: those with a key that a policy has, and none of a workflow. */
function policiesIn(page: string): readonly string[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks.filter((block) => {
    const value: unknown = parse(block);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return Object.keys(value).some((key) => key in schema.properties) && !('jobs' in value);
  });
}

function composed(text: string): ReturnType<typeof policyFrom> {
  return policyFrom(text, 'README.md');
}

describe('the policies of the README', () => {
  const policies = policiesIn(`${FOLDER}/README.md`);

  test('are there', () => {
    expect(policies.length).toBeGreaterThanOrEqual(4);
  });

  test.each(policies)('can be used: %s', (text) => {
    const policy = composed(text);
    expect(policy instanceof Mistake ? policy.detail : undefined).toBeUndefined();
  });
});

test('there is a page for each preset', () => {
  expect([...PRESETS].sort()).toEqual([...PRESET_NAMES].sort());
});

test.each(PRESET_NAMES)('what the page of %s writes out asks what it asks', (name) => {
  const [text = ''] = policiesIn(`${FOLDER}/presets/${name}.md`);
  const written = composed(text);
  if (written instanceof Mistake) throw new Error(written.detail);
  const { conditions, name: _, ...more } = presetPolicy(name);
  const bare = (all: typeof conditions): readonly object[] =>
    all.map(({ origin, ...condition }) => condition).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  expect(written).toMatchObject(more);
  // Written out on top of `standard`, which asks for no more.
  expect(bare(written.conditions)).toEqual(expect.arrayContaining([...bare(conditions)]));
});
