import { describe, expect, test } from '@jest/globals';

import { Coverage, patchCoverage } from '@qeml-actions/reports';

function coverage(): Coverage {
  const made = new Coverage('lcov');
  const [source, other] = [made.source('src/a.ts'), made.source('src/b.ts')];
  for (const line of [1, 2, 4, 5]) source.line(line, line < 4);
  other.line(7, true);
  made.source('src/sum.ts').totalsAlone({ lines: [1, 2] });
  return made;
}

describe('coverage of a patch', () => {
  test('counts changed lines that can run, and names those that did not', () => {
    const changed = new Map([
      ['src/b.ts', [7, 8]],
      ['src/a.ts', [5, 2, 3, 4, 4]],
    ]);
    expect(patchCoverage(coverage(), changed)).toEqual({
      covered: 2,
      total: 4,
      missing: [{ path: 'src/a.ts', lines: [4, 5] }],
      unreported: [],
      totalsOnly: [],
    });
  });

  test('tells files that no report knows from those without changed code', () => {
    const changed = new Map([
      ['README.md', [1]],
      ['src/a.ts', [3]],
      ['src/sum.ts', [1]],
    ]);
    expect(patchCoverage(coverage(), changed)).toEqual({
      covered: 0,
      total: 0,
      missing: [],
      unreported: ['README.md'],
      totalsOnly: ['src/sum.ts'],
    });
  });
});
