import type { Page } from 'playwright-core';

/** The least contrast of WCAG 2.2, level AA, for text of ordinary size. */
const LEAST = 4.5;

/** A text as it is painted: its colour, and the first opaque ground behind it, each as red, green and blue. */
interface Painted {
  readonly text: string;
  readonly colour: readonly number[];
  readonly ground: readonly number[];
}

/** Runs in the page. */
const PAINTED = `(() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const [red, green, blue, alpha = 1] = parts(getComputedStyle(at).backgroundColor);
      if (alpha === 1) return [red, green, blue];
    }
    return [255, 255, 255];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const painted = new Map();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() === '' || !element.checkVisibility()) continue;
    const colour = parts(getComputedStyle(element).color).slice(0, 3);
    const ground = groundOf(element);
    painted.set(colour + '/' + ground, { text: walker.currentNode.data.trim().slice(0, 40), colour, ground });
  }
  return [...painted.values()];
})()`;

/** Each pair of text and ground in a page that cannot be read well, with its contrast. */
export async function contrastFaults(tab: Page): Promise<readonly string[]> {
  const painted = await tab.evaluate<readonly Painted[]>(PAINTED);
  if (painted.length === 0) return ['There is no text.'];
  return painted.flatMap(({ text, colour, ground }) => {
    const ratio = contrast(colour, ground);
    return ratio < LEAST ? [`${text}: ${ratio.toFixed(2)} (${colour.join(' ')} on ${ground.join(' ')})`] : [];
  });
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
