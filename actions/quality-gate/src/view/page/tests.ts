import { cutText, dataTable, html, textBlock, type Html, type Section } from '@qeml-actions/page';

import { testsText } from '../../messages/page.ts';

import { LONGEST_CELL, LONGEST_TEXT, OPEN_TESTS, ROWS, STACK_LINES } from './limits.ts';
import type { Shown } from './shown.ts';
import type { ShownTest } from './shown/tests.ts';

/** How the tests ended, and each failed one with its message and the first lines of its stack. */
export function testsSection({ tests }: Shown): Section | undefined {
  if (!tests) return undefined;
  const { failed, failedLeft, flaky, skipped, skippedLeft } = tests;
  const body = html`<p>${testsText(tests.counts)}</p>
  ${failed.length > 0 ? html`<h3>Failed</h3>` : undefined} ${failed.map(failedTest)}
  ${failedLeft > 0 ? html`<p class="cut">${failedLeft} more failed tests are left out here.</p>` : undefined}
  ${flaky.length > 0 ? html`<h3>Flaky</h3> ${testTable('flaky', 'Tests that failed, ran again and passed', flaky, 0)}` : undefined}
  ${skipped.length > 0 ? html`<h3>Skipped</h3> ${folded(testTable('skipped', 'Tests that did not run', skipped, skippedLeft), skipped.length + skippedLeft)}` : undefined}`;
  return { id: 'tests', heading: 'Tests', body };
}

function failedTest({ name, place, status, message, details, report }: ShownTest, index: number): Html {
  return html`<details class="test" ${index < OPEN_TESTS ? html`open` : undefined}>
    <summary><h4>${cutText(name, LONGEST_CELL)}</h4></summary>
    <p class="quiet">${status}${place === '' ? '' : ` at ${cutText(place, LONGEST_CELL)}`}, in ${cutText(report, LONGEST_CELL)}</p>
    ${message === '' || details.includes(message) ? undefined : textBlock(message, STACK_LINES, LONGEST_TEXT)}
    ${details === '' ? undefined : textBlock(details, STACK_LINES, LONGEST_TEXT)}
    ${message === '' && details === '' ? html`<p>The report says nothing more of it.</p>` : undefined}
  </details>`;
}

function testTable(id: string, caption: string, tests: readonly ShownTest[], left: number): Html {
  return dataTable({
    id,
    caption,
    columns: [{ heading: 'Test' }, { heading: 'Place' }, { heading: 'Message', wide: true }],
    rows: tests.map(({ name, place, message }) => [
      { shown: cutText(name, LONGEST_CELL) },
      { shown: cutText(place, LONGEST_CELL) },
      { shown: cutText(message.split('\n')[0] ?? '', LONGEST_CELL) },
    ]),
    most: ROWS,
    left,
  });
}

function folded(body: Html, count: number): Html {
  return html`<details>
    <summary>${count} ${count === 1 ? 'test' : 'tests'}</summary>
    ${body}
  </details>`;
}
