import { cutText, html, type Html } from './html.ts';

export interface LogLine {
  /** 1-based, in the whole log. */
  readonly number: number;
  readonly text: string;
}

export interface LogExcerpt {
  /** What the log is called, for those who do not see where it stands. */
  readonly label: string;
  /** Ascending; numbers may be missing between. */
  readonly lines: readonly LogLine[];
  /** The number of the line that is the evidence. */
  readonly marked: number;
  /** How many lines before and after the marked one stand open. */
  readonly around: number;
  /** Whether the log is known to end with the last of them. */
  readonly ends: boolean;
}

const LONGEST_LINE = 2_000;

/** A log with the evidence marked and some lines around it; what else is there is folded, what is not is stated. */
export function foldedLog({ label, lines, marked, around, ends }: LogExcerpt): Html {
  const before = lines.filter(({ number }) => number < marked - around);
  const open = lines.filter(({ number }) => Math.abs(number - marked) <= around);
  const after = lines.filter(({ number }) => number > marked + around);
  const parts = [
    missing(1, (lines[0]?.number ?? marked) - 1),
    fold(before),
    html`${shownLines(open, marked)}`,
    fold(after),
    ends ? html`` : html`<p class="cut">What follows is not in this page.</p>`,
  ];
  return html`<div class="scroll log" tabindex="0" role="group" aria-label="${label}"><div>${parts}</div></div>`;
}

function fold(lines: readonly LogLine[]): Html {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return html``;
  return html`<details>
    <summary>${spanText(first.number, last.number)}</summary>
    ${shownLines(lines)}
  </details>`;
}

/** Lines, with a sentence where numbers are missing between them. */
function shownLines(lines: readonly LogLine[], marked?: number): readonly Html[] {
  return lines.flatMap((line, index) => {
    const earlier = lines[index - 1];
    return [earlier ? missing(earlier.number + 1, line.number - 1) : html``, shownLine(line, line.number === marked)];
  });
}

function shownLine({ number, text }: LogLine, evidence: boolean): Html {
  const content = html`<code>${cutText(text, LONGEST_LINE)}</code>`;
  if (!evidence) return html`<div class="line"><span class="at">${number}</span>${content}</div>`;
  return html`<div class="line evidence">
    <span class="at">${number}</span><mark><span class="hidden">Evidence: </span>${content}</mark>
  </div>`;
}

function missing(from: number, to: number): Html {
  if (to < from) return html``;
  return html`<p class="cut">${spanText(from, to)} ${from === to ? 'is' : 'are'} not in this page.</p>`;
}

function spanText(from: number, to: number): string {
  return from === to ? `Line ${String(from)}` : `Lines ${String(from)} to ${String(to)}`;
}
