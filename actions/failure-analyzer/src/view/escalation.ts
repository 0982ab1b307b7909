import type { Annotation } from '@qeml-actions/core';
import { code, codeBlock, md, pageLink, paragraphs, type Markdown } from '@qeml-actions/page';

import type { Called } from '../called.ts';

/** The output of the escalation. */
export function escalationOutputs({ issues: [issue] }: Called): Readonly<Record<string, string>> {
  return { 'issue-number': issue ? String(issue.number) : '' };
}

/** What the report says of the escalation. */
export function escalationReport({ issues, comment, webhook, reasons, notes, warnings }: Called) {
  return {
    issues: issues.map((issue) => ({ ...issue })),
    comment,
    webhook,
    reasons,
    notes: [...notes],
    warnings: [...warnings],
  };
}

/** A person who was not called is said whether or not causes are annotated. */
export function escalationAnnotations({ warnings }: Called): readonly Annotation[] {
  return warnings.map((message) => ({ level: 'warning', message }));
}

/** Who was called, in the summary. */
export function escalationMarkdown({ issues, comment, webhook, notes, warnings }: Called): Markdown {
  const deeds = [
    ...issues.map(({ number, url, did }) => md`${pageLink(`issue #${String(number)}`, url)} ${did}`),
    comment === 'none'
      ? md``
      : md`comment on the pull request ${comment === 'over' ? 'taken back: it is over' : comment}`,
    webhook === 'posted' ? md`webhook ${webhook}` : md``,
  ].filter(({ markdown }) => markdown !== '');
  const list: Markdown = { markdown: deeds.map(({ markdown }) => markdown).join(', ') };
  return paragraphs([
    deeds.length === 0 ? md`` : md`**Who was called:** ${list}.`,
    ...warnings.map(warning),
    ...notes.map((note) => md`${note}`),
  ]);
}

/** Lines of a workflow stand after the first empty line. */
function warning(text: string): Markdown {
  const [sentence = '', ...lines] = text.split('\n\n');
  if (lines.length === 0) return md`${code('warning')} ${sentence}`;
  return paragraphs([md`${code('warning')} ${sentence}`, codeBlock(lines.join('\n\n').trim(), 'yaml')]);
}
