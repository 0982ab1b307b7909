import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import {
  bodyOf,
  isGateComment,
  sectionsIn,
  type Section,
} from '../../../actions/quality-gate/src/view/comment-sections.ts';

const KEYS = ['0123456789abcdef', 'fedcba9876543210', 'aaaaaaaaaaaaaaaa'] as const;

function section(key: string, changes: Partial<Section> = {}): Section {
  return { key, name: key, run: 1, attempt: 1, head: 'Head', details: 'Details', ...changes };
}

/** Texts that hold what a comment is parted by. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        '\n',
        '\r\n',
        '<!-- qeml-quality-gate -->',
        '<!-- qeml-quality-gate more -->',
        `<!-- qeml-quality-gate end ${KEYS[0]} -->`,
        `<!-- qeml-quality-gate end ${KEYS[1]} -->`,
        `<!-- qeml-quality-gate begin ${KEYS[2]} e30 -->`,
        '<!-- qeml-<!-- qeml-quality-gatequality-gate -->',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('the sections of a comment', () => {
  test('are those that were written, whatever stands in them', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, head, details) => {
        const sections = [section(KEYS[0], { name, head, details }), section(KEYS[1])];
        const read = sectionsIn(bodyOf(sections) ?? '');
        expect(read.map(({ key }) => key).sort()).toEqual([KEYS[0], KEYS[1]]);
        expect(read.find(({ key }) => key === KEYS[1])).toEqual(sections[1]);
        expect(read.find(({ key }) => key === KEYS[0])?.name).toBe(name);
      }),
    );
  });

  test('written again are the same', () => {
    fc.assert(
      fc.property(hostile, hostile, (head, details) => {
        const body = bodyOf([section(KEYS[0], { head, details }), section(KEYS[1])]) ?? '';
        expect(bodyOf(sectionsIn(body))).toBe(body);
      }),
    );
  });

  test('are found where line ends were changed', () => {
    const body = bodyOf([section(KEYS[0])]) ?? '';
    expect(sectionsIn(body.replaceAll('\n', '\r\n'))).toEqual([section(KEYS[0])]);
    expect(isGateComment(body.replaceAll('\n', '\r\n'))).toBe(true);
  });

  test('that a hand has damaged are none', () => {
    const body = bodyOf([section(KEYS[0]), section(KEYS[1])]) ?? '';
    const damaged = body.replace(/begin 0123456789abcdef \S+/, 'begin 0123456789abcdef e30');
    expect(sectionsIn(damaged).map(({ key }) => key)).toEqual([KEYS[1]]);
    expect(sectionsIn(body.replace(`end ${KEYS[0]}`, 'end')).map(({ key }) => key)).toEqual([KEYS[1]]);
  });

  test('lose the longest details first where they are too long', () => {
    const long = section(KEYS[0], { details: 'x'.repeat(50_000) });
    const short = section(KEYS[1], { details: 'y'.repeat(15_000) });
    const body = bodyOf([long, short]) ?? '';
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toContain(short.details);
    expect(body).toContain('Its details were left out');
    expect(body).not.toContain('xx');
  });

  test('are too many where their heads alone are too long', () => {
    const head = 'x'.repeat(30_000);
    expect(bodyOf([section(KEYS[0], { head }), section(KEYS[1], { head })])).toBeUndefined();
  });
});

test.each([
  ['ours', '<!-- qeml-quality-gate -->\nText', true],
  ['quoted', '> <!-- qeml-quality-gate -->\nText', false],
  ['further down', 'Text\n<!-- qeml-quality-gate -->', false],
  ['of another kind', '<!-- qeml-quality-gate-2 -->\nText', false],
])('a comment is known by its first line: %s', (_, body, is) => {
  expect(isGateComment(body)).toBe(is);
});
