import { html, type Html } from './html.ts';

export interface TrendPoint {
  readonly label: string;
  readonly value: number;
}

export interface Trend {
  readonly caption: string;
  /** In order of time. */
  readonly points: readonly TrendPoint[];
  /** A value as it is read, such as `40 %`. */
  readonly shown: (value: number) => string;
  /** The top of the scale; the largest value where it is left out. */
  readonly most?: number;
}

const WIDTH = 300;
const HEIGHT = 60;
const EDGE = 6;

/** A line over time, with what it shows in words. */
export function trend({ caption, points, shown, most }: Trend): Html {
  const top = Math.max(most ?? 0, ...points.map(({ value }) => value)) || 1;
  const places = points.map(({ value }, index) => ({
    x: points.length === 1 ? WIDTH / 2 : EDGE + (index * (WIDTH - 2 * EDGE)) / (points.length - 1),
    y: HEIGHT - EDGE - (value / top) * (HEIGHT - 2 * EDGE),
  }));
  const path = places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const values = points.map(({ label, value }) => html`<li>${label}: ${shown(value)}</li>`);
  return html`<figure class="trend">
    <figcaption>${caption}: <strong>${shown(points.at(-1)?.value ?? 0)}</strong></figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${inWords(points, shown)}">
      <line class="axis" x1="0" y1="${HEIGHT - 1}" x2="${WIDTH}" y2="${HEIGHT - 1}" />
      <polyline points="${path}" />
      ${places.map(({ x, y }) => html`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" />`)}
    </svg>
    <details>
      <summary>The values <span class="hidden">of ${caption}</span></summary>
      <ul>
        ${values}
      </ul>
    </details>
  </figure>`;
}

function inWords(points: readonly TrendPoint[], shown: (value: number) => string): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return 'No values.';
  if (points.length === 1) return `${shown(first.value)} in ${first.label}.`;
  const values = points.map(({ value }) => value);
  const range = `between ${shown(Math.min(...values))} and ${shown(Math.max(...values))}`;
  return `From ${shown(first.value)} in ${first.label} to ${shown(last.value)} in ${last.label}, ${range}.`;
}
