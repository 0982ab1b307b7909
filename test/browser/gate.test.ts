import { afterAll, describe, expect, test } from '@jest/globals';

import { errorPage } from '../../actions/quality-gate/src/view/error-page.ts';
import { page, shownOf } from '../../actions/quality-gate/src/view/page.ts';
import type { Result } from '../../actions/quality-gate/src/result.ts';
import { hostileResult, largeResult } from '../support/gate-extremes.ts';
import { emptyResult, gateResult, passingResult } from '../support/gate-results.ts';
import { HOSTILE } from '../support/page-results.ts';

import { Chromium, hasChromium } from './chromium.ts';
import { contrastFaults } from './contrast.ts';

const chromium = new Chromium();
afterAll(() => chromium.close());

const pageOf = (result: Result): string => page(shownOf(result));
const FAILED = pageOf(gateResult());
const LARGE = pageOf(largeResult(10_000));
const CASES = Object.entries({
  'that fails': FAILED,
  'that passes': pageOf(passingResult()),
  'of nothing that was read': pageOf(emptyResult()),
  'of hostile texts': pageOf(hostileResult(HOSTILE)),
  'of a step that could not judge': errorPage(HOSTILE),
});

// Without the program these are skipped by name; `.ci/run` installs it.
const inBrowser = hasChromium ? describe : describe.skip;
const OPEN_ALL = "document.querySelectorAll('details').forEach((fold) => { fold.open = true; })";

inBrowser.each(CASES)("the gate's page %s", (_title, html) => {
  test('asks for nothing, complains of nothing and runs nothing but its own', async () => {
    const { tab, requests, complaints } = await chromium.open(html);
    await tab.evaluate(OPEN_ALL);
    expect(await tab.evaluate("'harmed' in globalThis")).toBe(false);
    expect(await tab.locator('script').count()).toBe(1);
    expect(await tab.locator('img, iframe, object, base, form, meta[http-equiv=refresh]').count()).toBe(0);
    expect(await tab.locator('a:not([href^="#"]):not([href^="https://"])').count()).toBe(0);
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
  });

  test.each([320, 375, 1_280])('scrolls to no side at %d px, also with all folds open', async (width) => {
    const { tab } = await chromium.open(html, { width });
    await tab.evaluate(OPEN_ALL);
    const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await tab.evaluate(beyond)).toBe(0);
  });

  test.each(['light', 'dark'] as const)('can be read in its %s theme', async (theme) => {
    const { tab } = await chromium.open(html, { theme });
    expect(await contrastFaults(tab)).toEqual([]);
  });

  test('has its headings in order, no id twice, and all of its landmarks', async () => {
    const { tab } = await chromium.open(html);
    const names = "[...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => tagName)";
    const levels = (await tab.evaluate<readonly string[]>(names)).map((name) => Number(name.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    const ids = await tab.evaluate<readonly string[]>("[...document.querySelectorAll('[id]')].map(({ id }) => id)");
    expect(ids).toEqual([...new Set(ids)]);
    for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const) {
      expect(await tab.getByRole(role).count()).toBe(1);
    }
  });

  test('shows all of it without a script', async () => {
    const { tab } = await chromium.open(html, { script: false });
    expect(await tab.locator('.script-only:visible').count()).toBe(0);
    expect(await tab.locator('main section h2:visible').count()).toBe(await tab.locator('main section').count());
  });

  test('is whole on paper', async () => {
    const { tab } = await chromium.open(html, { width: 800 });
    await tab.emulateMedia({ media: 'print' });
    await tab.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await tab.locator('details:not([open])').count()).toBe(0);
    const beyond =
      "[...document.querySelectorAll('.scroll')].filter((box) => box.scrollWidth > box.clientWidth + 1).length";
    expect(await tab.evaluate(beyond)).toBe(0);
  });
});

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
