import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { isAllowed, knownLicense } from '@qeml-actions/reports';

function expressionOf(...licenses: readonly string[]): string | undefined {
  const known = knownLicense({ name: 'a', licenses });
  return 'expression' in known ? known.expression : undefined;
}

describe('the license of a package', () => {
  test.each(['MIT', 'MIT OR Apache-2.0', '(MIT AND ISC)', 'GPL-2.0-only WITH Classpath-exception-2.0', 'LGPL-2.1+'])(
    '%s is an expression as it is',
    (license) => {
      expect(knownLicense({ name: 'a', licenses: [license] })).toEqual({ expression: license });
    },
  );

  test.each([
    ['Apache License, Version 2.0', 'Apache-2.0'],
    ['Apache 2.0', 'Apache-2.0'],
    ['mit', 'MIT'],
    ['The MIT License (MIT)', 'MIT'],
    ['License :: OSI Approved :: BSD License', 'BSD-3-Clause'],
    ['Eclipse Public License v2.0', 'EPL-2.0'],
    ['GPLv3', 'GPL-3.0-only'],
    ['GPL-2+', 'GPL-2.0-or-later'],
    ['GNU Lesser General Public License v2.1 or later (LGPLv2.1+)', 'LGPL-2.1-or-later'],
    ['GNU General Public License (GPL)', 'GPL-1.0-or-later'],
    ['MIT/Apache-2.0', 'MIT OR Apache-2.0'],
    ['BSD or Apache License, Version 2.0', 'BSD-3-Clause OR Apache-2.0'],
    ['MIT License; Mozilla Public License 2.0 (MPL 2.0)', 'MIT AND MPL-2.0'],
    ['https://opensource.org/licenses/MIT', 'MIT'],
  ])('%s is read as %s, and that is told', (license, expression) => {
    const known = knownLicense({ name: 'a', licenses: [license] });
    expect(known).toEqual({ expression, corrected: expect.stringContaining('read as') });
  });

  const unreadable = [
    '',
    'NOASSERTION',
    'NONE',
    'UNKNOWN',
    'LicenseRef-Acme',
    'DocumentRef-x:LicenseRef-Acme',
    'MIT AND LicenseRef-Acme',
    'UNLICENSED',
    'Acme Limited',
    'Permitted use only',
    'MIT*',
    'BSD-like',
    'BSD (with advertising clause)',
    'GPL-2.0 with Commons Clause',
    'MIT and Acme Terms',
    'SEE LICENSE IN LICENSE.md',
    'Public Domain',
    'MIT OR',
    '('.repeat(50_000),
    'MIT OR '.repeat(5_000) + 'MIT',
  ];

  test.each(unreadable.map((license) => [license.slice(0, 30), license] as const))(
    '`%s` is unknown, never a guess',
    (_, license) => {
      expect(knownLicense({ name: 'a', licenses: [license] })).toEqual({ unknown: expect.any(String) });
    },
  );

  test('nothing declared is unknown', () => {
    expect(knownLicense({ name: 'a', licenses: [] })).toEqual({ unknown: 'none is declared' });
  });

  test('of several, all hold, and one that is unknown makes the whole unknown', () => {
    expect(expressionOf('MIT', 'MIT OR ISC')).toBe('MIT AND (MIT OR ISC)');
    expect(expressionOf('MIT', 'UNKNOWN')).toBeUndefined();
  });

  test('a reference to another text may be one of several choices', () => {
    expect(expressionOf('MIT OR LicenseRef-Acme')).toBe('MIT OR LicenseRef-Acme');
  });

  test('what was concluded counts where nothing is declared, and beside what is', () => {
    const known = (licenses: readonly string[], concluded: string): unknown =>
      knownLicense({ name: 'a', licenses, concluded });
    expect(known([], 'MIT')).toEqual({ expression: 'MIT' });
    expect(known(['NOASSERTION'], 'MIT')).toEqual({ expression: 'MIT' });
    expect(known(['MIT'], 'NOASSERTION')).toEqual({ expression: 'MIT' });
    expect(known(['MIT'], 'GPL-3.0-only')).toEqual({ expression: 'MIT AND GPL-3.0-only' });
    expect(known(['NOASSERTION'], 'NOASSERTION')).toEqual({ unknown: '`NOASSERTION` is declared' });
  });
});

describe('what is allowed', () => {
  test.each([
    ['MIT', ['MIT'], true],
    ['MIT', ['ISC'], false],
    ['MIT OR GPL-3.0-only', ['MIT'], true],
    ['MIT AND GPL-3.0-only', ['MIT'], false],
    ['MIT AND (ISC OR GPL-3.0-only)', ['MIT', 'ISC'], true],
    ['GPL-2.0', ['GPL-2.0-only'], true],
    ['GPL-2.0-only', ['GPL-3.0-only'], false],
    ['GPL-2.0-or-later', ['GPL-3.0-only'], true],
    ['GPL-3.0-only', ['GPL-2.0-or-later'], true],
    ['GPL-2.0-only', ['GPL-3.0-or-later'], false],
    ['GPL-3.0-or-later', ['GPL-2.0-or-later'], true],
    ['LGPL-2.1-or-later', ['GPL-2.0-or-later'], false],
    ['Apache-2.0', ['Apache-1.1+'], true],
    ['BSD-2-Clause+', ['BSD-3-Clause'], false],
    ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only'], false],
    ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only WITH Classpath-exception-2.0'], true],
    ['GPL-2.0-only', ['GPL-2.0-only WITH Classpath-exception-2.0'], false],
    ['MIT', [], false],
    ['no expression', ['MIT'], false],
    ['MIT', ['MIT OR ISC'], false],
  ] as const)('%s under %j: %s', (expression, allowed, expected) => {
    expect(isAllowed(expression, allowed)).toBe(expected);
  });

  test('what is larger than any license is not allowed', () => {
    expect(isAllowed('('.repeat(50_000), ['MIT'])).toBe(false);
  });

  test('a long chain of choices is judged, not expanded', () => {
    const chain = Array.from({ length: 200 }, () => '(MIT OR ISC)').join(' AND ');
    expect(isAllowed(chain, ['ISC'])).toBe(true);
    expect(isAllowed(chain, ['Zlib'])).toBe(false);
  });

  test('to allow more never allows less', () => {
    const ids = fc.constantFrom('MIT', 'ISC', 'GPL-2.0-only', 'GPL-3.0-or-later', 'Apache-2.0');
    const expressions = fc.letrec<{ expression: string }>((tie) => ({
      expression: fc.oneof(
        { maxDepth: 4 },
        ids,
        fc
          .tuple(tie('expression'), fc.constantFrom('AND', 'OR'), tie('expression'))
          .map(([left, joint, right]) => `(${left} ${joint} ${right})`),
      ),
    })).expression;
    fc.assert(
      fc.property(expressions, fc.array(ids), ids, (expression, allowed, more) => {
        const before = isAllowed(expression, allowed);
        return !before || isAllowed(expression, [...allowed, more]);
      }),
    );
  });
});
