import { describe, expect, test } from '@jest/globals';

import { matches, ruleDecoder, type Ending, type Facts, type Rule } from '@qeml-actions/attempts';
import { Mistake } from '@qeml-actions/core';

import { rule } from './plans.ts';

const exited = (code: number): Ending => ({ kind: 'exited', code });
const signalled = (signal: NodeJS.Signals): Ending => ({ kind: 'signalled', signal });
const timedOut = (limit: 'attempt' | 'idle' | 'total'): Ending => ({ kind: 'timed-out', limit, after: 1_000 });
const CANCELLED: Ending = { kind: 'cancelled', signal: 'SIGINT' };
const NOT_STARTED: Ending = { kind: 'not-started', reason: 'ENOENT' };

async function speaks(text: string, ending: Ending, changes: Partial<Facts> = {}): Promise<boolean> {
  return matches(await rule(text), { ending, foundInOutput: new Set(), transient: false, ...changes });
}

async function mistakeOf(text: string, takesOptions = true): Promise<string> {
  const decoded = await ruleDecoder(takesOptions).decode(text);
  return decoded instanceof Mistake ? (decoded.detail ?? '') : 'accepted';
}

describe('what each rule speaks of', () => {
  test.each<[string, Ending, boolean]>([
    ['failure', exited(1), true],
    ['failure', exited(255), true],
    ['failure', signalled('SIGKILL'), true],
    ['failure', timedOut('attempt'), false],
    ['failure', timedOut('idle'), false],
    ['failure', CANCELLED, false],
    ['failure', NOT_STARTED, false],
    ['timeout', timedOut('attempt'), true],
    ['timeout', timedOut('idle'), true],
    ['timeout', timedOut('total'), true],
    ['timeout', exited(124), false],
    ['idle', timedOut('idle'), true],
    ['idle', timedOut('attempt'), false],
    ['signal: SEGV', signalled('SIGSEGV'), true],
    ['signal: sigsegv', signalled('SIGSEGV'), true],
    ['signal: SEGV', exited(139), true],
    ['signal: KILL', exited(137), true],
    ['signal: SEGV', signalled('SIGKILL'), false],
    ['signal: SEGV', exited(11), false],
    ['exit-code: 3, 7, 100-120', exited(3), true],
    ['exit-code: 3, 7, 100-120', exited(7), true],
    ['exit-code: 3, 7, 100-120', exited(100), true],
    ['exit-code: 3, 7, 100-120', exited(120), true],
    ['exit-code: 3, 7, 100-120', exited(121), false],
    ['exit-code: 3, 7, 100-120', exited(33), false],
    ['exit-code: *', exited(1), true],
    ['exit-code: *', exited(0), false],
    ['exit-code: *', signalled('SIGKILL'), true],
    ['exit-code: 137', signalled('SIGKILL'), true],
    ['exit-code: 124', timedOut('attempt'), false],
    ['exit-code: *', timedOut('attempt'), false],
    ['exit-code: *', CANCELLED, false],
    ['exit-code: 4294967295', exited(4_294_967_295), true],
  ])('%s, of %j: %s', async (text, ending, expected) => {
    expect(await speaks(text, ending)).toBe(expected);
  });

  test('transient speaks of what was found transient, however it ended', async () => {
    expect(await speaks('transient', exited(1), { transient: true })).toBe(true);
    expect(await speaks('transient', exited(1))).toBe(false);
  });

  test.each(['output: ECONNRESET', 'pattern: /ECONN(RESET|REFUSED)/'])(
    '%s speaks of what its output holds',
    async (text) => {
      const mine = await rule(text);
      const facts = { ending: exited(1), transient: false };
      expect(matches(mine, { ...facts, foundInOutput: new Set<Rule>([mine]) })).toBe(true);
      expect(matches(mine, { ...facts, foundInOutput: new Set<Rule>([await rule(text)]) })).toBe(false);
    },
  );
});

