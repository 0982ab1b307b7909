import { afterAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';

import { Chromium, hasChromium } from './chromium.ts';
import { contrastFaults } from './contrast.ts';

export const chromium = new Chromium();
afterAll(() => chromium.close());

// Without the program these are skipped by name; `.ci/run` installs it.
export const inBrowser = hasChromium ? describe : describe.skip;

const OPEN_ALL = "document.querySelectorAll('details').forEach((fold) => { fold.open = true; })";
const BEYOND = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const CUT_OFF =
  "[...document.querySelectorAll('.scroll')].filter((box) => box.scrollWidth > box.clientWidth + 1).length";

/** Holds pages to what every page of ours must be, by their titles. */
export function describePages(whose: string, pages: Readonly<Record<string, string>>): void {
  inBrowser.each(Object.entries(pages))(`${whose} %s`, (_title, html) => {
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
      expect(await tab.evaluate(BEYOND)).toBe(0);
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

    test('is whole on paper, and as it was afterwards', async () => {
      const { tab } = await chromium.open(html, { width: 800 });
      const open = await tab.locator('details[open]').count();
      await tab.emulateMedia({ media: 'print' });
      await tab.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await tab.locator('details:not([open])').count()).toBe(0);
      expect(await tab.getByRole('navigation').count()).toBe(0);
      expect(await tab.evaluate(CUT_OFF)).toBe(0);
      await tab.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await tab.locator('details[open]').count()).toBe(open);
    });
  });
}

/** Holds a page to what the keyboard alone must reach. */
export function describeKeyboard(whose: string, html: string): void {
  inBrowser(`${whose} by the keyboard alone`, () => {
    test('skips to the content at the first stop', async () => {
      const { tab } = await chromium.open(html);
      await tab.keyboard.press('Tab');
      expect(await tab.locator(':focus').textContent()).toBe('Skip to the content');
      expect(await tab.locator(':focus').boundingBox()).toMatchObject({ x: 8 });
      await tab.keyboard.press('Enter');
      expect(await tab.evaluate('document.activeElement.id')).toBe('content');
    });

    test('is reached in every fold, filter, heading and box that scrolls, with a ring around it', async () => {
      const { tab } = await chromium.open(html);
      const stops = 'summary:visible, button:visible, input:visible, select:visible, .scroll:visible, a[href]';
      const wanted = await tab.locator(stops).count();
      expect(wanted).toBeGreaterThan(1);
      const seen = new Set<string>();
      for (let pressed = 0; pressed < wanted; pressed++) {
        await tab.keyboard.press('Tab');
        seen.add(await focusedPlace(tab));
        expect(await tab.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
      }
      expect(seen.size).toBe(wanted);
    });
  });
}

/** Which element has the focus, by its place in the document. */
async function focusedPlace(tab: Page): Promise<string> {
  return String(await tab.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"));
}
