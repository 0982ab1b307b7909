import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { summaryPage } from '../../scripts/picture/summary-page.ts';
import { ROOT } from '../../scripts/project.ts';
import { HOSTILE } from '../support/page-results.ts';

import { Chromium, hasChromium } from './chromium.ts';
import { contrastFaults } from './contrast.ts';

const chromium = new Chromium();
afterAll(() => chromium.close());

const SUMMARY = readFileSync(join(ROOT, 'test', 'browser', 'fixtures', 'summary.md'), 'utf8');
const SHOWN = summaryPage(SUMMARY, { job: 'Test', open: ['Quality gate'] });
const LINES = HOSTILE.map((text) => text.replaceAll('|', ''));
const MARKS = ['![x](https://example.com/x.png)', '[press](javascript:globalThis.harmed=true)', '| a |\n| --- |'];
const CASES = Object.entries({
  'that the README shows': SHOWN,
  'of hostile texts': summaryPage(
    `${[...HOSTILE, ...MARKS].join('\n\n')}\n${LINES.map((text) => `| ${text} |`).join('\n')}`,
    {
      job: HOSTILE.join(' '),
      open: HOSTILE,
    },
  ),
});
const OPEN_ALL = "document.querySelectorAll('details').forEach((fold) => { fold.open = true; })";

// Without the program these are skipped by name; `.ci/run` installs it.
const inBrowser = hasChromium ? describe : describe.skip;

inBrowser.each(CASES)('the page of a summary %s', (_title, html) => {
  test('asks for nothing, complains of nothing and runs nothing', async () => {
    const { tab, requests, complaints } = await chromium.open(html);
    expect(await tab.evaluate("'harmed' in globalThis")).toBe(false);
    expect(await tab.locator('script, img, iframe, object, form').count()).toBe(0);
    expect(await tab.locator('a:not([href^="https://"])').count()).toBe(0);
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
  });

  test.each([375, 1_280])('scrolls to no side at %d px, also with all folds open', async (width) => {
    const { tab } = await chromium.open(html, { width });
    await tab.evaluate(OPEN_ALL);
    const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await tab.evaluate(beyond)).toBe(0);
  });

  test.each(['light', 'dark'] as const)('can be read in its %s theme', async (theme) => {
    const { tab } = await chromium.open(html, { theme });
    await tab.evaluate(OPEN_ALL);
    expect(await contrastFaults(tab)).toEqual([]);
  });
});

inBrowser('the picture in the README', () => {
  const whole = `[...document.querySelectorAll('pre, table, h3, p, td, th')]
    .filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth + 1)
    .map((box) => box.textContent.slice(0, 60))`;

  test('is of a page on which nothing is cut off', async () => {
    const { tab } = await chromium.open(SHOWN, { width: 992 });
    expect(await tab.evaluate(whole)).toEqual([]);
  });

  test('opens the fold that it was told to, and no other', async () => {
    const { tab } = await chromium.open(SHOWN);
    expect(await tab.locator('details[open] > summary').allTextContents()).toEqual(['Quality gate']);
    expect(await tab.locator('details:not([open]) > summary').count()).toBeGreaterThan(0);
  });

  test('shows what the summary says as GitHub would: headings, tables and code, no mark left over', async () => {
    const { tab } = await chromium.open(SHOWN);
    expect(await tab.locator('h3').first().textContent()).toBe(/^### (.*)$/m.exec(SUMMARY)?.[1]);
    expect(await tab.locator('td code').first().textContent()).toMatch(/^\w+\.\w+$/);
    expect(await tab.locator('article').innerText()).not.toMatch(/\*\*|^#|\|\s*---|```/m);
  });

  test.each(['light', 'dark'])('is there in the %s theme, at twice its size, and small to load', async (theme) => {
    const png = readFileSync(join(ROOT, 'docs', `summary-${theme}.png`));
    expect(png.length).toBeLessThan(200_000);
    const { tab } = await chromium.open(`<img alt="" src="data:image/png;base64,${png.toString('base64')}">`);
    const decoded = 'document.images[0].decode().then(() => document.images[0].naturalWidth)';
    expect(await tab.evaluate(decoded)).toBe(2 * 960);
  });
});
