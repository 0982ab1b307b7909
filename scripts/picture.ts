import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { Chromium, hasChromium } from '../test/browser/chromium.ts';

import { smallPng } from './picture/png.ts';
import { summaryPage } from './picture/summary-page.ts';
import { ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';

/** The summary that the pictures show: kept, so that they can be taken again. */
const SUMMARY = join(ROOT, 'test', 'browser', 'fixtures', 'summary.md');
/** GitHub gives a summary about as much on a desk. */
const WIDTH = 992;
/** The folds that the pictures show open, for they say why. */
const OPEN = ['Quality gate'];

/**
 * `npm run picture [-- .qeml/<example>/summary.md]`: takes the README's pictures of a summary that a run left; without a
 * file, of the one that they show.
 */
async function picture(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const given = positionals[0] === undefined ? undefined : resolve(positionals[0]);
  if (given !== undefined && !existsSync(given))
    throw new ScriptFault(`There is no ${given}: \`npm start\` leaves summaries in .qeml/.`);
  if (!hasChromium) throw new ScriptFault('There is no Chromium here: install it, and the font Noto Color Emoji.');
  if (given !== undefined && given !== SUMMARY) copyFileSync(given, SUMMARY);
  const page = summaryPage(readFileSync(SUMMARY, 'utf8'), { job: values.job, open: values.open ?? OPEN });
  const chromium = new Chromium();
  try {
    for (const theme of ['light', 'dark'] as const) {
      const { tab } = await chromium.open(page, { width: WIDTH, theme, scale: 2 });
      const path = join(ROOT, 'docs', `summary-${theme}.png`);
      const png = smallPng(await tab.locator('main').screenshot());
      writeFileSync(path, png);
      console.log(`${relative(ROOT, path)}: ${(png.length / 1024).toFixed(0)} KiB`);
    }
  } finally {
    await chromium.close();
  }
}

const OPTIONS = {
  job: { type: 'string', default: 'Test' },
  open: { type: 'string', multiple: true },
} as const;

await runScript(import.meta, picture);
