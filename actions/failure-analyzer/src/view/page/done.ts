import { formatDuration } from '@qeml-actions/core';
import { cutText, factList, html, link, type Html, type Section } from '@qeml-actions/page';

import type { Called } from '../../called.ts';

import { LONGEST_TEXT } from './limits.ts';
import type { Shown } from './shown.ts';

/** The section's id. */
export const DONE = 'done';

/** What was done about the causes and whom it called, each with its reason; undefined where there was nothing to do. */
export function doneSection({ treatment: { cure, cured, verified }, called }: Shown): Section | undefined {
  const told = called.issues.length + called.notes.length + called.warnings.length;
  if (cure.strategy === 'none' && !verified.recovered && told === 0) return undefined;
  const time = verified.timeToRecovery;
  const body = html`${factList([
    ['Strategy', cure.strategy],
    ['Why', cut(cure.reason)],
    ['What became of it', cured.text === cure.reason ? undefined : cut(cured.text)],
    ['The run it started', cured.url === undefined ? undefined : link(cured.url, cured.url)],
    ['Time to recovery', time === undefined ? undefined : formatDuration(time)],
  ])}
  ${calls(called)}`;
  return { id: DONE, heading: 'What was done', body };
}

function calls({ issues, reasons, notes, warnings }: Called): Html {
  const links = issues.map(({ number, url, did }) => html`<li>${link(url, `Issue ${String(number)}`)}: ${did}</li>`);
  const items = [...links, ...[...warnings, ...notes].map((text) => html`<li>${cut(text)}</li>`)];
  return html`<h3>Who was called</h3>
    ${factList([
      ['Issue', cut(reasons.issue)],
      ['Comment', cut(reasons.comment)],
      ['Webhook', cut(reasons.webhook)],
    ])}
    ${
      items.length > 0
        ? html`<ul>
            ${items}
          </ul>`
        : undefined
    }`;
}

function cut(text: string): string {
  return cutText(text, LONGEST_TEXT);
}
