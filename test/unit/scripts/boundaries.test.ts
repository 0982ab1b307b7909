import { expect, test } from '@jest/globals';

import { boundaryFault } from '../../../scripts/boundaries.ts';

test.each([
  ['packages/core/src/a.ts', './b.ts'],
  ['packages/core/src/inputs/a.ts', '../../src/b.ts'],
  ['packages/core/src/a.ts', 'node:fs'],
  ['packages/attempts/src/a.ts', '@qeml-actions/core'],
  ['packages/testkit/src/a.ts', '@qeml-actions/core'],
  ['actions/guard/src/step.ts', '../../quality-gate/src/step.ts'],
  ['actions/quality-gate/src/step.ts', '@qeml-actions/policy'],
  ['test/bundle/a.test.ts', '@qeml-actions/testkit'],
  ['test/unit/a.test.ts', '../../actions/guard/src/decide.ts'],
  ['test/unit/a.test.ts', '../../packages/core/src/b.ts'],
  ['scripts/action.ts', '@qeml-actions/testkit'],
])('%s may import %s', (file, specifier) => {
  expect(boundaryFault(file, specifier)).toBeUndefined();
});

test.each([
  ['packages/core/src/a.ts', '@qeml-actions/page', 'any other package'],
  ['packages/statistics/src/a.ts', '@qeml-actions/core', 'any other package'],
  ['packages/core/src/a.ts', '@qeml-actions/core', 'relative path'],
  ['packages/core/src/a.ts', '../../page/src/b.ts', 'by its name'],
  ['scripts/a.ts', '../packages/core/src/b.ts', 'by its name'],
  ['packages/attempts/src/a.ts', '../../../actions/guard/src/b.ts', 'must not import actions/guard'],
  ['packages/attempts/src/a.ts', '../../../scripts/b.ts', 'scripts/'],
  ['packages/attempts/src/a.ts', '@qeml-actions/core/src/b.ts', 'what its index exports'],
  ['actions/quality-gate/src/a.ts', '../../guard/src/step.ts', 'must not import actions/guard'],
  ['actions/guard/src/a.ts', '../../quality-gate/src/decide.ts', 'must not import actions/quality-gate'],
  ['actions/quality-gate/src/a.ts', '@qeml-actions/testkit', 'tests and scripts'],
])('%s may not import %s', (file, specifier, reason) => {
  expect(boundaryFault(file, specifier)).toContain(reason);
});
