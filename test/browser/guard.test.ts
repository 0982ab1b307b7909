import { expect, test } from '@jest/globals';

import { errorPage } from '../../actions/guard/src/view/error-page.ts';
import { hostileResult as hostileGate } from '../support/gate-extremes.ts';
import { gateResult, passingResult } from '../support/gate-results.ts';
import { analysedPage, barePage, judgedPage } from '../support/guard-results.ts';
import { causeOf, HOSTILE, hostileResult, resultOf } from '../support/page-results.ts';
import { NETWORK, type Ended } from '../unit/retry-with-backoff/results.ts';

import { chromium, describeKeyboard, describePages, inBrowser } from './page-cases.ts';

const PASSED: Ended = { ending: 0 };
const LOST: Ended = { ending: 56, changes: { classification: NETWORK } };
const WRONG: Ended = {
  ending: 1,
  changes: { lastLines: Array.from({ length: 20 }, (_, index) => `test ${index} ${'x'.repeat(300)}`).join('\n') },
};
const HARMFUL: Ended = { ending: 1, changes: { lastLines: HOSTILE.join('\n'), reason: HOSTILE.join(' ') } };

const tests = Array.from({ length: 100 }, (_, index) => ({
  name: `tests.test_basket > test_total_of_${index}[${'long'.repeat(index)}]`,
  report: 'reports/junit.xml',
}));
const lines = Array.from({ length: 301 }, (_, index) => ({ number: 1_054 + index, text: `step ${index}` }));
const logs = [{ text: 'build/Install', line: 1_204, lines }];
const FAILED = await analysedPage([LOST, WRONG], resultOf({ causes: [causeOf()] }), {
  failedTests: { tests, count: 412 },
  stale: ['old/junit.xml'],
  logs,
});
const PAGES = {
  'of a command that failed': FAILED,
  'of a command that passed': await judgedPage([PASSED], passingResult()),
  'of one that passed in the end, and falls short': await judgedPage([LOST, LOST, PASSED], gateResult()),
  'of hundreds of attempts': await barePage(Array<Ended>(300).fill(LOST), {}),
  'of nothing that was measured': await barePage([PASSED], { gate: { state: 'nothing' }, stale: ['old/junit.xml'] }),
  'of a gate that could not judge': await barePage([PASSED], { gate: { state: 'faulted', mistakes: HOSTILE } }),
  'of hostile texts that failed': await analysedPage([HARMFUL, HARMFUL], hostileResult(), {
    failedTests: { tests: HOSTILE.map((name) => ({ name, report: name })), count: HOSTILE.length },
    stale: HOSTILE,
  }),
  'of hostile texts that were judged': await judgedPage([HARMFUL, PASSED], hostileGate(HOSTILE)),
  'of a step whose command had no turn': errorPage(HOSTILE),
};

describePages("the guarded step's page", PAGES);
describeKeyboard("the guarded step's page", FAILED);

inBrowser('the time line', () => {
  test.each([375, 1_280])(
    'has one scale for all attempts and waits at %d px, however much is said of each',
    async (width) => {
      const { tab } = await chromium.open(PAGES['of one that passed in the end, and falls short'], { width });
      const drawn = "[...document.querySelectorAll('.bars')[0].querySelectorAll('svg')]";
      const places = await tab.evaluate<readonly string[]>(
        `${drawn}.map((svg) => svg.getBoundingClientRect()).map(({ left, width }) => left + ' ' + width)`,
      );
      expect(places).toHaveLength(5);
      expect(new Set(places).size).toBe(1);
    },
  );
});

inBrowser('what is first on it', () => {
  test('is what came out, why, and what a person must do', async () => {
    const { tab } = await chromium.open(FAILED, { width: 375 });
    const top = await tab.getByRole('banner').innerText();
    expect(top).toContain('Guarded step: fail');
    expect(top).toContain(causeOf().explanation);
    expect(top).toContain(causeOf().cure);
    expect(await tab.getByRole('heading', { name: '412 tests failed' }).isVisible()).toBe(true);
  });

  test('is what was not read, and why', async () => {
    const { tab } = await chromium.open(PAGES['of nothing that was measured']);
    const top = await tab.getByRole('banner').innerText();
    expect(top).toContain('Nothing was measured');
    expect(top).toContain('old/junit.xml');
    expect(top).not.toContain('`');
  });

  test('is what a further attempt got over', async () => {
    const { tab } = await chromium.open(PAGES['of one that passed in the end, and falls short']);
    expect(await tab.getByRole('banner').getByText('read ECONNRESET').isVisible()).toBe(true);
    expect(await tab.getByText('The last lines of Attempt 1').isVisible()).toBe(true);
  });
});
