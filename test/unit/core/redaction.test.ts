import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { Redactor } from '@qeml-actions/core';

/** Put together here, so that no text of this repository has the shape of a credential. */
const joined = (...parts: readonly string[]): string => parts.join('');
const A36 = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8';

describe('values by the name of their variable', () => {
  test.each([
    'TOKEN',
    'GITHUB_TOKEN',
    'npm_token',
    'NPM-TOKEN',
    'INPUT_TOKEN',
    'INPUT_REPO-TOKEN',
    'DB_PASSWORD',
    'PGPASSWORD',
    'MY_SECRET_2',
    'SSH_PASSPHRASE',
    'AWS_SECRET_ACCESS_KEY',
    'API_KEY',
    'APIKEY',
    'GH_PAT',
    'AZURE_CREDENTIALS',
    'CONNECTION_STRING',
    'DB_PWD',
  ])('%s is hidden', (name) => {
    expect(new Redactor({ [name]: 'hunter2!' }).redact('it is hunter2!, hunter2!')).toBe('it is ***, ***');
  });

  test.each([
    ['PWD', '/home/runner'],
    ['OLDPWD', '/home/runner'],
    ['INIT_CWD', '/home/runner'],
    ['PATH', '/home/runner'],
    ['COMPATIBLE', '/home/runner'],
    ['TOKENIZER', '/home/runner'],
    ['KEYBOARD', '/home/runner'],
    ['SECRET', 'short'],
    ['TOKEN', ''],
    ['TOKEN', undefined],
  ])('%s=%s is not', (name, value) => {
    const text = 'in /home/runner it is short';
    expect(new Redactor({ [name]: value }).redact(text)).toBe(text);
  });
});

describe('masks', () => {
  test('are hidden whole and line by line, the longest first', () => {
    const redactor = new Redactor({});
    redactor.add('first line\r\nsecond line');
    redactor.add('second line and more');
    expect(redactor.redact('a first line, a second line and more, a second line.')).toBe('a ***, a ***, a ***.');
    expect(redactor.redact('first line\r\nsecond line')).toBe('***');
  });

  test('are taken as they are, whatever they hold', () => {
    const redactor = new Redactor({});
    redactor.add('$& (a+)+ \\d [x');
    expect(redactor.redact('>$& (a+)+ \\d [x<')).toBe('>***<');
  });

  test.each(['', ' \n ', 'abc', 'true', 'false', 'null', 'none', '1\n2\n3'])(
    '%j would blot out ordinary words',
    (mask) => {
      const redactor = new Redactor({});
      redactor.add(mask);
      expect(redactor.redact('abc is true, not false: 1 2 3 null none')).toBe(
        'abc is true, not false: 1 2 3 null none',
      );
    },
  );

  test('a mask of four characters is meant', () => {
    const redactor = new Redactor({});
    redactor.add('1234');
    expect(redactor.redact('pin 1234')).toBe('pin ***');
  });

  test('no text keeps a value that was added', () => {
    const value = fc.string({ unit: 'binary', minLength: 6, maxLength: 12 }).filter((text) => text.trim().length >= 6);
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 4 }),
        fc.string(),
        fc.string(),
        (values, before, after) => {
          const redactor = new Redactor({});
          for (const each of values) redactor.add(each);
          for (const each of values) {
            const text = `${before}${each}${after}`;
            expect(redactor.redact(text)).not.toContain(each.trim());
            const bytes = redactor.redactBytes(Buffer.from(text).toString('latin1'));
            expect(Buffer.from(bytes, 'latin1').includes(Buffer.from(each.trim()))).toBe(false);
          }
        },
      ),
    );
  });

  test('bytes held one a character: a value beyond ASCII is found, and what is no UTF-8 stays', () => {
    const redactor = new Redactor({ TOKEN: 'pässwörd' });
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('pässwörd é')]);
    expect(Buffer.from(redactor.redactBytes(bytes.toString('latin1')), 'latin1')).toEqual(
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('*** é')]),
    );
  });
});

