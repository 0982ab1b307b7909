import { describe, expect, test } from '@jest/globals';

import { createClassifier } from '@qeml-actions/failures';

import type { Classification, StartOptions } from '@qeml-actions/failures';

const classifier = createClassifier();

function classify(text: string, options: StartOptions = {}, size = Infinity): Classification {
  const session = classifier.start(options);
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; at += size) session.write(bytes.subarray(at, at + size));
  return session.end();
}

const FAILED = { ending: { exitCode: 1 } };

describe('what is named', () => {
  test('a network failure of a well-known host is transient, with its evidence', () => {
    const text = [
      'npm notice start',
      'npm ERR! code ECONNRESET',
      'npm ERR! network request to https://registry.npmjs.org/left-pad failed, reason: read ECONNRESET',
    ].join('\n');
    expect(classify(text, FAILED)).toMatchObject({
      category: 'network',
      transient: 'yes',
      prior: 'yes',
      rule: 'npm-registry-unreachable',
      evidence: { line: 3, before: ['npm notice start', 'npm ERR! code ECONNRESET'] },
    });
  });

  test('the same failure of an unknown host has one key only', () => {
    const text = 'npm error network request to https://npm.example.internal.test/a failed, reason: read ECONNRESET';
    expect(classify(text, FAILED)).toMatchObject({ category: 'network', transient: 'unknown', prior: 'yes' });
  });

  test('a host that was shut down is permanent', () => {
    const text = 'curl: (6) Could not resolve host: nexus.codehaus.org';
    expect(classify(text, FAILED)).toMatchObject({ category: 'network', transient: 'no' });
  });

  test('what no rule knows is unknown, and what did not fail is none', () => {
    expect(classify('something odd\n', FAILED).category).toBe('unknown');
    expect(classify('all is well\n').category).toBe('none');
    expect(classify('npm ERR! code ECONNRESET\n', { ending: { exitCode: 0 } }).category).toBe('none');
  });
});

describe('the first cause wins over the last symptom', () => {
  test('a line that was tried again loses', () => {
    const text = [
      'curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to github.com:443',
      'Retrying in 5 seconds',
      'done',
      'error: could not apply 61890720c8a... add readme',
    ].join('\n');
    expect(classify(text, FAILED).category).toBe('vcs');
  });

  test('the runner-up says why it lost', () => {
    const text = ['write failed: No space left on device', 'Error: connect ETIMEDOUT 104.16.24.34:443'].join('\n');
    expect(classify(text, FAILED)).toMatchObject({
      category: 'disk',
      runnerUp: { category: 'network', lost: expect.any(String) },
    });
  });

  test('a step that passed is not the cause where another failed', () => {
    const text = [
      '##[group]Run first',
      '##[endgroup]',
      'curl: (56) Recv failure: Connection reset by peer',
      '##[group]Run second',
      '##[endgroup]',
      'Error: Credentials could not be loaded, please check your action inputs',
      '##[error]Process completed with exit code 1.',
    ].join('\n');
    expect(classify(text)).toMatchObject({ category: 'auth', evidence: { line: 6 } });
  });
});

test('a script that is only listed says nothing', () => {
  const text = [
    '##[group]Run echo "fatal: early EOF"',
    'echo "write error: No space left on device"',
    '##[endgroup]',
    'Host key verification failed.',
    '##[error]Process completed with exit code 1.',
  ].join('\n');
  expect(classify(text)).toMatchObject({ category: 'auth', evidence: { line: 4 } });
});

test('where no line names a category, the failed step does, but never as transient', () => {
  const text = [
    '##[group]Run npm run lint',
    '##[endgroup]',
    'odd',
    '##[error]Process completed with exit code 1.',
  ].join('\n');
  expect(classify(text)).toMatchObject({ category: 'lint', transient: 'unknown', prior: 'unknown' });
});

describe('the ending', () => {
  test.each([
    [{ timedOut: true }, 'timeout'],
    [{ exitCode: 137 }, 'oom'],
    [{ signal: 'SIGKILL' }, 'oom'],
    [{ signal: 'SIGSEGV' }, 'crash'],
    [{ exitCode: 139 }, 'crash'],
    [{ exitCode: 127 }, 'config'],
    [{ exitCode: 3 }, 'unknown'],
  ])('%j alone is %s', (ending, category) => {
    expect(classify('nothing to see\n', { ending })).toMatchObject({ category });
  });
});

test('the ending may be told at the end', () => {
  const session = classifier.start();
  session.write(Buffer.from("error: unknown option '--fx'\n"));
  expect(session.end({ exitCode: 2 }).category).toBe('config');
  expect(classifier.start().end({ signal: 'SIGKILL' })).toMatchObject({ category: 'oom', transient: 'unknown' });
});

test('one’s own rule names what ours do not', () => {
  const rule = {
    id: 'acme-licence',
    category: 'infrastructure',
    prior: 'yes',
    weight: 90,
    literals: ['ACME-42'],
    pattern: '^ACME-42: ',
    explanation: 'The licence server is busy.',
    cure: 'Run it again.',
    examples: ['ACME-42: busy'],
    green: ['ACME-1: ok'],
  } as const;
  const session = createClassifier({ rules: [rule] }).start(FAILED);
  session.write(Buffer.from('starting\nACME-42: no seat\n'));
  expect(session.end()).toMatchObject({
    rule: 'acme-licence',
    category: 'infrastructure',
    transient: 'unknown',
    prior: 'yes',
  });
});

describe('reading', () => {
  const text =
    '\uFEFF2024-07-16T20:34:28.4578760Z \u001B[31mnpm\u001B[0m ERR! co\u001B[1mde ECONNRESET\r\n' +
    '2024-07-16T20:34:28.4578760Z see https://registry.npmjs.org/a\n';

  test.each([1, 2, 3, 7, 64])('does not depend on the chunks (%i bytes)', (size) => {
    expect(classify(text, FAILED, size)).toEqual(classify(text, FAILED));
    expect(classify(text, FAILED, size).rule).toBe('npm-registry-unreachable');
  });

  test.each(['utf16le', 'utf16be'])('understands %s', (encoding) => {
    const bytes = Buffer.from(text, 'utf16le');
    if (encoding === 'utf16be') bytes.swap16();
    const session = classifier.start(FAILED);
    for (let at = 0; at < bytes.length; at += 3) session.write(bytes.subarray(at, at + 3));
    expect(session.end()).toMatchObject({
      rule: 'npm-registry-unreachable',
      evidence: { line: 1, text: 'npm ERR! code ECONNRESET' },
    });
  });

  test('a line that is too long is cut, and the next one is found', () => {
    const long = `${'x'.repeat(3_000_000)} No space left on device\nnpm ERR! code ECONNRESET\n`;
    expect(classify(long, FAILED, 65_536)).toMatchObject({ rule: 'npm-registry-unreachable', evidence: { line: 2 } });
  });
});

test('a rule that linear-time matching cannot express is refused with its name', () => {
  const rule = {
    id: 'mine',
    category: 'test',
    prior: 'no',
    weight: 80,
    literals: ['boom'],
    pattern: '(boom)\\1',
    explanation: 'It broke.',
    cure: 'Mend it.',
    examples: ['boomboom'],
    green: ['fine'],
  } as const;
  expect(() => createClassifier({ rules: [rule] })).toThrow(/rule mine/);
});
