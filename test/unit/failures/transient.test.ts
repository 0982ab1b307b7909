import { describe, expect, test } from '@jest/globals';

import { createClassifier } from '@qeml-actions/failures';

import { hostKind } from '../../../packages/failures/src/deciding/hosts.ts';

import type { Classification } from '@qeml-actions/failures';

const classifier = createClassifier();

function classify(...lines: readonly string[]): Classification {
  const session = classifier.start({ ending: { exitCode: 1 } });
  session.write(Buffer.from(lines.join('\n')));
  return session.end();
}

describe('hostKind', () => {
  test.each([
    ['https://registry.npmjs.org/a', 'well-known'],
    ['Could not resolve host: github.com', 'well-known'],
    ['git@github.com:org/app.git', 'well-known'],
    ['https://npm.corp.example/a', 'other'],
    ['https://github.com.evil.example/a', 'other'],
    ['https://repo.example/a and https://github.com/b', 'other'],
    ['see https://docs.npmjs.com/errors', 'none'],
    ['connect to localhost:5432', 'local'],
    ['https://jcenter.bintray.com/a', 'gone'],
    ['com.github.shyiko:mysql', 'none'],
    ['nothing', 'none'],
  ])('%s: %s', (text, kind) => {
    expect(hostKind(text)).toBe(kind);
  });
});

describe('two keys', () => {
  test.each([
    ["fatal: unable to access 'https://github.com/org/app.git/': The requested URL returned error: 502", 'yes', 'yes'],
    ["fatal: unable to access 'https://git.example/app.git/': The requested URL returned error: 502", 'unknown', 'yes'],
    [
      "fatal: unable to access 'https://github.com/a.git/': SSL certificate problem: certificate has expired",
      'unknown',
      'unknown',
    ],
    ['ERROR: Job failed (system failure): error dialing backend: EOF', 'yes', 'yes'],
    ["error: pathspec 'v1' did not match any file(s) known to git", 'no', 'no'],
    ['write error: No space left on device', 'unknown', 'unknown'],
  ])('%s: transient %s, prior %s', (line, transient, prior) => {
    expect(classify(line)).toMatchObject({ transient, prior });
  });

  test('an answer that stays, near the line, takes the prior away', () => {
    const lines = [
      'hudson.plugins.git.GitException: Failed to fetch from git@github.com:org/app.git',
      'ERROR: Repository not found.',
    ];
    expect(classify(...lines).transient).not.toBe('yes');
  });
});

test('the same test failing for unrelated changes is flaky, and only then', () => {
  const log = Buffer.from('not ok 12 parallel/test-a\n');
  const verdict = (failedChanges: number): string => {
    const session = classifier.start({ ending: { exitCode: 1 }, history: { failedChanges } });
    session.write(log);
    return session.end().category;
  };
  expect([verdict(0), verdict(1), verdict(2)]).toEqual(['test', 'test', 'flaky']);
});
