import { describe, expect, test } from '@jest/globals';

import { createClassifier, fingerprint, maskVolatile } from '@qeml-actions/failures';

const classifier = createClassifier();

function printOf(text: string): string | undefined {
  const session = classifier.start({ ending: { exitCode: 1 } });
  session.write(Buffer.from(text));
  return fingerprint(session.end());
}

const FAILURE = [
  "Error: Cannot find module 'express'",
  '    at Object.<anonymous> (/home/runner/work/app/app/src/server.js:12:3)',
].join('\n');

describe('fingerprint', () => {
  test.each([
    ['line numbers', FAILURE.replace(':12:3', ':99:1')],
    ['the runner’s folder', FAILURE.replace('/home/runner/work/app/app', '/Users/runner/work/app/app')],
    [
      'timestamps',
      FAILURE.split('\n')
        .map((line) => `2025-01-02T03:04:05.1234567Z ${line}`)
        .join('\n'),
    ],
    [
      'a docker build around it',
      FAILURE.split('\n')
        .map((line) => `#12 3.45 ${line}`)
        .join('\n'),
    ],
    ['carriage returns', FAILURE.replaceAll('\n', '\r\n')],
    ['where it stands', `${'noise\n'.repeat(40)}${FAILURE}`],
  ])('does not depend on %s', (_, changed) => {
    expect(printOf(FAILURE)).toMatch(/^[0-9a-f]{16}$/);
    expect(printOf(changed)).toBe(printOf(FAILURE));
  });

  test.each([
    ['another package', FAILURE.replace('express', 'koa')],
    ['another file of the project', FAILURE.replace('server.js', 'client.js')],
  ])('tells %s apart', (_, changed) => {
    expect(printOf(changed)).not.toBe(printOf(FAILURE));
  });

  test('is not given without evidence', () => {
    expect(printOf('\n')).toBeUndefined();
  });
});

test.each([
  ['took 12.5s at 2025-01-02 03:04:05', 'took <duration> at <time>'],
  ['commit 61890720c8a pid 424242', 'commit <hash> pid <n>'],
  ['connect to 10.0.0.1:443 failed', 'connect to <address> failed'],
  ['https://user:secret@example.org/a?token=1', 'https://example.org/a'],
  ['/tmp/pip-abc123/x.whl', '<tmp>'],
  ['/home/runner/work/app/app/src/a.ts:12:3 error', '<work>/src/a.ts:<line> error'],
  ['file:///home/runner/work/app/app/build/index.html', '<work>/build/index.html'],
  ['/Users/ci/build/owner/app/x.rb:7', '<work>/x.rb:<line>'],
  ['../../tmp/797079598/tmp__.go:16136:27: broken', '../..<tmp>:<line>: broken'],
  ['pods/runner-cxxjfue-project-10174980-concurrent-0-nw4szc0e: gone', 'pods/<runner>: gone'],
  ['GitHub Actions 12 and fv-az636-464 lost', '<runner> and <runner> lost'],
  ['Tests: 1 failed, 12 passed, 13 total', 'Tests: 1 failed, <n> passed, <n> total'],
])('maskVolatile(%j)', (text, masked) => {
  expect(maskVolatile(text)).toBe(masked);
});
