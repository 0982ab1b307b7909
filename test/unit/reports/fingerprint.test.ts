import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import {
  compareFindings,
  fingerprinted,
  knownFrom,
  recordOf,
  type Finding,
  type Fingerprinted,
} from '@qeml-actions/reports';

type Sources = Readonly<Record<string, readonly string[]>>;
type KeyedFinding = Finding & Fingerprinted;

function finding(line: number, more: Partial<Finding> = {}): Finding {
  return { tool: 't', rule: 'R1', message: 'm', severity: 'high', word: 'error', path: 'a.py', line, ...more };
}

async function keyed(findings: readonly Finding[], sources: Sources = {}): Promise<readonly KeyedFinding[]> {
  return fingerprinted(findings, async (path) => sources[path]);
}

function counts(head: readonly KeyedFinding[], base: readonly KeyedFinding[]): readonly [number, number, number] {
  const { new: added, existing, fixed } = compareFindings(head, base);
  return [added.length, existing.length, fixed.length];
}

const CODE = ['import os', '', 'def f(x):', '    y = eval(x)', '    return y', '', 'print(f(1))'];

/** Few lines in many orders, so that equal ones and equal surroundings are common. */
const source = fc.array(fc.constantFrom('a = 1', 'b = eval(x)', '', '    return a', 'f(2)'), {
  minLength: 1,
  maxLength: 12,
});

function onEveryLine(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, index) => (line === '' ? [] : [index + 1]));
}

describe('a finding is known again', () => {
  test('wherever lines are inserted', async () => {
    await fc.assert(
      fc.asyncProperty(
        source,
        fc.nat(12),
        fc.array(fc.constantFrom('# new', '', 'z = 3'), { maxLength: 3 }),
        async (lines, where, added) => {
          const at = Math.min(where, lines.length);
          const moved = [...lines.slice(0, at), ...added, ...lines.slice(at)];
          const places = onEveryLine(lines);
          const base = await keyed(
            places.map((line) => finding(line)),
            { 'a.py': lines },
          );
          const now = places.map((line) => finding(line > at ? line + added.length : line));
          expect(counts(await keyed(now, { 'a.py': moved }), base)).toStrictEqual([0, places.length, 0]);
        },
      ),
    );
  });

  test('whatever order a tool reports in', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (lines) => {
        const findings = onEveryLine(lines).map((line) => finding(line));
        const keys = (items: readonly KeyedFinding[]): readonly string[] => items.map(({ key }) => key);
        const there = keys(await keyed(findings, { 'a.py': lines }));
        const back = keys(await keyed([...findings].reverse(), { 'a.py': lines }));
        expect([...back].reverse()).toStrictEqual(there);
      }),
    );
  });

  test('when its code was indented anew', async () => {
    const base = await keyed([finding(4)], { 'a.py': CODE });
    const indented = CODE.map((line) => `\t${line.replace('    ', '\t')}`);
    expect((await keyed([finding(4)], { 'a.py': indented }))[0]?.key).toBe(base[0]?.key);
  });

  test('when its file was renamed', async () => {
    const base = await keyed([finding(4)], { 'a.py': CODE });
    const head = await keyed([finding(4, { path: 'lib/b.py' })], { 'lib/b.py': CODE });
    expect(counts(head, base)).toStrictEqual([0, 1, 0]);
  });

  test('by what is said, without its numbers, where there is no source', async () => {
    const base = await keyed([finding(4, { message: 'line 4 is too long' })]);
    const head = await keyed([finding(9, { message: 'line 9 is too long' })]);
    expect(head[0]?.key).toBe(base[0]?.key);
  });

  test('where the base had no source and the head has it', async () => {
    expect(counts(await keyed([finding(4)], { 'a.py': CODE }), await keyed([finding(3)]))).toStrictEqual([0, 1, 0]);
  });

  test('by the tool’s own fingerprint, where its line and its code changed', async () => {
    const base = await keyed([finding(4, { fingerprint: 'f' })], { 'a.py': CODE });
    const head = await keyed([finding(1, { fingerprint: 'f' })], { 'a.py': ['x = eval(y)'] });
    expect(counts(head, base)).toStrictEqual([0, 1, 0]);
  });

  test('as an advisory on a package, whatever image and wording it is told with', async () => {
    const advisory = { package: { name: 'zlib', version: '1.2.0' }, ids: ['CVE-2026-1'] };
    const base = await keyed([finding(1, { ...advisory, path: 'app:1', message: 'old words' })]);
    const head = await keyed([finding(1, { ...advisory, path: 'app:2', message: 'new words' })]);
    expect(counts(head, base)).toStrictEqual([0, 1, 0]);
  });

  test('from the lines of a baseline', async () => {
    const base = await keyed([finding(4), finding(7, { suppressed: true })], { 'a.py': CODE });
    const known = base.map((item) => knownFrom(recordOf(item)));
    const head = await keyed([finding(5), finding(8)], { 'a.py': ['# new', ...CODE] });
    const compared = compareFindings(head, known);
    expect(compared.existing.map(({ line }) => line)).toStrictEqual([5]);
    expect(compared.new.map(({ line }) => line)).toStrictEqual([8]);
  });
});

