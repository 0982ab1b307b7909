import { readdirSync } from 'node:fs';

import { expect, test } from '@jest/globals';
import { Mistake } from '@qeml-actions/core';
import { policyFrom, PRESET_NAMES, presetPolicy } from '@qeml-actions/policy';

import { textOf } from '../../scripts/project.ts';
import { pageOf } from '../support/contract/pages/page.ts';

const FOLDER = 'quality-gate/presets';

test('there is a page for each preset', () => {
  const pages = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...PRESET_NAMES].sort());
});

test.each(PRESET_NAMES)('what the page of %s writes out asks what it asks', (name) => {
  const path = `${FOLDER}/${name}.md`;
  const [block] = pageOf(path, textOf(path) ?? '').fences;
  const written = policyFrom(block?.text ?? '', path);
  if (written instanceof Mistake) throw new Error(written.detail);
  const { conditions, name: _, ...more } = presetPolicy(name);
  const bare = (all: typeof conditions): readonly object[] =>
    all.map(({ origin, ...condition }) => condition).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  expect(written).toMatchObject(more);
  // Written out on top of `standard`, which asks for no more.
  expect(bare(written.conditions)).toEqual(expect.arrayContaining([...bare(conditions)]));
});
