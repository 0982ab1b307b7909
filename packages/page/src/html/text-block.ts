import { cutText, html, type Html } from './html.ts';

/** The first lines of a text as it was written, within so many characters; what is cut is stated. */
export function textBlock(text: string, mostLines: number, mostCharacters: number): Html {
  const lines = text.replace(/\s+$/, '').split('\n');
  const shown = cutText(lines.slice(0, mostLines).join('\n'), mostCharacters);
  const left = lines.length - mostLines;
  // A newline right behind the tag would be none of the text.
  return html`<pre class="said">
${shown}</pre
    >${left > 0 ? html`<p class="cut">${left} more lines are left out.</p>` : undefined}`;
}
