import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { chromium, type Browser, type Page } from 'playwright-core';

/** Where Debian puts it, and GitHub's runners have its sibling. */
const PROGRAM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const hasChromium = PROGRAM !== undefined;

/** What a browser did with a page that it should not have: requests, and what it wrote to its console. */
export interface Opened {
  readonly tab: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

export interface Viewing {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** How many of a picture's points are one of the page. */
  readonly scale?: number;
  readonly script?: boolean;
}

/** Chromium with pages that are files, as a reader opens what was downloaded. */
export class Chromium {
  #folder: string | undefined;
  #browser: Browser | undefined;
  #files = 0;

  async open(
    html: string,
    { width = 1_280, theme = 'light', scale = 1, script = true }: Viewing = {},
  ): Promise<Opened> {
    if (PROGRAM === undefined) throw new Error('There is no Chromium here.');
    this.#folder ??= mkdtempSync(join(tmpdir(), 'qeml-browser-'));
    this.#browser ??= await chromium.launch({ executablePath: PROGRAM, args: FLAGS });
    const options = {
      viewport: { width, height: 800 },
      deviceScaleFactor: scale,
      colorScheme: theme,
      javaScriptEnabled: script,
    };
    const tab = await (await this.#browser.newContext(options)).newPage();
    const file = join(this.#folder, `page-${String(++this.#files)}.html`);
    writeFileSync(file, html);
    const address = pathToFileURL(file).href;
    const requests: string[] = [];
    const complaints: string[] = [];
    tab.on('request', (request) => {
      if (request.url() !== address && request.url() !== 'data:,') requests.push(request.url());
    });
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('dialog', (dialog) => complaints.push(dialog.message()));
    await tab.goto(address);
    return { tab, requests, complaints };
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true });
  }
}