describe('whatever has the shape of a credential', () => {
  test.each([
    ['a token of GitHub', joined('ghp_', A36), '***'],
    ['one of its fine-grained tokens', joined('github_pat_', A36, '_', A36), '***'],
    ['a token of GitLab', joined('glpat-', 'a1B2c3D4e5F6g7H8i9J0'), '***'],
    ['a token of npm', joined('npm_', A36), '***'],
    ['a token of PyPI', joined('pypi-', A36, A36), '***'],
    ['a key of AWS', joined('AKIA', 'ABCDEFGHIJKLMNOP'), '***'],
    ['a key of Google', joined('AIza', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R'), '***'],
    ['a token of Slack', joined('xoxb-', '123456789012-abcdef'), '***'],
    ['a live key of Stripe', joined('sk_live_', 'a1B2c3D4e5F6g7H8'), '***'],
    ['a JSON Web Token', joined('eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJ', 'zdWIiOiIxIn0xxxx', '.c2lnbmF0dXJl'), '***'],
    ['an Authorization header', 'Authorization: Bearer abcdefgh12345', 'Authorization: Bearer ***'],
    ['one in capitals', 'AUTHORIZATION: BEARER abcdefgh12345', 'AUTHORIZATION: BEARER ***'],
    ['one in JSON', '"authorization":"basic dXNlcjpwYXNz"', '"authorization":"basic ***"'],
    ['a password in an address', 'https://me:hunter2@host/path', 'https://***@host/path'],
    ['a token in an address', 'https://:hunter2@host/path', 'https://***@host/path'],
    [
      'a private key',
      joined('-----BEGIN RSA ', 'PRIVATE KEY-----\nMIIE\nabc=\n-----END RSA ', 'PRIVATE KEY-----'),
      '***',
    ],
    [
      'two, of which the first is cut off',
      joined(
        '-----BEGIN ',
        'PRIVATE KEY-----\nMIIE\n-----BEGIN ',
        'PRIVATE KEY-----\nabc\n-----END ',
        'PRIVATE KEY-----',
      ),
      '******',
    ],
    ['one that is cut off', joined('-----BEGIN ', 'PRIVATE KEY-----\nMIIE\nabc'), '***'],
  ])('%s', (_, text, redacted) => {
    const redactor = new Redactor({});
    expect(redactor.redact(`a ${text}`)).toBe(`a ${redacted}`);
    expect(redactor.redactBytes(`a ${text}`)).toBe(`a ${redacted}`);
  });

  test.each([
    'commit 1f26f1c0d3b4a5968778695a4b3c2d1e0f9e8d7c on main',
    'integrity sha512-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ==',
    'GET https://registry.example.org:8080/a@1.2.3 200',
    'git@github.com:org/repo.git http://localhost:3000/x?y=a@b',
    'npm_config_cache npm_package_name ghp_short task-force sk-learn',
    'Authorization: required. The token expired; the secret is out.',
    '12:34:56 [INFO] user@host 2026-01-01T00:00:00Z 10.0.0.1:443',
    '-----BEGIN CERTIFICATE-----',
    'eyJ is how a token begins, e.g. eyJ.a.b',
  ])('an everyday line stays: %s', (line) => {
    expect(new Redactor({}).redact(line)).toBe(line);
  });
});

describe('a view', () => {
  test('is redacted in every text, at any depth; keys and numbers stay', () => {
    const redactor = new Redactor({ TOKEN: 'hunter2!' });
    const view = { a: ['hunter2!', { b: 'x hunter2! y' }], n: 1, none: null, gone: undefined, yes: true };
    expect(redactor.redactAll(view)).toEqual({
      a: ['***', { b: 'x *** y' }],
      n: 1,
      none: null,
      gone: undefined,
      yes: true,
    });
  });
});

test.each([
  'eyJ',
  '-eyJ',
  'eyJaaaaaaaaaaaa.',
  'a-',
  'a.a+',
  '://',
  'a://:',
  'http://a:',
  'authorization: bearer ',
  joined('-----BEGIN ', 'PRIVATE KEY-----'),
  'hooks.slack.com/services/',
  'xoxb-',
  'sk-',
  'ghp_',
])('a text of nothing but "%s" takes time that grows with its length alone', (part) => {
  const text = `${part.repeat(300_000 / part.length)} :// uthorization PRIVATE KEY----- eyJ`;
  expect(new Redactor({}).redactBytes(text).length).toBeGreaterThan(0);
});
