import { describe, expect, test } from '@jest/globals';

import { BestLineSearch, createClassifier, KnownLines } from '@qeml-actions/failures';

import type { BestLine } from '@qeml-actions/failures';

const VERDICT = '##[error]Process completed with exit code 1.';

function known(lines: readonly string[], most?: number): KnownLines {
  const green = new KnownLines(most);
  green.write(Buffer.from(lines.join('\n')));
  green.end();
  return green;
}

function best(lines: readonly string[], green?: KnownLines): BestLine | undefined {
  const search = new BestLineSearch(green);
  search.write(Buffer.from(`${lines.join('\n')}\n`));
  return search.end();
}

describe('without a green run, the line is the last before the verdict that reads like an error', () => {
  test.each<[string, readonly string[], string]>([
    ['over plain ones', ['ERROR in the frobnicator', 'cleaning', VERDICT], 'ERROR in the frobnicator'],
    ['of several', ['widget not found', 'panic: no widget', 'bye', VERDICT], 'panic: no widget'],
    ['not counting none', ['cannot frob', 'Finished with 0 errors', 'errors: 0', VERDICT], 'cannot frob'],
    ['not names of files', ['cannot frob', 'wrote error-report.txt', VERDICT], 'cannot frob'],
    ['not warnings', ['cannot frob', '##[warning]cannot find a cache', VERDICT], 'cannot frob'],
    ['not after it', ['cannot frob', VERDICT, 'Error: late'], 'cannot frob'],
    ['not after what make says', ['cannot frob', 'make: *** [Makefile:3: all] Error 2', 'Error: late'], 'cannot frob'],
    ['not after npm', ['cannot frob', 'npm error A complete log of this run is in x', 'Error: late'], 'cannot frob'],
    ['not of the script', ['##[group]Run x', 'echo "fatal"', '##[endgroup]', 'hello', VERDICT], 'hello'],
    ['else the last', ['one', 'two words', '---', VERDICT], 'two words'],
  ])('%s', (_name, lines, text) => {
    expect(best(lines)?.evidence.text).toBe(text);
  });

  test('and nothing where nothing was said', () => {
    expect(best([VERDICT])).toBeUndefined();
  });
});

describe('with a green run', () => {
  test('what it did not have is better than what it had, though it reads like no error', () => {
    const lines = ['error: retrying as always', 'the gauge is at minus one', 'error: retrying as always', VERDICT];
    const line = best(lines, known(['error: retrying as always', 'done']));
    expect(line).toMatchObject({ evidence: { text: 'the gauge is at minus one', line: 2 }, confidence: 0.1 });
    expect(line?.reason).toBe(
      'The line that is shown stands 2 lines before the verdict and the last green run did not have it.',
    );
  });

  test('what reads like an error and is new is the best, and the reason says all of it', () => {
    const lines = ['cannot frob', 'new and plain', VERDICT];
    const line = best(lines, known(['start']));
    expect(line).toMatchObject({
      evidence: { text: 'cannot frob', before: [], after: ['new and plain', VERDICT.slice(9)] },
    });
    expect(line?.confidence).toBe(0.2);
    expect(line?.reason).toBe(
      'The line that is shown reads like an error, stands 2 lines before the verdict, and the last green run did not have it.',
    );
  });

  test('times, durations and hashes make no line new', () => {
    const green = known(['2026-01-01T00:00:00.1234567Z built 0a1b2c3d4e5f in 12.5s']);
    expect(green.has('built ffffff0a1b2c3 in 900ms')).toBe(true);
    expect(green.has('built nothing')).toBe(false);
  });

  test('of which only half is held, nothing is new', () => {
    const green = known(['a a a', 'b b b', 'c c c'], 2);
    expect(green.complete).toBe(false);
    expect(best(['new words', VERDICT], green)?.reason).toBe('The line that is shown stands right before the verdict.');
  });
});

test('a search is the same however its bytes come', () => {
  const bytes = Buffer.from(`cannot frob the größe\r\nplain\n${VERDICT}\nlate`);
  const search = new BestLineSearch();
  for (const byte of bytes) search.write(Buffer.of(byte));
  expect(search.end()).toEqual(best(bytes.toString().split('\n')));
});

describe('the classifier shows a line of what no rule knows', () => {
  test.each<[string, string, string, number]>([
    ['the last that reads like an error', 'hello\nwidget refused\nbye\n', 'widget refused', 2],
    ['though no newline ends it', 'hello\nwidget refused', 'widget refused', 2],
    ['the last, where none does', 'hello\nthe gauge is low\n', 'the gauge is low', 2],
    ['before the verdict', `hello\nwidget refused\n${VERDICT}\n`, 'widget refused', 2],
  ])('%s', (_name, text, evidence, line) => {
    const session = createClassifier().start({ ending: { exitCode: 1 } });
    session.write(Buffer.from(text));
    const answer = session.end();
    expect(answer).toMatchObject({ category: 'unknown', transient: 'unknown', evidence: { text: evidence, line } });
    expect(answer.confidence).toBeLessThanOrEqual(0.2);
    expect(answer.explanation).toMatch(/^The line that is shown /);
  });

  test('none where nothing was written', () => {
    const answer = createClassifier()
      .start({ ending: { exitCode: 1 } })
      .end();
    expect(answer.evidence).toBeUndefined();
    expect(answer).toMatchObject({ category: 'unknown', confidence: 0 });
  });
});
