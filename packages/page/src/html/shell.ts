import { createHash } from 'node:crypto';

import { html, Html } from './html.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** One part of a page, named in its contents. */
export interface Section {
  /** Unique in the page; letters, digits and hyphens. */
  readonly id: string;
  readonly heading: string;
  /** Its own headings begin at h3. */
  readonly body: Html;
}

/** What a page is made of. */
export interface Page {
  /** Of the window. */
  readonly title: string;
  /** The one h1, and what must be read first. */
  readonly heading: string;
  readonly lead: Html;
  readonly sections: readonly Section[];
  readonly footer: Html;
}

/**
 * A page that needs nothing but itself: it may load nothing and run no script but its own, reads without any script,
 * is dark or light as its reader likes it, and can be printed.
 */
export function page({ title, heading, lead, sections, footer }: Page): string {
  const head = html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy()}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <link rel="icon" href="data:," />
    <title>${title}</title>
    ${new Html(`<style>${STYLE}</style>`)}`;
  const body = html`<a class="skip" href="#content">Skip to the content</a>
    <header>
      <h1>${heading}</h1>
      ${lead}
    </header>
    ${contents(sections)}
    <main id="content" tabindex="-1">${sections.map(section)}</main>
    <footer>${footer}</footer>
    ${new Html(`<script>${SCRIPT}</script>`)}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html> `.toString();
}

function policy(): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const own = `style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; img-src data:`;
  return `default-src 'none'; ${own}; base-uri 'none'; form-action 'none'`;
}

function contents(sections: readonly Section[]): Html {
  const entries = sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`);
  return html`<nav aria-label="On this page">
    <ul>
      ${entries}
    </ul>
    <button type="button" class="script-only" data-folds aria-pressed="false">Open all folds</button>
  </nav>`;
}

function section({ id, heading, body }: Section): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}" tabindex="-1">${heading}</h2>
    ${body}
  </section>`;
}
