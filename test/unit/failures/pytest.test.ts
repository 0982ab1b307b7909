import { describe, expect, test } from '@jest/globals';
import { createClassifier } from '@qeml-actions/failures';

const classifier = createClassifier();

/** What is read of a run of pytest whose short summary has these lines. */
function read(...summary: readonly string[]) {
  const session = classifier.start({ ending: { exitCode: 1 } });
  const lines = [
    '=================================== FAILURES ===================================',
    '___________________________ test_a ___________________________',
    'E       ConnectionResetError: [Errno 104] Connection reset by peer',
    '=========================== short test summary info ============================',
    ...summary,
    `========================= ${summary.length} failed, 3 passed in 0.25s ==========================`,
  ];
  session.write(Buffer.from(`${lines.join('\n')}\n`));
  const { category, prior, evidence } = session.end();
  return { category, prior, evidence: evidence?.text };
}

const LOST = 'FAILED test_a.py::test_a - ConnectionResetError: [Errno 104] Connection reset by peer';
const WRONG = 'FAILED test_a.py::test_b - assert 1 == 2';

describe('a test of pytest', () => {
  test('that is wrong is the evidence, not the count of the tests', () => {
    expect(read(WRONG)).toEqual({ category: 'test', prior: 'no', evidence: WRONG });
  });

  test.each([
    LOST,
    'ERROR test_a.py::test_a[two words] - requests.exceptions.ReadTimeout: HTTPSConnectionPool(host=...',
    'FAILED test_a.py::TestA::test_a - urllib.error.URLError: <urlopen error [Errno -3] Temporary failure in name...',
  ])('that lost its connection may be run again: %s', (line) => {
    expect(read(line, line)).toEqual({ category: 'network', prior: 'yes', evidence: line });
  });

  test.each([
    ['before', [WRONG, LOST]],
    ['after', [LOST, WRONG]],
    ['among many', [...Array<string>(100).fill(LOST), WRONG, LOST]],
  ])('that lost its connection is not what failed where another is wrong: %s', (_, lines) => {
    expect(read(...lines)).toMatchObject({ category: 'test', prior: 'no' });
  });

  test.each([
    'FAILED test_a.py::test_a - ConnectionRefusedError: [Errno 111] Connection refused',
    'FAILED test_a.py::test_a - requests.exceptions.ConnectionError: [Errno 111] Connection refused',
    "FAILED test_a.py::test_a - AssertionError: assert 'x - ConnectionResetError' == 'y'",
    'FAILED test_a.py::test_a - ConnectionRes...',
    'FAILED test_a.py::test_a',
  ])('of which that is not sure is not run again: %s', (line) => {
    expect(read(line)).toMatchObject({ category: 'test', prior: 'no' });
  });
});
