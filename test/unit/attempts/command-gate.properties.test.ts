import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { HELD_NAMES } from '../../../packages/attempts/src/held-commands.ts';

import { obeyed, passed } from './gate.ts';

const NAMES = [
  'error',
  'Warning',
  'notice',
  'set-output',
  'save-state',
  'add-mask',
  'group',
  'stop-commands',
  'tok',
  'x',
];
const SPACES = [' ', '\t', '\u000b', '\u0085', '\u00a0', '\u1680', '\u2003', '\u2028', '\u202f', '\u205f', '\u3000'];
const SIGNS = [
  '::',
  ':',
  '##[',
  '#',
  '[',
  ']',
  '=',
  ',',
  ';',
  '%0A',
  '\n',
  '\n',
  '\r',
  '\r\n',
  'a',
  '\ufeff',
  '\ud83d',
];

/** Bytes that are likely to hold commands, whole and torn, between bytes that are no UTF-8. */
const OUTPUT = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...NAMES, ...SPACES, ...SIGNS).map((part) => Buffer.from(part)) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            fc.constantFrom('', ...SPACES),
            fc.constantFrom(...NAMES),
            fc.constantFrom('', ' name=a', ' file=b,line=1'),
          )
          .map(([space, name, properties]) => Buffer.from(`${space}::${name}${properties}::tok\n`)),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...NAMES).map((name) => Buffer.from(`##[${name}]tok\n`)),
      },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)) },
    ),
    { maxLength: 14 },
  )
  .map((parts) => Buffer.concat(parts));

const LENGTHS = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 60 });

function withoutSpaces(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll(' ', '');
}

test('how output is split never changes what comes of it', () => {
  fc.assert(
    fc.property(OUTPUT, LENGTHS, fc.constantFrom('last', 'all', 'none'), (output, lengths, choice) => {
      const whole = passed(output, choice);
      const split = passed(output, choice, lengths);
      expect(split.bytes.toString('latin1')).toBe(whole.bytes.toString('latin1'));
      expect(split.masks).toEqual(whole.masks);
      expect(HELD_NAMES.map((name) => split.gate.held.of(name))).toEqual(
        HELD_NAMES.map((name) => whole.gate.held.of(name)),
      );
    }),
    { numRuns: 500 },
  );
});

test('no byte is lost: but for spaces, what comes out went in', () => {
  fc.assert(
    fc.property(OUTPUT, LENGTHS, (output, lengths) => {
      expect(withoutSpaces(passed(output, 'last', lengths).bytes)).toBe(withoutSpaces(output));
    }),
    { numRuns: 300 },
  );
});

test('with annotations `all`, output without value commands passes unchanged', () => {
  fc.assert(
    fc.property(OUTPUT, LENGTHS, (output, lengths) => {
      fc.pre(!/set-output|save-state/i.test(output.toString('latin1')));
      expect(passed(output, 'all', lengths).bytes.equals(output)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the runner finds none of the commands that are held back in what is let through', () => {
  fc.assert(
    fc.property(OUTPUT, LENGTHS, (output, lengths) => {
      const names = obeyed(passed(output, 'last', lengths).bytes).map(({ name }) => name.toLowerCase());
      expect(names.filter((name) => HELD_NAMES.some((held) => held === name))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test('what the runner would have obeyed is kept alike, and nothing else', () => {
  fc.assert(
    fc.property(OUTPUT, LENGTHS, (output, lengths) => {
      const { gate } = passed(output, 'last', lengths);
      for (const name of HELD_NAMES) {
        const expected = obeyed(output).filter((command) => command.name.toLowerCase() === name);
        expect(gate.held.of(name).map(({ data }) => data)).toEqual(expected.map(({ data }) => data));
        expect(gate.held.of(name).map(({ properties }) => properties)).toEqual(
          expected.map(({ properties }) => Object.fromEntries(properties)),
        );
      }
    }),
    { numRuns: 500 },
  );
});
