import { code, codeBlock, details, md, paragraphs, type Markdown } from '@qeml-actions/page';
import type { Facts } from '@qeml-actions/policy';

import { testsText } from '../../messages/page.ts';
import { shownTests, type ShownTest } from '../page/shown/tests.ts';

/** Tests that are shown, and how many of them stand open. */
const MOST = 30;
const OPEN = 3;
const LINES = 8;
const LONGEST_NAME = 200;
const LONGEST_TEXT = 1_500;

/** Each failed test with its message and the first lines of its stack; empty where no test is shown. */
export function failedTests(facts: Facts): Markdown {
  const tests = shownTests(facts);
  if (!tests || tests.failed.length === 0) return md``;
  const shown = tests.failed.slice(0, MOST);
  const left = tests.failed.length - shown.length + tests.failedLeft;
  return paragraphs([
    md`${testsText(tests.counts)}`,
    ...shown.map(failedTest),
    left > 0 ? md`… and ${left} more failed tests in the reports.` : md``,
  ]);
}

function failedTest({ name, place, message, details: said }: ShownTest, index: number): Markdown {
  const told = said.includes(message) ? said : [message, said].filter((part) => part !== '').join('\n');
  const block = told.trim() === '' ? md`The report says nothing more of it.` : codeBlock(firstLines(told), 'text');
  const short = name.slice(0, LONGEST_NAME);
  if (index >= OPEN) return details(place === '' ? short : `${short} (${place})`, block);
  return paragraphs([place === '' ? md`**${short}**` : md`**${short}** at ${code(place)}`, block]);
}

function firstLines(text: string): string {
  const lines = text.replace(/\s+$/, '').split('\n');
  const kept = lines.slice(0, LINES).join('\n');
  const cut = kept.length > LONGEST_TEXT ? `${kept.slice(0, LONGEST_TEXT)}…` : kept;
  const left = lines.length - LINES;
  return left > 0 ? `${cut}\n… ${String(left)} more lines` : cut;
}
