import { expect, test } from '@jest/globals';

import { changelogFault, entryOf } from '../../../scripts/release/changelog.ts';
import { sizeLine } from '../../../scripts/release/size-line.ts';
import { followers, tagOf, versionOf, versionsIn } from '../../../scripts/release/version.ts';

test.each(['1.2.3', 'v1.2', 'v01.2.3', 'v1.2.3-rc.1', 'v1.2.3+5', 'v1.2.3\n', 'v1', ''])('%j is no version', (tag) => {
  expect(versionOf(tag)).toBeUndefined();
});

test.each([
  [[], ['v1.0.0']],
  [['v1.0.0'], ['v1.0.1', 'v1.1.0', 'v2.0.0']],
  [
    ['v1.9.0', 'v1.10.2', 'v2.0.0', 'v1', 'nightly'],
    ['v1.10.3', 'v1.11.0', 'v2.0.1', 'v2.1.0', 'v3.0.0'],
  ],
])('after %j come %j', (tags, next) => {
  expect(followers(versionsIn(tags)).map(tagOf)).toEqual(next);
});

const CHANGELOG = [
  '# Changelog',
  '## [Unreleased]',
  '## [1.1.0] - 2026-11-21',
  '### Fixed',
  '- One.',
  '## [1.0.0]',
  '- First.',
  '## [0.9.0] - 2026-01-01',
  '',
  '[1.1.0]: https://example.com',
].join('\n');

test('an entry ends where the next begins, or the links', () => {
  expect(entryOf(CHANGELOG, '1.1.0')).toEqual({ date: '2026-11-21', text: '### Fixed\n- One.' });
  expect(changelogFault(CHANGELOG, '1.1.0')).toBeUndefined();
});

test.each([
  ['1.2.0', 'no entry'],
  ['1.0.0', 'no day'],
  ['0.9.0', 'empty'],
])('%s has %s', (version, fault) => {
  expect(changelogFault(CHANGELOG, version)).toContain(fault);
});

test.each([
  [1_000_000, undefined, '1.00 MB packed, 4.00 MB unpacked.'],
  [1_000_000, 800_000, '200.0 kB (25.0 %) more than v1.0.0.'],
  [600_000, 800_000, '200.0 kB (25.0 %) less than v1.0.0.'],
  [800_000, 800_000, 'as v1.0.0 was.'],
  [800_000, 0, 'v1.0.0 had none.'],
])('the size %d beside %p reads so', (packed, before, text) => {
  const last = before === undefined ? undefined : { tag: 'v1.0.0', size: { packed: before, unpacked: 0 } };
  expect(sizeLine({ packed, unpacked: 4_000_000 }, last)).toContain(text);
});
