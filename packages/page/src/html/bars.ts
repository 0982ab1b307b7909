import type { Bar } from '../time-line.ts';

import { cutText, html, type Html } from './html.ts';

const WIDTH = 200;
const THIN = 2;
const LONGEST_LABEL = 200;

/** Bars under each other on one scale: a time line, or counts where all start at 0. The notes say it in words. */
export function barList(bars: readonly Bar[], most: number): Html {
  const shown = bars.slice(0, most);
  const end = Math.max(...bars.map(({ start, duration }) => start + duration), 0) || 1;
  const rows = shown.map(({ label, start, duration, idle, note }) => {
    const width = Math.max(THIN, (duration / end) * WIDTH);
    const x = Math.min((start / end) * WIDTH, WIDTH - width);
    return html`<li>
      <span class="label">${cutText(label, LONGEST_LABEL)}</span>
      <svg viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="${idle ? 'idle' : ''}" x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="10" />
      </svg>
      <span class="note">${note}</span>
    </li>`;
  });
  const left = bars.length - shown.length;
  return html`<ul class="bars">
      ${rows}
    </ul>
    ${left > 0 ? html`<p class="cut">${left} more are left out; ${most} are shown.</p>` : undefined}`;
}
