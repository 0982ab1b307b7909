import { html, type Html } from './html.ts';

const WIDTH = 100;

/** A share, 0 to 1, as a bar, with a mark where it stood before. The numbers stand beside it. */
export function shareBar(share: number, before?: number): Html {
  const mark = before === undefined ? undefined : Math.min(WIDTH - 1, Math.max(0, before * WIDTH - 0.5)).toFixed(1);
  return html`<svg class="share" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true"><rect class="rest" width="${WIDTH}" height="10" /><rect width="${(Math.min(1, Math.max(0, share)) * WIDTH).toFixed(1)}" height="10" />${mark === undefined ? undefined : html`<rect class="before" x="${mark}" width="1.5" height="10" />`}</svg>`;
}
