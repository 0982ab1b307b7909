import { expect, test } from '@jest/globals';

import { readText } from '../../../support/read-text.ts';

test.each<[string, string, number, RegExp]>([
  ['the end of a document that was cut off', '{\n"version":\n"2.1.0",\n"runs":[', 4, /cut off/],
  ['a token that was not expected, early', '{\n"a":x,"b":"long enough to be cut"}', 2, /not JSON/],
  [
    'a token that was not expected, amid others',
    `{\n"a":1,\n${'"b":2,'.repeat(9)}\n"c":x,\n"d":[1,2,3,4,5,6]}`,
    4,
    /not JSON/,
  ],
  ['a token that was not expected, late', `{\n${'"b":2,'.repeat(9)}\n"c":x}`, 3, /not JSON/],
  ['a NUL', '{"version":"2.1.0",\n"runs":\0[]}', 2, /not JSON/],
  ['a line end within a text', '{"version":"2.1.0",\n"a":"b\nc"}', 2, /not JSON/],
  ['a key twice', '{"version":"2.1.0",\n"a":1,\n"a":2}', 3, /twice/],
  ['`__proto__`', '{"version":"2.1.0",\n\n"__proto__":{}}', 3, /__proto__/],
])('what is refused in JSON is told with its line: %s', async (_, text, line, reason) => {
  const reading = await readText(text, 'sarif');
  expect(reading).toMatchObject({ state: 'unreadable', line, reason: expect.stringMatching(reason) });
});
