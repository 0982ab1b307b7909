import { describe, expect, test } from '@jest/globals';

import { readReport } from '@qeml-actions/reports';

const PIECE = 16 * 1024;
const SMALL = 200_000;
const TIMES = 8;
/** Quadratic would be 64; what is linear stays far below, however busy the machine is. */
const AT_MOST = 32;

/** Milliseconds of the processor that reading takes, at the least of three. */
async function cost(text: string, format: string): Promise<number> {
  const bytes = Buffer.from(text);
  async function* open(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
  }
  const taken: number[] = [];
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    await readReport({ path: 'report', open }, format);
    const { user, system } = process.cpuUsage(before);
    taken.push((user + system) / 1000);
  }
  return Math.min(...taken);
}

function filled(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

/** Each makes a hostile document of about so many characters. */
const HOSTILE: readonly (readonly [what: string, format: string, make: (length: number) => string])[] = [
  [
    'attributes without end',
    'junit',
    (n) => `<testsuite ${Array.from({ length: n / 12 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
  ],
  ['one long attribute', 'junit', (n) => `<testsuite name="${filled('x>', n)}"/>`],
  [
    'one long CDATA that nearly ends',
    'junit',
    (n) => `<testsuite><testcase><failure><![CDATA[${filled(']]', n)}]]></failure></testcase></testsuite>`,
  ],
  ['one long comment that nearly ends', 'junit', (n) => `<testsuite><!--${filled('- ', n)}--></testsuite>`],
  [
    'references alone',
    'junit',
    (n) => `<testsuite><testcase><failure>${filled('&amp;', n)}</failure></testcase></testsuite>`,
  ],
  ['a tag that never ends', 'junit', (n) => `<testsuite ${filled('a', n)}`],
  ['a document type that never ends', 'junit', (n) => `<!DOCTYPE a [${filled('[', n)}`],
  [
    'names that are all others',
    'junit',
    (n) => `<testsuite>${Array.from({ length: n / 12 }, (_, i) => `<x${i}/>`).join('')}</testsuite>`,
  ],
  ['lines of a log that begin as documents do', 'sarif', (n) => `log\n${filled('[\n', n)}`],
  ['documents without end', 'sarif', (n) => filled('{}\n', n)],
  ['quotes and backslashes', 'sarif', (n) => `{"version":"2.1.0","runs":[],"a":"${filled('\\\\\\"', n)}"}`],
  [
    'keys without end, one of them twice',
    'sarif',
    (n) => `{${Array.from({ length: n / 12 }, (_, i) => `"k${i}":{}`).join()},"k0":1}`,
  ],
  ['blanks before a bracket', 'sarif', (n) => `log\n${filled(' ', n)}x`],
  ['one line without end', 'lcov', (n) => filled('SF:', n)],
  [
    'lines without end',
    'go-test-json',
    (n) => filled('{"Action":"output","Package":"p","Test":"T/a/b","Output":"x"}\n', n),
  ],
];

describe('the cost of reading grows as the document does', () => {
  test.each(HOSTILE)('%s (%s)', async (_what, format, make) => {
    const small = await cost(make(SMALL), format);
    const large = await cost(make(SMALL * TIMES), format);
    expect(large / Math.max(small, 5)).toBeLessThan(AT_MOST);
  });
});