describe('what is read', () => {
  test.each<[string, object]>([
    [
      '[limit=2 delay=30s] exit-code: 5',
      { limit: 2, delay: 30_000, condition: { kind: 'exit-code', codes: [[5, 5]] } },
    ],
    ['[delay=0]failure', { delay: 0, condition: { kind: 'failure' } }],
    ['[limit=0] timeout', { limit: 0 }],
    ['[] timeout', { condition: { kind: 'timeout' } }],
    ['output: a: b [x] # no comment', { condition: { kind: 'output', text: 'a: b [x] # no comment' } }],
    ['output : x', { condition: { kind: 'output', text: 'x' } }],
    [
      'exit-code:3 , 5 - 7',
      {
        condition: {
          kind: 'exit-code',
          codes: [
            [3, 3],
            [5, 7],
          ],
        },
      },
    ],
    ['signal: kill', { condition: { kind: 'signal', signal: 'SIGKILL' } }],
  ])('%s', async (text, expected) => {
    expect(await rule(text)).toMatchObject({ text, ...expected });
  });

  test.each<[string, string, boolean]>([
    ['pattern: /^err(or)? \\d+$/', 'error 12', true],
    ['pattern: /ERR/', 'err', false],
    ['pattern: /ERR/i', 'err', true],
    ['pattern: /a/b/', 'xa/b', true],
    ['pattern: /é./', 'é\u{1f600}', true],
  ])('%s on "%s": %s', async (text, line, expected) => {
    const { condition } = await rule(text);
    expect(condition.kind === 'pattern' && condition.test(line)).toBe(expected);
  });

  test('S09: a pattern that would backtrack for ever is matched in linear time', async () => {
    const { condition } = await rule('pattern: /(a+)+$/');
    expect(condition.kind === 'pattern' && condition.test(`${'a'.repeat(200_000)}!`)).toBe(false);
  });

  test.each([
    ['', 'expected one of failure, timeout'],
    ['failures', 'there is no rule "failures"'],
    ['Failure', 'expected one of'],
    ['failure: 3', 'failure takes no value'],
    ['signal: NOSUCH', 'signal takes the name of a signal'],
    ['signal: 9', 'signal takes the name'],
    ['signal', 'signal takes the name'],
    ['signal: toString', 'signal takes the name'],
    ['exit-code', 'exit-code takes codes'],
    ['exit-code: 7-3', 'exit-code takes codes'],
    ['exit-code: 3;7', 'exit-code takes codes'],
    ['exit-code: -1', 'exit-code takes codes'],
    ['exit-code: 2x', 'exit-code takes codes'],
    ['exit-code: 3,', 'exit-code takes codes'],
    ['exit-code: 4294967296', 'exit-code takes codes'],
    ['output:', 'output takes the text'],
    ['pattern: abc', 'pattern takes /a regular expression/'],
    ['pattern: //', 'pattern takes /a regular expression/'],
    ['pattern: /a/g', 'pattern takes /a regular expression/'],
    ['pattern: /(/', 'the pattern cannot be used'],
    ['pattern: /(?=a)/', 'the pattern cannot be used'],
    ['pattern: /(a)\\1/', 'the pattern cannot be used'],
    ['[limit=-1] failure', '"limit=-1" is no option'],
    ['[limit=] failure', '"limit=" is no option'],
    ['[delay=soon] failure', '"delay=soon" is no option'],
    ['[Limit=1] failure', '"Limit=1" is no option'],
    ['[limit=2', 'expected one of'],
  ])('"%s" is refused: %s', async (text, expected) => {
    expect(await mistakeOf(text)).toContain(expected);
  });

  test('stop-on takes no options', async () => {
    expect(await mistakeOf('[limit=2] failure', false)).toContain('belong to retry-on');
    expect(await mistakeOf('failure', false)).toBe('accepted');
  });
});
