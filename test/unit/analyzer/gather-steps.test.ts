import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { StepSegments } from '../../../actions/failure-analyzer/src/gather/step-segments.ts';
import { gathered, logLine, moment } from './gathering.ts';

const timed = (number: number, from: number, to: number | null) => ({
  number,
  name: `Step ${number}`,
  status: 'completed',
  conclusion: 'success',
  startedAt: moment(from),
  completedAt: to === null ? null : moment(to),
});

function cut(log: string, steps: readonly ReturnType<typeof timed>[], sizes: readonly number[]): string[] {
  const parts = steps.map(() => '');
  const segments = new StepSegments(steps, (bytes, step) => {
    parts[step] = (parts[step] ?? '') + bytes.toString();
  });
  const bytes = Buffer.from(log);
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    segments.write(bytes.subarray(at, at + size));
    at += size;
  }
  segments.end();
  return parts;
}

const OPENS = '##[group]Run make';

describe('a log is cut into its steps', () => {
  test.each([
    ['by their times', [timed(1, 0, 1), timed(2, 2, 4)], [logLine(0, 'a') + logLine(1, 'b'), logLine(2, 'c')]],
    [
      'in a second that both have, by what opens a step',
      [timed(1, 0, 2), timed(2, 2, 4)],
      [logLine(1, 'a') + logLine(2, 'b'), logLine(2, OPENS) + logLine(2, 'c') + logLine(4, 'd')],
    ],
    [
      'several in one second',
      [timed(1, 2, 2), timed(2, 2, 2), timed(3, 2, 9)],
      [logLine(2, 'a'), logLine(2, OPENS), logLine(2, OPENS) + logLine(3, 'b')],
    ],
    [
      'but not by groups of a command that are called so',
      [timed(1, 0, 9), timed(2, 9, 12)],
      [logLine(1, OPENS) + logLine(5, OPENS), logLine(10, 'a')],
    ],
    [
      'over one that wrote nothing',
      [timed(1, 0, 1), timed(2, 2, 3), timed(3, 4, 9)],
      [logLine(0, 'a'), '', logLine(5, 'b')],
    ],
    [
      'with lines that have no time',
      [timed(1, 0, 1), timed(2, 2, 9)],
      [logLine(0, 'a') + 'zzz\n\n', logLine(5, 'b') + 'y'],
    ],
    ['one of which never ended', [timed(1, 0, null), timed(2, 5, 6)], [logLine(0, 'a') + logLine(50, 'b'), '']],
    ['behind a byte order mark', [timed(1, 0, 0), timed(2, 2, 3)], ['', `\uFEFF${logLine(2, 'a')}`]],
  ])('%s', (_name, steps, parts) => {
    expect(cut(parts.join(''), steps, [1_000_000])).toEqual(parts);
  });

  test('the same however its bytes come', () => {
    const log = [0, 1, 2, 2, 3, 9].map((second, at) => logLine(second, at % 2 ? OPENS : 'ä'.repeat(at * 40))).join('');
    const steps = [timed(1, 0, 2), timed(2, 2, 3), timed(3, 3, 9)];
    const whole = cut(log, steps, [log.length * 2]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }), (sizes) => {
        const segments = new StepSegments(steps, () => undefined);
        segments.write(Buffer.from(log));
        segments.end();
        const cutBytes = cut(log.replaceAll('ä', 'a'), steps, sizes);
        expect(cutBytes.join('')).toBe(log.replaceAll('ä', 'a'));
        expect(cutBytes.map((part) => part.split('\n').length)).toEqual(whole.map((part) => part.split('\n').length));
        expect(segments.lines.reduce((sum, lines) => sum + lines, 0)).toBe(6);
      }),
    );
  });
});

describe('of a job that failed', () => {
  const steps = [
    { number: 1, name: 'Set up job', startedAt: moment(0), completedAt: moment(2) },
    { number: 2, name: 'Install', startedAt: moment(2), completedAt: moment(10) },
    { number: 3, name: 'Test', conclusion: 'failure' as const, startedAt: moment(10), completedAt: moment(20) },
    { number: 4, name: 'Upload', conclusion: 'failure' as const, startedAt: moment(20), completedAt: moment(30) },
  ];
  const read = async (log: string) => {
    const { observed } = await gathered([{ id: 1, jobs: [{ name: 'build', steps, log }] }]);
    return observed.jobs[0]?.texts[0];
  };
  const frame = (installed: string, tested: string, uploaded: string) =>
    [
      logLine(0, 'Current runner version'),
      logLine(3, OPENS),
      logLine(4, installed),
      logLine(11, OPENS),
      logLine(11, '##[endgroup]'),
      logLine(12, tested),
      logLine(13, '##[error]Process completed with exit code 1.'),
      logLine(21, OPENS),
      logLine(21, '##[endgroup]'),
      logLine(22, uploaded),
    ].join('');

  test('the first step that failed is read, and the line is counted in it', async () => {
    const text = await read(
      frame('ok', "TypeError: Cannot read properties of undefined (reading 'x')", 'No space left on device'),
    );
    expect(text).toMatchObject({ name: 'build / Test', job: 'build', step: 'Test' });
    expect(text?.classification.evidence).toMatchObject({ line: 3 });
  });

  test('another is, where it names no cause', async () => {
    const text = await read(frame('ok', 'something', '##[error]write: No space left on device'));
    expect(text).toMatchObject({ step: 'Upload', classification: { category: 'disk', evidence: { line: 3 } } });
  });

  test('a log without steps is read whole', async () => {
    const { observed } = await gathered([
      {
        id: 1,
        jobs: [{ name: 'build', conclusion: 'failure', log: logLine(0, '##[error]write: No space left on device') }],
      },
    ]);
    expect(observed.jobs[0]?.texts[0]).toMatchObject({ name: 'build', classification: { category: 'disk' } });
  });
});
