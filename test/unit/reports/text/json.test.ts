import { describe, expect, test } from '@jest/globals';

import { readText } from '../../../support/read-text.ts';

const SARIF =
  '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t"}},"results":[{"ruleId":"R","message":{"text":"é"}}]}]}';

function sarif(inner: string): string {
  return `{"version":"2.1.0","runs":[],${inner}}`;
}

/** One text, or one too long to be held: what is refused is refused in both. */
const WAYS = [
  ['whole', undefined],
  ['in pieces', 0],
] as const;

describe.each(WAYS)('JSON that is read %s', (_way, maxJson) => {
  const read = (text: string | Uint8Array): ReturnType<typeof readText> =>
    readText(text, 'sarif', maxJson === undefined ? {} : { maxJson });

  test.each([
    ['nothing', ''],
    ['blanks alone', ' \n\t'],
    ['a key twice', sarif('"a":1,"a":2')],
    ['a key twice, once escaped', sarif('"a":1,"\\u0061":2')],
    ['a key twice in an item', SARIF.replace('"ruleId":"R"', '"ruleId":"R","ruleId":"S"')],
    ['`__proto__`', sarif('"__proto__":{"polluted":true}')],
    ['`__proto__`, escaped', sarif('"\\u005f_proto__":{}')],
    ['600 levels', sarif(`"a":${'['.repeat(600)}${']'.repeat(600)}`)],
    ['100,000 levels that do not end', sarif(`"a":${'['.repeat(100_000)}`)],
    ['an end that is missing', SARIF.slice(0, -3)],
    ['an end within a text', SARIF.slice(0, SARIF.indexOf('é'))],
    ['a comma too many', sarif('"a":[1,]')],
    ['a colon that is missing', sarif('"a" 1')],
    ['brackets that cross', sarif('"a":[1}')],
    ['a comment', sarif('/* no */"a":1')],
    ['NaN', sarif('"a":NaN')],
    ['a number with a leading zero', sarif('"a":01')],
    ['a line end within a text', sarif('"a":"\n"')],
    ['single quotes', sarif("'a':1")],
    ['a second document', `${SARIF}\n${SARIF}`],
    ['a NUL after it', `${SARIF}\0`],
    ['something after it', `${SARIF} end`],
    ['another version', '{"version":"2.0.0","runs":[]}'],
  ])('with %s is refused', async (_what, text) => {
    expect((await read(text)).state).toBe('unreadable');
  });

  test('nothing that it holds reaches the prototype of objects', async () => {
    await read(sarif('"constructor":{"prototype":{"polluted":true}},"toString":1'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${SARIF}`)],
    ['UTF-16 LE with a byte order mark', Buffer.from(`\ufeff${SARIF}`, 'utf16le')],
    ['UTF-16 LE without one', Buffer.from(SARIF, 'utf16le')],
    ['UTF-16 BE with a byte order mark', Buffer.from(`\ufeff${SARIF}`, 'utf16le').swap16()],
    ['UTF-16 BE without one', Buffer.from(SARIF, 'utf16le').swap16()],
  ])('in %s is read', async (_encoding, bytes) => {
    const reading = await read(bytes);
    expect(reading.state === 'read' && reading.report.findings[0]?.message).toBe('é');
  });

  test('lone surrogates and numbers beyond any are no reason to stop', async () => {
    expect((await read(sarif('"a":"\\ud800","b":1e400,"c":-0,"d":123456789012345678901234567890'))).state).toBe('read');
  });
});

describe('JSON amid a log', () => {
  test('is read, and a note says so', async () => {
    const reading = await readText(`Scanning [12 files]\n[INFO] {done}\n${SARIF}\nbye\n`, 'sarif');
    const issues = reading.state === 'read' ? reading.report.issues.map(({ issue }) => issue) : [];
    expect(issues).toContain('note');
  });

  test('is refused where a second document follows', async () => {
    expect((await readText(`a log\n${SARIF}\n${SARIF}\n`, 'sarif')).state).toBe('unreadable');
  });
});

test.each([
  ['a zip', Buffer.from('PK\u0003\u0004')],
  ['a gzip', Buffer.from([0x1f, 0x8b, 8, 0])],
])('%s is refused with what to do', async (_what, bytes) => {
  expect(await readText(bytes, 'junit')).toMatchObject({
    state: 'unreadable',
    reason: expect.stringContaining('unpack'),
  });
});
