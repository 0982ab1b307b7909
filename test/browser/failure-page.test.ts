import { expect, test } from '@jest/globals';

import { page } from '../../actions/failure-analyzer/src/view/page.ts';
import { causeOf, hostileResult, resultOf } from '../support/page-results.ts';

import { chromium, describeKeyboard, describePages, inBrowser } from './page-cases.ts';

const LONG = 'x'.repeat(3_000);
const lines = Array.from({ length: 301 }, (_, index) => ({ number: 1_054 + index, text: `step ${index} ${LONG}` }));
const PAGES = {
  'of one cause': page(resultOf(), [{ text: 'build/Install', line: 1_204, lines }]),
  'of 100 causes': page(
    resultOf({
      causes: Array.from({ length: 100 }, (_, index) =>
        causeOf({ fingerprint: String(index), explanation: `${LONG} ${index}`, rule: LONG }),
      ),
    }),
    [],
  ),
  'of hostile texts': page(hostileResult(), []),
  'of nothing that failed': page(resultOf({ causes: [], verdict: 'pass' }), []),
};

describePages('the page', PAGES);
describeKeyboard('the page', PAGES['of one cause']);

inBrowser('by the keyboard', () => {
  test('a fold opens and closes', async () => {
    const { tab } = await chromium.open(PAGES['of one cause']);
    const fold = tab.locator('.log details').first();
    await fold.locator('summary').focus();
    await tab.keyboard.press('Enter');
    expect(await fold.getAttribute('open')).toBe('');
    expect(await fold.getByText('1054').first().isVisible()).toBe(true);
    await tab.keyboard.press('Space');
    expect(await fold.getAttribute('open')).toBeNull();
  });

  test('one button opens all folds, and closes them', async () => {
    const { tab } = await chromium.open(PAGES['of 100 causes']);
    const folds = await tab.locator('details').count();
    await tab.getByRole('button', { name: 'Open all folds' }).focus();
    await tab.keyboard.press('Enter');
    expect(await tab.locator('details[open]').count()).toBe(folds);
    expect(await tab.getByRole('button', { name: 'Close all folds' }).getAttribute('aria-pressed')).toBe('true');
    await tab.keyboard.press('Enter');
    expect(await tab.locator('details[open]').count()).toBe(0);
  });

  test('a filter leaves the rows that have every word, and says how many', async () => {
    const { tab } = await chromium.open(PAGES['of one cause']);
    const table = tab.locator('[data-table]').first();
    await table.getByRole('searchbox').focus();
    await tab.keyboard.type('MAIN recovered');
    const rows = await table.locator('tbody tr:visible').allTextContents();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.includes('main') && row.includes('recovered'))).toBe(true);
    expect(await table.locator('output').textContent()).toBe(`${String(rows.length)} of 23 rows`);
  });

  test('a heading sorts, numbers as numbers, and says which way', async () => {
    const { tab } = await chromium.open(PAGES['of 100 causes']);
    const table = tab.locator('[data-table]').first();
    await table.getByRole('button', { name: 'Cause' }).focus();
    const top = (): Promise<string | null> => table.locator('tbody th').first().textContent();
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Enter');
    expect(await top()).toMatch(/^\s*100\./);
    expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await tab.keyboard.press('Enter');
    expect(await top()).toMatch(/^\s*1\./);
  });
});
