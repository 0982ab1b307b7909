import { describe, expect, test } from '@jest/globals';

import { evidencePlace, placeIn } from '../../../actions/failure-analyzer/src/decide/evidence-place.ts';
import { ownersOf } from '../../../actions/failure-analyzer/src/decide/owners.ts';

describe('a pattern of CODEOWNERS', () => {
  // The first nine are the examples of GitHub's documentation.
  test.each([
    ['*', 'a/b/c.txt', true],
    ['*.js', 'deep/down/app.js', true],
    ['/build/logs/', 'build/logs/today/x.log', true],
    ['/build/logs/', 'deep/build/logs/x.log', false],
    ['docs/*', 'docs/getting-started.md', true],
    ['docs/*', 'docs/build-app/troubleshooting.md', false],
    ['apps/', 'deep/apps/x/y.ts', true],
    ['/docs/', 'docs/x.md', true],
    ['**/logs', 'deeply/nested/logs/x.log', true],
    ['/apps/github', 'apps/github/x.ts', true],
    ['/apps/github', 'apps/githubber/x.ts', false],
    ['apps/', 'apps', false],
    ['src/**/test.ts', 'src/test.ts', true],
    ['src/**/test.ts', 'src/a/b/test.ts', true],
    ['src/**', 'src/a/b.ts', true],
    ['/*', 'README.md', true],
    ['/*', 'src/README.md', false],
    ['a?c.txt', 'abc.txt', true],
    ['a?c.txt', 'a/c.txt', false],
    ['*a*b*c', 'xxaxxbxxbxxc', true],
    ['*.js', 'app.jsx', false],
    ['Docs/', 'docs/x.md', false],
    ['with\\ blank.txt', 'with blank.txt', true],
    ['(a+)+$', '(a+)+$', true],
  ])('%s and the file %s', (pattern, file, owned) => {
    expect(ownersOf(`${pattern} @octocat\n`, file).users).toEqual(owned ? ['octocat'] : []);
  });

  test('is read in linear time', () => {
    const pattern = `${'*a'.repeat(200)}b`;
    expect(ownersOf(`${pattern} @octocat`, 'a'.repeat(5_000)).users).toEqual([]);
    expect(ownersOf(`${'**/'.repeat(500)}b @octocat`, 'a/'.repeat(1_000)).users).toEqual([]);
  });
});

describe('the owners', () => {
  test('are those of the last line that matches, even if it names none', () => {
    const text =
      '* @all\r\n\r\n# a comment @nobody\r\n/src/ @first @octo/team a@example.com # why @not\r\n/src/free/\r\n';
    expect(ownersOf(text, 'src/a.ts')).toEqual({ users: ['first'], teams: ['octo/team'] });
    expect(ownersOf(text, 'src/free/a.ts')).toEqual({ users: [], teams: [] });
    expect(ownersOf(text, 'other.ts')).toEqual({ users: ['all'], teams: [] });
  });
});

describe('the place that evidence names', () => {
  test.each([
    ['src/app.ts(12,3): error TS2322', 'src/app.ts', 12],
    ['  File "pkg/app.py", line 4, in main', 'pkg/app.py', 4],
    ['/home/runner/work/app/app/src/main.rs:9:5', 'src/main.rs', 9],
    ['D:\\a\\app\\app\\main.c(3): error C2065', 'main.c', 3],
    ['./lib/a.rb:7: syntax error', 'lib/a.rb', 7],
    ['/usr/lib/python3/site.py:3', undefined, undefined],
    ['../up/a.ts:1', undefined, undefined],
    ['/opt/actions-runner/_work/app/app/src/a.ts:3:1', 'src/a.ts', 3],
    ['C:\\runner\\_work\\app\\app\\main.c(3): error C2065', 'main.c', 3],
  ])('in %s', (text, file, line) => {
    const place = placeIn(text);
    expect([place.file, place.line]).toEqual([file, line]);
  });

  test('and where it names none, the head that Node writes above the line of an error', () => {
    const text = "SyntaxError: The requested module './money.js' does not provide an export named 'rounded'";
    const before = [
      '',
      'file:///home/runner/work/app/app/src/basket.js:1',
      "import { rounded } from './money.js';",
      '^',
    ];
    expect(evidencePlace({ text, before, after: [] })).toEqual({ file: 'src/basket.js', line: 1 });
    expect(evidencePlace({ text, before: ['see src/other.js:4 for more'], after: [] })).toEqual({});
    expect(evidencePlace({ text: 'src/own.js:2: no', before, after: [] })).toEqual({ file: 'src/own.js', line: 2 });
  });

  test.each([
    [
      'a frame of Node',
      '    at Test.<anonymous> (file:///home/runner/work/app/app/test/a.test.js:5:3)',
      'test/a.test.js',
      5,
    ],
    ['a frame of jest', '      at Object.<anonymous> (test/a.test.js:5:3)', 'test/a.test.js', 5],
    ['an arrow of rustc', '  --> src/main.rs:3:5', 'src/main.rs', 3],
    ['the last line of a test of pytest', 'tests/test_a.py:12: AssertionError', 'tests/test_a.py', 12],
    ['a frame of Node itself', '    at Test.run (node:internal/test_runner/test:1382:25)', undefined, undefined],
    [
      'a frame of a package',
      '    at run (/home/runner/work/app/app/node_modules/x/lib/y.js:1:2)',
      undefined,
      undefined,
    ],
    ['a frame that names a class alone', '    at com.example.AppTest.adds(AppTest.java:33)', undefined, undefined],
    ['a sentence', 'see src/other.js:4 for more', undefined, undefined],
  ])('and else the first place below: %s', (_, below, file, line) => {
    const place = evidencePlace({ text: 'AssertionError: 1 is not 2', before: [], after: ['', below] });
    expect([place.file, place.line]).toEqual([file, line]);
  });
});
