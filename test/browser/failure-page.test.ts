import { afterAll, describe, expect, test } from '@jest/globals';

import { page } from '../../actions/failure-analyzer/src/view/page.ts';
import { causeOf, hostileResult, resultOf } from '../support/page-results.ts';

import { Chromium, hasChromium } from './chromium.ts';
import { contrastFaults } from './contrast.ts';

const chromium = new Chromium();
afterAll(() => chromium.close());

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
const CASES = Object.entries(PAGES);

// Without the program these are skipped by name; `.ci/run` installs it.
const inBrowser = hasChromium ? describe : describe.skip;

inBrowser.each(CASES)('the page %s', (_title, html) => {
  test('asks for nothing, complains of nothing and runs nothing but its own', async () => {
    const { tab, requests, complaints } = await chromium.open(html);
    await tab.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
    expect(await tab.evaluate("'harmed' in globalThis")).toBe(false);
    expect(await tab.locator('script').count()).toBe(1);
    expect(await tab.locator('img, iframe, object, base, form, meta[http-equiv=refresh]').count()).toBe(0);
    expect(await tab.locator('a:not([href^="#"]):not([href^="https://"])').count()).toBe(0);
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
  });

  test.each([320, 375, 1_280])('scrolls to no side at %d px, also with all folds open', async (width) => {
    const { tab } = await chromium.open(html, { width });
    await tab.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
    const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await tab.evaluate(beyond)).toBe(0);
  });

  test.each(['light', 'dark'] as const)('can be read in its %s theme', async (theme) => {
    const { tab } = await chromium.open(html, { theme });
    expect(await contrastFaults(tab)).toEqual([]);
  });

  test('has its headings in order, and all of its landmarks', async () => {
    const { tab } = await chromium.open(html);
    const names = "[...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => tagName)";
    const levels = (await tab.evaluate<readonly string[]>(names)).map((name) => Number(name.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const) {
      expect(await tab.getByRole(role).count()).toBe(1);
    }
  });

  test('shows all of it without a script', async () => {
    const { tab } = await chromium.open(html, { script: false });
    expect(await tab.locator('.script-only:visible').count()).toBe(0);
    expect(await tab.locator('main section h2:visible').count()).toBe(await tab.locator('main section').count());
  });
});

inBrowser('by the keyboard alone', () => {
  const focused = 'document.activeElement.outerHTML';

  test('the first stop skips to the content', async () => {
    const { tab } = await chromium.open(PAGES['of one cause']);
    await tab.keyboard.press('Tab');
    expect(await tab.locator(':focus').textContent()).toBe('Skip to the content');
    expect(await tab.locator(':focus').boundingBox()).toMatchObject({ x: 8 });
    await tab.keyboard.press('Enter');
    expect(await tab.evaluate('document.activeElement.id')).toBe('content');
  });

  test('every fold, filter, heading and box that scrolls is reached, with a ring around it', async () => {
    const { tab } = await chromium.open(PAGES['of one cause']);
    const wanted = await tab
      .locator('summary:visible, button:visible, input:visible, .scroll:visible, a[href]')
      .count();
    const stops = new Set<string>();
    for (let pressed = 0; pressed < wanted; pressed++) {
      await tab.keyboard.press('Tab');
      const place = "[...document.querySelectorAll('*')].indexOf(document.activeElement) + ' '";
      stops.add(String(await tab.evaluate(`${place} + ${focused}.slice(0, 80)`)));
      expect(await tab.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    }
    expect(stops.size).toBe(wanted);
  });

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

inBrowser('on paper', () => {
  test('every fold is open and no line is cut off', async () => {
    const { tab } = await chromium.open(PAGES['of one cause'], { width: 800 });
    await tab.emulateMedia({ media: 'print' });
    await tab.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await tab.locator('details:not([open])').count()).toBe(0);
    expect(await tab.getByRole('navigation').count()).toBe(0);
    const beyond =
      "[...document.querySelectorAll('.scroll')].filter((box) => box.scrollWidth > box.clientWidth + 1).length";
    expect(await tab.evaluate(beyond)).toBe(0);
    await tab.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await tab.locator('details[open]').count()).toBe(0);
  });
});
