import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { ProcessRow } from '@qeml-actions/core';

import { membersOf } from '../../../packages/core/src/process-tree/members.ts';

const SELF = 1;
const ROOT = 100;

function row(pid: number, parent: number, changes: Partial<ProcessRow> = {}): ProcessRow {
  return { pid, parent, group: pid, started: `s${String(pid)}`, marked: false, ...changes };
}

/** The pids of the tree of 100. */
function pidsOf(rows: readonly ProcessRow[], seen: readonly ProcessRow[] = []): readonly number[] {
  const known = new Map(seen.map((each) => [each.pid, each]));
  return membersOf(rows, { pid: ROOT, seen: known }, SELF)
    .map(({ pid }) => pid)
    .sort((a, b) => a - b);
}

describe('the processes of a tree', () => {
  const ourselves = row(SELF, 0);
  const other = row(50, SELF);
  const root = row(ROOT, SELF);

  test.each<[string, readonly ProcessRow[], readonly number[]]>([
    ['its first', [root], [100]],
    ['children and grandchildren', [root, row(101, 100), row(102, 101), row(103, 102)], [100, 101, 102, 103]],
    ['its group, when its first is gone', [row(101, 1, { group: 100 }), row(102, 101)], [101, 102]],
    ['a double fork: the parent has ended, the group is kept', [root, row(110, 1, { group: 100 })], [100, 110]],
    ['a daemon with a session of its own, by its marker', [root, row(110, 1, { marked: true })], [100, 110]],
    ['what such a daemon starts', [row(110, 1, { marked: true }), row(111, 110), row(112, 111)], [110, 111, 112]],
    ['a child in another group', [root, row(101, 100, { group: 101 })], [100, 101]],
    ['a circle of parents', [root, row(101, 102), row(102, 101, { marked: true })], [100, 101, 102]],
    ['nothing, when all have ended', [], []],
    ['no others: not who has cleared everything', [row(110, 1)], []],
  ])('%s', (_, rows, expected) => {
    expect(pidsOf([ourselves, other, ...rows])).toEqual(expected);
  });

  test('what was in it before is in it still, but not a later process of the same number', () => {
    const before = row(110, 101);
    expect(pidsOf([ourselves, row(110, 1)], [before])).toEqual([110]);
    expect(pidsOf([ourselves, row(110, 1, { started: 'later' })], [before])).toEqual([]);
  });

  test('never we ourselves, nor through us what we started beside it', () => {
    expect(pidsOf([row(SELF, 0, { marked: true, group: ROOT }), root, other])).toEqual([100]);
  });

  test('of any processes: never ourselves, none twice, and all children of a member', () => {
    const pid = fc.integer({ min: 0, max: 12 });
    const rows = fc.uniqueArray(
      fc.record({ pid, parent: pid, group: pid, started: fc.constantFrom('a', 'b'), marked: fc.boolean() }),
      { selector: (each) => each.pid },
    );
    fc.assert(
      fc.property(rows, pid, pid, (all, first, self) => {
        const members = membersOf(all, { pid: first, seen: new Map() }, self).map((each) => each.pid);
        expect(members).not.toContain(self);
        expect(new Set(members).size).toBe(members.length);
        for (const child of all.filter(({ parent }) => members.includes(parent))) {
          if (child.pid !== self) expect(members).toContain(child.pid);
        }
      }),
    );
  });
});
