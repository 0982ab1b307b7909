import { expect, test } from '@jest/globals';

import { lockFaults } from '../../../scripts/lock.ts';

function lockOf(packages: object): string {
  return JSON.stringify({ lockfileVersion: 3, packages });
}

test('a package for another system that is not in the lock is named', () => {
  const swc = { optionalDependencies: { '@swc/linux': '1', '@swc/darwin': '1' } };
  const lock = lockOf({ 'node_modules/@swc/core': swc, 'node_modules/@swc/linux': {} });
  expect(lockFaults(lock)).toEqual([
    '@swc/darwin, which node_modules/@swc/core may need on some system, is not in it.',
  ]);
});

test('a package beside the one that needs it, or in any folder above, is found', () => {
  const needs = { optionalDependencies: { far: '1', near: '1', beside: '1' } };
  const lock = lockOf({
    'node_modules/a/node_modules/b': needs,
    'node_modules/a/node_modules/b/node_modules/near': {},
    'node_modules/a/node_modules/beside': {},
    'node_modules/far': {},
  });
  expect(lockFaults(lock)).toEqual([]);
});

test('the address of a registry is named, the folder of a workspace is not', () => {
  const lock = lockOf({
    'node_modules/a': { resolved: 'https://registry.example/a.tgz' },
    'node_modules/ours': { resolved: 'packages/ours', link: true },
  });
  expect(lockFaults(lock)).toEqual(['node_modules/a has an address: https://registry.example/a.tgz']);
});