describe('a finding is told from others', () => {
  test('on two equal lines', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (lines) => {
        const places = onEveryLine([...lines, ...lines]);
        const items = await keyed(
          places.map((line) => finding(line)),
          { 'a.py': [...lines, ...lines] },
        );
        expect(new Set(items.map(({ key }) => key)).size).toBe(places.length);
      }),
    );
  });

  test('on the same line, by its rule', async () => {
    const [one, two] = await keyed([finding(4), finding(4, { rule: 'R2' })], { 'a.py': CODE });
    expect(one?.key).not.toBe(two?.key);
  });

  test('with other code in the same file, though the same is said of it', async () => {
    const base = await keyed([finding(4)], { 'a.py': CODE });
    const head = await keyed([finding(7)], { 'a.py': CODE });
    expect(counts(head, base)).toStrictEqual([1, 0, 1]);
  });

  test('far apart on the one line of a minified file', async () => {
    const line = `${'a;'.repeat(500)}eval(1);${'b;'.repeat(500)}`;
    const [one, two] = await keyed([finding(1, { column: 10 }), finding(1, { column: 1_003 })], { 'a.py': [line] });
    const after = await keyed([finding(1, { column: 1_003 })], { 'a.py': [line] });
    expect(one?.key).not.toBe(two?.key);
    expect(after[0]?.key).toBe(two?.key);
  });

  test('as a second of its kind', async () => {
    const base = await keyed([finding(1)], { 'a.py': ['f(2)'] });
    const head = await keyed([finding(1), finding(2)], { 'a.py': ['f(2)', 'f(2)'] });
    expect(counts(head, base)).toStrictEqual([1, 1, 0]);
  });
});

describe('what was accepted', () => {
  test('is neither new nor existing', async () => {
    expect(counts(await keyed([finding(4, { suppressed: true })]), [])).toStrictEqual([0, 0, 0]);
  });

  test('is new when it is accepted no longer', async () => {
    const base = await keyed([finding(4, { suppressed: true })]);
    expect(counts(await keyed([finding(4)]), base)).toStrictEqual([1, 0, 0]);
  });

  test('is not fixed by being accepted', async () => {
    expect(counts(await keyed([finding(4, { suppressed: true })]), await keyed([finding(4)]))).toStrictEqual([0, 0, 0]);
  });

  test('is not counted when the tool itself says that it is gone', async () => {
    expect(counts(await keyed([finding(4, { gone: true })]), [])).toStrictEqual([0, 0, 0]);
  });
});

test('a source is read once, and only where a finding has a line in it', async () => {
  const asked: string[] = [];
  const findings = [finding(1), finding(2, { path: 'b.py' }), finding(3), { ...finding(1), path: 'c.py' }];
  const { line: _line, ...whole } = finding(1, { path: 'd.py' });
  await fingerprinted([...findings, whole], async (path) => {
    asked.push(path);
    return CODE;
  });
  expect(asked).toStrictEqual(['a.py', 'b.py', 'c.py']);
});
