import { describe, expect, test } from '@jest/globals';

import { ANNOTATION_LEVELS } from '@qeml-actions/core';

import { CommandGate } from '../../../packages/attempts/src/command-gate.ts';

import { obeyed, passed, shown } from './gate.ts';

const HOSTILE = 300_000;

describe('commands that are held back are shown as text', () => {
  test.each([
    ['::error::boom\n', ': :error::boom\n'],
    ['::ERROR file=a.ts,line=3::boom\n', ': :ERROR file=a.ts,line=3::boom\n'],
    ['  \t::warning::x\n', '  \t: :warning::x\n'],
    ['\u0085\u3000::notice::x\n', '\u0085\u3000: :notice::x\n'],
    ['a ##[error]x\n', 'a ## [error]x\n'],
    ['##[set-output name=a;]b\n', '## [set-output name=a;]b\n'],
    ['::set-output name=a::b\r', ': :set-output name=a::b\r'],
    ['::save-state name=a::b\r\n', ': :save-state name=a::b\r\n'],
    ['progress\r::error::x\n', 'progress\r: :error::x\n'],
    ['::error::no line end', ': :error::no line end'],
    ['::what::##[error]x\n', ': :what::## [error]x\n'],
    ['::error::x ##[warning]y\n', ': :error::x ## [warning]y\n'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
    expect(obeyed(Buffer.from(expected))).toEqual([]);
  });

  test.each([
    ['text a::b::c\n'],
    ['x ::error::not at the start\n'],
    ['::group::Title\nx\n::endgroup::\n'],
    ['##[group]Title\n##[endgroup]\n'],
    ['::debug::x\n::add-matcher::.m.json\n::echo::on\n'],
    ['::unknown::x\n'],
    ['::error\n'],
    ['::error: x\n'],
    ['##[error\n'],
    ['##[ error]x\n'],
    ['# [error]x ## [y] # # [\n'],
    ['\u001b[31mred\u001b[0m ✓ \u{1f600}\n'],
  ])('%j passes as it is', (text) => {
    expect(shown(text)).toBe(text);
  });

  test('with annotations `all` they pass, but values never do', () => {
    expect(shown('::error::x\n', 'all')).toBe('::error::x\n');
    expect(shown('::set-output name=a::b\n', 'all')).toBe(': :set-output name=a::b\n');
  });

  test('with annotations `none` nothing is kept of them, but values are', () => {
    const { gate } = passed(Buffer.from('::error::x\n::set-output name=a::b\n'), 'none');
    expect(ANNOTATION_LEVELS.flatMap((level) => gate.held.of(level))).toEqual([]);
    expect(gate.held.of('set-output')).toEqual([{ name: 'set-output', properties: { name: 'a' }, data: 'b' }]);
  });
});

describe('what is kept', () => {
  test.each([
    ['::error file=a%3Ab.ts,line=3,title=x%2Cy::1%0A2%25\n', { file: 'a:b.ts', line: '3', title: 'x,y' }, '1\n2%'],
    ['##[error file=a%3Bb.ts;line=3]1%5D%0A2\n', { file: 'a;b.ts', line: '3' }, '1]\n2'],
    ['::error::%250A é \u{1f600}\n', {}, '%0A é \u{1f600}'],
    ['::error file==a,=,b,c=::x\n', { file: 'a' }, 'x'],
    ['::error   file=a ::x\n', { file: 'a' }, 'x'],
  ])('%j', (text, properties, data) => {
    expect(passed(Buffer.from(text), 'last').gate.held.of('error')).toEqual([{ name: 'error', properties, data }]);
  });

  test('the first 50 of each level, the rest counted', () => {
    const lines = Array.from({ length: 120 }, (_, at) => `::error::e${String(at)}\n`).join('');
    const { gate } = passed(Buffer.from(`${lines}::warning::w\n`), 'last');
    expect(gate.held.of('error').map(({ data }) => data)).toEqual(
      Array.from({ length: 50 }, (_, at) => `e${String(at)}`),
    );
    expect(gate.held.dropped('error')).toBe(70);
    expect(gate.held.dropped('warning')).toBe(0);
    expect(gate.held.dropped('notice')).toBe(0);
  });
});

describe('masks', () => {
  test.each([
    ['::add-mask::hush\n', ['hush']],
    ['##[add-mask]hush\n', ['hush']],
    ['::Add-Mask::a%0Ab é\n', ['a\nb é']],
    ['::add-mask::at the end', ['at the end']],
    ['text ::add-mask::x\n', []],
  ])('%j is heard at once, and passes', (text, masks) => {
    const result = passed(Buffer.from(text), 'none');
    expect(result.masks).toEqual(masks);
    expect(result.bytes.toString()).toBe(text);
  });
});

describe('commands that the command has stopped', () => {
  test('are text to the runner, and pass as they are until the token', () => {
    const text = '::stop-commands::tok77\n::error::a\n##[error]b\n::add-mask::m\n::tok77::\n::error::c\n';
    const { bytes, gate, masks } = passed(Buffer.from(text), 'last');
    expect(bytes.toString()).toBe(text.replace('::error::c', ': :error::c'));
    expect(gate.held.of('error').map(({ data }) => data)).toEqual(['c']);
    expect(masks).toEqual([]);
  });

  test.each(['', 'pause-logging', 'ERROR', 'add-mask'])(
    'the token "%s" is refused by the runner, so nothing stops',
    (token) => {
      const text = `::stop-commands::${token}\n::error::a\n`;
      expect(shown(text)).toBe(`::stop-commands::${token}\n: :error::a\n`);
    },
  );

  test('a token is compared as the runner does: without case, in either form', () => {
    expect(shown('::stop-commands::ToK\n::tOk::\n::error::a\n')).toContain(': :error');
    expect(shown('::stop-commands::ToK\n::what::##[tok]\n::error::a\n')).toContain(': :error');
  });

  test('what was left open is closed: stopped commands, a group', () => {
    const gate = new CommandGate('last', () => undefined);
    const lane = gate.lane();
    lane.push(Buffer.from('::group::g\n::stop-commands::tok77\n::endgroup::\n'));
    expect(gate.closing()).toEqual([{ name: 'tok77' }, { name: 'endgroup' }]);
    expect(gate.closing()).toEqual([]);
  });

  test('they are stopped for both streams', () => {
    const gate = new CommandGate('last', () => undefined);
    gate.lane().push(Buffer.from('::stop-commands::tok77\n'));
    expect(gate.lane().push(Buffer.from('::error::x\n')).toString()).toBe('::error::x\n');
  });
});

describe('output comes as it comes', () => {
  test.each([
    ['a prompt without a line end: ', 'a prompt without a line end: '],
    ['half a line, then #', 'half a line, then '],
    ['  ', '  '],
    ['  :', '  '],
    ['::err', ''],
    ['ab ##[err', 'ab '],
    ['\u3000\u2003', '\u3000\u2003'],
  ])('of %j at once %j', (text, atOnce) => {
    const lane = new CommandGate('last', () => undefined).lane();
    expect(lane.push(Buffer.from(text)).toString()).toBe(atOnce);
    expect(lane.end().toString()).toBe(text.slice(atOnce.length));
  });

  test.each([
    ['a mebibyte without a line end', 'x'.repeat(1_048_576)],
    ['a command without its end', `::error file=${'x'.repeat(HOSTILE)}::y`],
    ['a command of the old form without its end', `a ##[error file=${'x'.repeat(HOSTILE)}]y`],
    ['white space before a command', `${' '.repeat(HOSTILE)}::error::y`],
    ['a long message', `::error::${'x'.repeat(HOSTILE)}`],
    ['half of a character before a long line', `::error::\u3000${'\u3000'.repeat(HOSTILE)}`],
  ])('%s is bounded in memory, and no command gets through', (_, text) => {
    const { bytes } = passed(
      Buffer.from(`${text}\n`),
      'last',
      Array.from({ length: 2_000 }, () => 1_000),
    );
    expect(obeyed(bytes)).toEqual([]);
    expect(bytes.toString().replaceAll(' ', '')).toBe(`${text}\n`.replaceAll(' ', ''));
  });

  test.each(['##[', '##[a ', '::', ':: ', '::a ', '#', ' ', '\u3000', '::a::##[', '%'])(
    'a line of nothing but %j takes time that grows with its length alone',
    (part) => {
      const text = `${part.repeat(HOSTILE)}\n`;
      expect(shown(text).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    },
  );
});
