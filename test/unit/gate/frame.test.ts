import { describe, expect, test } from '@jest/globals';

import { frameIn } from '../../../actions/quality-gate/src/decide/frame.ts';
import { isRepositoryPath } from '../../../actions/quality-gate/src/decide/repository-path.ts';
import { TrackedFiles } from '../../../actions/quality-gate/src/decide/tracked-files.ts';

const TRACKED = [
  'src/app.ts',
  'test/app.test.ts',
  'packages/a/src/index.ts',
  'packages/b/src/index.ts',
  'tests/test_app.py',
  'app/models.py',
  'lib/widget_test.go',
  'core/src/test/java/com/acme/BarTest.java',
  'src/Gate/GateTests.cs',
  'crates/x/src/lib.rs',
  'setup.py',
];
const files = new TrackedFiles('/home/runner/work/app/app', '', TRACKED);

describe('the last frame inside a tracked file', () => {
  test.each([
    [
      'of jest',
      `Error: expected 1
    at Object.<anonymous> (/home/runner/work/app/app/src/app.ts:12:7)
    at Object.run (test/app.test.ts:30:11)
    at processTicksAndRejections (node:internal/process/task_queues:105:5)
    at run (/home/runner/work/app/app/node_modules/jest-circus/build/run.js:71:3)`,
      { path: 'test/app.test.ts', line: 30 },
    ],
    [
      'of Python',
      `Traceback (most recent call last):
  File "/home/runner/work/app/app/tests/test_app.py", line 8, in test
    run()
  File "/home/runner/work/app/app/app/models.py", line 21, in run
    json.loads("")
  File "/usr/lib/python3.12/json/__init__.py", line 346, in loads
ValueError: Expecting value`,
      { path: 'app/models.py', line: 21 },
    ],
    [
      'of pytest',
      'tests/test_app.py:8: \n>   assert 1 == 2\n\napp/models.py:21: AssertionError',
      { path: 'app/models.py', line: 21 },
    ],
    ['of Go', '    widget_test.go:44: got 1, want 2', { path: 'lib/widget_test.go', line: 44 }],
    [
      'of Java',
      `org.opentest4j.AssertionFailedError: expected
	at com.acme.BarTest.adds(BarTest.java:42)
	at java.base/java.util.ArrayList.forEach(ArrayList.java:1511)`,
      { path: 'core/src/test/java/com/acme/BarTest.java', line: 42 },
    ],
    [
      'of .NET',
      '   at Acme.GateTests.Adds() in D:\\a\\app\\app\\src\\Gate\\GateTests.cs:line 17',
      { path: 'src/Gate/GateTests.cs', line: 17 },
    ],
    [
      'of Rust',
      "thread 'adds' panicked at crates/x/src/lib.rs:9:5:\nassertion failed",
      { path: 'crates/x/src/lib.rs', line: 9 },
    ],
    ['of a compiler', "src/app.ts(12,3): error TS2322: Type 'string'.", { path: 'src/app.ts', line: 12 }],
    ['from a container', 'at run (/usr/src/app/src/app.ts:3:1)', { path: 'src/app.ts', line: 3 }],
    ['by a file address', 'at file:///home/runner/work/app/app/src/app.ts:3:1', { path: 'src/app.ts', line: 3 }],
  ])('%s', (_, details, frame) => {
    expect(frameIn(details, files)).toEqual(frame);
  });

  test.each([
    ['that may be in several files', 'at src/index.ts:3:1'],
    ['in what others made', 'at x (/home/runner/work/app/app/node_modules/y/src/app.ts:3:1)'],
    ['that leaves the repository', 'at ../app/src/app.ts:3:1'],
    ['that shares a name only', 'at /opt/tool/setup.py:3'],
    ['in line zero', 'at src/app.ts:0'],
    ['that is no frame', 'expected 12:30 to be 12:31 (12, 5)'],
    ['in nothing', ''],
  ])('is not one %s', (_, details) => {
    expect(frameIn(details, files)).toBeUndefined();
  });

  test('is told of the tools’ own folder first', () => {
    const inB = new TrackedFiles('/work', 'packages/b', TRACKED);
    expect(frameIn('at src/index.ts:3:1', inB)).toEqual({ path: 'packages/b/src/index.ts', line: 3 });
  });
});

describe('a path of the repository', () => {
  test.each(['a.ts', 'src/a b.ts', 'src/..a/b', 'ä/ö.ts', '.github/x.yml'])('is %j', (path) => {
    expect(isRepositoryPath(path)).toBe(true);
  });

  test.each([
    '',
    '/etc/passwd',
    '../a',
    'a/../../b',
    'a//b',
    './a',
    'C:/a',
    'C:\\a',
    'a\\b',
    'https://x/a',
    'a\nb',
    'a\0b',
  ])('is not %j', (path) => {
    expect(isRepositoryPath(path)).toBe(false);
  });

  test('is not longer than any', () => {
    expect(isRepositoryPath('x'.repeat(5_000))).toBe(false);
  });
});
