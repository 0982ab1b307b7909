import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { annotationCommands, formatCommand, neutralize, type Annotation, unescapeData } from '@qeml-actions/core';

import { COMMAND_NAMES, parseCommand } from '../../../packages/testkit/src/command-parser.ts';
import { LineSplitter } from '../../../packages/testkit/src/line-splitter.ts';

const NAMES = new Set<string>(COMMAND_NAMES);

/** The commands that the runner finds in a text, by the testkit's own reading of it. */
function commandsIn(text: string) {
  const splitter = new LineSplitter();
  const lines = [...splitter.push(Buffer.from(text)), ...splitter.end()];
  return lines.flatMap((line) => parseCommand(line, NAMES) ?? []);
}

/** Texts that are likely to hold commands. */
const TRICKY = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        ']',
        'error',
        'add-mask',
        ' ',
        '\t',
        '\r',
        '\n',
        '\r\n',
        '\u0085',
        '\u00a0',
      ),
      fc.constantFrom(
        '\u2003',
        '\u3000',
        '\ufeff',
        '%0A',
        '::error::x',
        '##[warning]y',
        ' file=a,line=1',
        'é',
        '\u2028',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('neutralize', () => {
  test.each([
    ['::error::x', ': :error::x'],
    ['  \t::add-mask::x', '  \t: :add-mask::x'],
    ['a\n::error::x\r::debug::y', 'a\n: :error::x\r: :debug::y'],
    ['\n\n ::error::x', '\n\n : :error::x'],
    ['\u0085::error::x', '\u0085: :error::x'],
    ['\u3000::error::x', '\u3000: :error::x'],
    ['a ##[error]x ##[b]', 'a ## [error]x ## [b]'],
    ['std::vector<int> a::b', 'std::vector<int> a::b'],
    ['# [x] #[y]', '# [x] #[y]'],
  ])('%j is shown as %j', (text, shown) => {
    expect(neutralize(text)).toBe(shown);
  });

  test('the runner finds no command in what it leaves', () => {
    fc.assert(
      fc.property(TRICKY, (text) => {
        expect(commandsIn(`x\n${neutralize(text)}`)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('of what the runner takes for text nothing but spaces is added', () => {
    fc.assert(
      fc.property(TRICKY, (text) => {
        expect(neutralize(text).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('a megabyte of line ends or spaces is done within the time of a test', () => {
    for (const text of ['\n'.repeat(1e6), ' '.repeat(1e6), ' \n'.repeat(5e5), '##['.repeat(3e5), ':'.repeat(1e6)]) {
      expect(neutralize(`${text}x`)).toContain('x');
    }
  });
});

describe('formatCommand', () => {
  test.each([
    [{ name: 'endgroup' }, '::endgroup::'],
    [{ name: 'error', data: '100%\r\nof it' }, '::error::100%25%0D%0Aof it'],
    [{ name: 'error', properties: { title: 'a: b, c', line: 0 }, data: 'x' }, '::error title=a%3A b%2C c,line=0::x'],
    [{ name: 'warning', properties: { file: undefined, title: '' }, data: 'x' }, '::warning::x'],
  ])('%j', (command, line) => {
    expect(formatCommand(command)).toBe(line);
  });

  test('the runner reads exactly what was meant, whatever is in it', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), TRICKY).filter((text) => !text.includes('\ufeff'));
    fc.assert(
      fc.property(value, value, (data, title) => {
        const [command, ...others] = commandsIn(formatCommand({ name: 'error', properties: { title }, data }));
        expect(others).toEqual([]);
        expect(command?.data).toBe(data.toWellFormed());
        expect(command?.properties.get('title') ?? '').toBe(readTitle(title.toWellFormed()));
      }),
    );
  });

  test('unescaping undoes it, and what was escaped twice stays escaped once', () => {
    expect(unescapeData('a%250Ab%0A%25')).toBe('a%0Ab\n%');
  });
});

/** The runner drops = at a value's start and white space at the end of all properties, where CR and LF stand escaped. */
function readTitle(title: string): string {
  return title.replace(/^=+/, '').replace(/(?:(?!\ufeff)[^\S\r\n]|\u0085)+$/u, '');
}

describe('annotations', () => {
  const warnings = (count: number): Annotation[] =>
    Array.from({ length: count }, (_, at) => ({ level: 'warning', message: `w${String(at + 1)}` }));

  test('ten of a level are shown', () => {
    expect(annotationCommands(warnings(10)).map(({ data }) => data)).toEqual(
      warnings(10).map(({ message }) => message),
    );
  });

  test('of more the tenth counts those left out', () => {
    const commands = annotationCommands(warnings(25));
    expect(commands).toHaveLength(10);
    expect(commands.at(-1)).toEqual({
      name: 'warning',
      data: '16 more are in the report: a step shows ten of each level.',
    });
  });

  test('each level has ten of its own, errors first', () => {
    const commands = annotationCommands([...warnings(12), { level: 'error', message: 'e', file: 'a.ts', line: 3 }]);
    expect(commands).toHaveLength(11);
    expect(commands[0]).toEqual({ name: 'error', properties: { title: undefined, file: 'a.ts', line: 3 }, data: 'e' });
  });

  test('a message of any length is cut to 4,000 characters', () => {
    const [command] = annotationCommands([{ level: 'notice', message: 'm'.repeat(100_000) }]);
    expect(command?.data).toBe(`${'m'.repeat(4_000)}…`);
  });
});
