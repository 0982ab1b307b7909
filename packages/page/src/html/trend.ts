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
  /** The index of the first point after a change, which is marked. */
  readonly split?: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const WIDTH = 300;
const HEIGHT = 60;
const EDGE = 6;

/** A line over time, with what it shows in words. */
export function trend({ caption, points, shown, most, split }: Trend): Html {
  const places = placesOf(
    points.map(({ value }) => value),
    { width: WIDTH, height: HEIGHT, edge: EDGE, most },
  );
  const values = points.map(({ label, value }) => html`<li>${label}: ${shown(value)}</li>`);
  const dots = places.map(
    ({ x, y }, index) =>
      html`<circle${isAfter(index, split) ? html` class="after"` : undefined} cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" />`,
  );
  return html`<figure class="trend">
    <figcaption>${caption}: <strong>${shown(points.at(-1)?.value ?? 0)}</strong></figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${inWords(points, shown)}${splitInWords(points, split)}">
      <line class="axis" x1="0" y1="${HEIGHT - 1}" x2="${WIDTH}" y2="${HEIGHT - 1}" />
      ${splitLine(places, split, HEIGHT)}
      <polyline points="${lineOf(places)}" />
      ${dots}
    </svg>
    <details>
      <summary>The values <span class="hidden">of ${caption}</span></summary>
      <ul>
        ${values}
      </ul>
    </details>
  </figure>`;
}

const SMALL = { width: 120, height: 24, edge: 3, most: undefined };

/** The same line without words, for a row of a table that has them. */
export function sparkline(values: readonly number[], split?: number): Html {
  const places = placesOf(values, SMALL);
  const last = places.at(-1);
  if (!last) return html``;
  return html`<svg class="spark" viewBox="0 0 ${SMALL.width} ${SMALL.height}" aria-hidden="true">${splitLine(places, split, SMALL.height)}<polyline points="${lineOf(places)}" /><circle cx="${last.x.toFixed(1)}" cy="${last.y.toFixed(1)}" r="2.5" /></svg>`;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
  readonly most: number | undefined;
}

/** Where values stand on a scale that begins at zero, or below it where a value is. */
function placesOf(values: readonly number[], { width, height, edge, most }: Frame): readonly Place[] {
  const bottom = Math.min(0, ...values);
  const top = Math.max(most ?? 0, ...values);
  const range = top - bottom || 1;
  return values.map((value, index) => ({
    x: values.length === 1 ? width / 2 : edge + (index * (width - 2 * edge)) / (values.length - 1),
    y: height - edge - ((value - bottom) / range) * (height - 2 * edge),
  }));
}

function lineOf(places: readonly Place[]): string {
  return places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}

function isAfter(index: number, split: number | undefined): boolean {
  return split !== undefined && index >= split;
}

function splitLine(places: readonly Place[], split: number | undefined, height: number): Html | undefined {
  const [before, after] = split === undefined ? [] : [places[split - 1], places[split]];
  if (!before || !after) return undefined;
  const x = ((before.x + after.x) / 2).toFixed(1);
  return html`<line class="split" x1="${x}" y1="0" x2="${x}" y2="${height}" />`;
}

function splitInWords(points: readonly TrendPoint[], split: number | undefined): string {
  const after = split === undefined ? undefined : points[split];
  return after && split !== 0 ? ` A change is marked before ${after.label}.` : '';
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
