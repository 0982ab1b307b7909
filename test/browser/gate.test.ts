import { expect, test } from '@jest/globals';

import { errorPage } from '../../actions/quality-gate/src/view/error-page.ts';
import { page, shownOf } from '../../actions/quality-gate/src/view/page.ts';
import type { Result } from '../../actions/quality-gate/src/result.ts';
import { hostileResult, largeResult } from '../support/gate-extremes.ts';
import { emptyResult, gateResult, passingResult } from '../support/gate-results.ts';
import { HOSTILE } from '../support/page-results.ts';

import { chromium, describeKeyboard, describePages, inBrowser } from './page-cases.ts';

const pageOf = (result: Result): string => page(shownOf(result));
const FAILED = pageOf(gateResult());
const LARGE = pageOf(largeResult(10_000));
const PAGES = {
  'that fails': FAILED,
  'that passes': pageOf(passingResult()),
  'of nothing that was read': pageOf(emptyResult()),
  'of hostile texts': pageOf(hostileResult(HOSTILE)),
  'of a step that could not judge': errorPage(HOSTILE),
};

describePages("the gate's page", PAGES);
describeKeyboard("the gate's page", FAILED);

inBrowser('the table of findings', () => {
  const rowsOf = async (html: string) => {
    const { tab } = await chromium.open(html);
    const table = tab.locator('[data-table]', { has: tab.locator('#all-findings-filter') });
    const shown = async (): Promise<readonly string[]> =>
      (await table.locator('tbody tr:visible').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
    const choice = (name: string) => table.getByRole('combobox', { name, exact: true });
    return { tab, table, choice, shown };
  };

  test('is filtered by tool, severity, new and waived, all at once, and says how many are left', async () => {
    const { table, choice, shown } = await rowsOf(FAILED);
    const all = await shown();
    await choice('Tool').selectOption('semgrep');
    expect(await shown()).toEqual(all.filter((row) => row.includes('semgrep')));
    await choice('New').selectOption('new');
    await choice('Severity').selectOption('critical');
    await choice('Waived').selectOption('no');
    const [row, ...others] = await shown();
    expect(row).toContain('node-postgres-sqli');
    expect(others).toEqual([]);
    expect(await table.locator('output').textContent()).toBe(`1 of ${String(all.length)} rows`);
    await table.getByRole('button', { name: 'Show all' }).click();
    expect(await shown()).toEqual(all);
    expect(await choice('Tool').inputValue()).toBe('');
  });

  test('is filtered by the keyboard alone', async () => {
    const { tab, table, shown } = await rowsOf(FAILED);
    await table.getByRole('searchbox').focus();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate('document.activeElement.id')).toBe('all-findings-choice-2');
    expect(await tab.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await tab.keyboard.type('band');
    expect(await shown()).toHaveLength(4);
    await tab.keyboard.press('Shift+Tab');
    await tab.keyboard.press('Shift+Tab');
    await tab.keyboard.type('ASSERT test_2');
    expect(await shown()).toEqual([expect.stringContaining('assert used, place 2')]);
  });

  test('keeps what is filtered out off the paper, and says so there', async () => {
    const { tab, table, choice, shown } = await rowsOf(FAILED);
    await choice('Waived').selectOption('waived');
    await tab.emulateMedia({ media: 'print' });
    expect(await shown()).toHaveLength(4);
    expect(await table.locator('output').isVisible()).toBe(true);
    expect(await table.getByRole('searchbox').isVisible()).toBe(false);
  });

  test('is sorted by severity as it is severe, not as it is spelt', async () => {
    const { table, shown } = await rowsOf(FAILED);
    const heading = table.getByRole('button', { name: 'Severity' });
    await heading.click();
    await heading.click();
    expect((await shown()).map((row) => /critical|high|medium|low/.exec(row)?.[0])).toEqual(
      [2, 2, 3, 5].flatMap((count, index) =>
        Array<string>(count).fill(['critical', 'high', 'medium', 'low'][index] ?? ''),
      ),
    );
  });

  test('of thousands is filtered too, and says how many rows it does not hold', async () => {
    const { table, choice, shown } = await rowsOf(LARGE);
    await choice('Tool').selectOption('tool-3');
    const rows = await shown();
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.every((row) => row.includes('tool-3'))).toBe(true);
    expect(await table.locator('.cut').textContent()).toMatch(/8000 more rows are left out; the table holds 2000/);
  });
});
