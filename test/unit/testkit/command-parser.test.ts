import { describe, expect, test } from '@jest/globals';
import { COMMAND_NAMES, parseCommand } from '@qeml-actions/testkit';

const NAMES = new Set<string>(COMMAND_NAMES);

function parse(line: string): unknown {
  const command = parseCommand(line, NAMES);
  return command === undefined ? undefined : [command.name, Object.fromEntries(command.properties), command.data];
}

describe('the form with colons', () => {
  test.each([
    ['::error::boom', ['error', {}, 'boom']],
    ['   \t::error::boom', ['error', {}, 'boom']],
    ['\u0085::error::after a next-line character', ['error', {}, 'after a next-line character']],
    ['::ERROR::names have no case', ['ERROR', {}, 'names have no case']],
    ['::error file=a.js,line=3::x', ['error', { file: 'a.js', line: '3' }, 'x']],
    ['::error file=a%3Ab%2Cc,line=%250A::x%0Ay%25', ['error', { file: 'a:b,c', line: '%0A' }, 'x\ny%']],
    ['::error file=,line=3::an empty value is none', ['error', { line: '3' }, 'an empty value is none']],
    ['::error title=a=b,,File=x,FILE=y::x', ['error', { title: 'a=b', File: 'y' }, 'x']],
    ['::set-output name=a::b::c', ['set-output', { name: 'a' }, 'b::c']],
    ['::stop-commands::token', ['stop-commands', {}, 'token']],
    ['::endgroup::', ['endgroup', {}, '']],
  ])('%j', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });

  test.each([
    'text ::error::not at the start',
    '\uFEFF::error::a byte order mark is no space',
    '::error:only one colon',
    '::nosuch::name',
    '::internal-set-repo-path repoFullName=a/b::x',
    ':: error::the name is what comes before the first space',
    '',
  ])('%j is text', (line) => {
    expect(parse(line)).toBeUndefined();
  });
});

describe('the old form with brackets', () => {
  test.each([
    ['##[error]boom', ['error', {}, 'boom']],
    ['anywhere ##[warning file=a;line=2]x', ['warning', { file: 'a', line: '2' }, 'x']],
    ['##[error title=%5D%3B]%0A%25', ['error', { title: '];' }, '\n%']],
    ['::nosuch:: ##[notice]the other form is tried too', ['notice', {}, 'the other form is tried too']],
  ])('%j', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });

  test('only the first ##[ counts', () => {
    expect(parse('##[nosuch]a ##[error]b')).toBeUndefined();
  });
});
