import { cutText, dataTable, html, sparkline, trend, type Html, type Section } from '@qeml-actions/page';

import { BENCHMARKS, LONGEST_CELL, LONGEST_TEXT, TRENDS } from './limits.ts';
import type { Shown } from './shown.ts';
import { isWorse, type ShownBenchmarks, type ShownSeries } from './shown/benchmarks.ts';

const COMMIT = 12;

const STATES: Readonly<Record<ShownSeries['state'], string>> = {
  worse: 'worse',
  'not-worse': 'not worse',
  'too-short': 'too short',
  undecided: 'undecided',
  '': 'not compared',
};

/** Benchmarks with their history; where one became worse, the change is marked. */
export function benchmarksSection({ benchmarks }: Shown): Section | undefined {
  if (!benchmarks) return undefined;
  const { series, remarks, vanished, thresholds } = benchmarks;
  const drawn = series.filter(({ points }) => points.length > 1).slice(0, TRENDS);
  const failed = thresholds.filter(({ holds }) => !holds);
  const body = html`${list(remarks)}
  ${drawn.length > 0 ? html`<div class="trends">${drawn.map(seriesTrend)}</div>` : undefined}
  ${series.length > 0 ? seriesTable(benchmarks) : html`<p>The reports hold no benchmark.</p>`}
  ${
    failed.length > 0
      ? html`<h3>Thresholds of the tool that were not met</h3>
          ${list(failed.map(({ name }) => name))}`
      : undefined
  }
  ${
    vanished.length > 0
      ? html`<h3>Gone, or renamed</h3>
          ${list(vanished)}`
      : undefined
  }`;
  return { id: 'benchmarks', heading: 'Benchmarks', body };
}

function list(texts: readonly string[]): Html | undefined {
  if (texts.length === 0) return undefined;
  return html`<ul>
    ${texts.map((text) => html`<li>${cutText(text, LONGEST_TEXT)}</li>`)}
  </ul>`;
}

function seriesTrend(series: ShownSeries): Html {
  const { name, measure, points, split, text } = series;
  const caption = `${cutText(name, LONGEST_CELL)}${isWorse(series) ? ', suspect' : ''}`;
  return html`<div>
    ${trend({
      caption,
      points: points.map(({ commit, value }) => ({ label: commit.slice(0, COMMIT), value })),
      shown: (value) => amount(value, series),
      ...(split !== undefined && { split }),
    })}
    <p class="${isWorse(series) ? 'bad' : 'quiet'}">${cutText(text === '' ? measure : text, LONGEST_TEXT)}</p>
  </div>`;
}

function seriesTable({ series, left }: ShownBenchmarks): Html {
  return dataTable({
    id: 'all-benchmarks',
    caption: 'All benchmarks of this run; those that became worse stand first',
    columns: [
      { heading: 'Benchmark' },
      { heading: 'Measure', chosen: true },
      { heading: 'Value', numeric: true },
      { heading: 'Before', numeric: true },
      { heading: 'Trend' },
      { heading: 'State', chosen: true },
      { heading: 'What was found', wide: true },
    ],
    rows: series.map((one) => {
      const { name, measure, points, split, text } = one;
      const [before, last] = [points.at(-2), points.at(-1)];
      const state = STATES[one.state];
      return [
        { shown: cutText(name, LONGEST_CELL) },
        { shown: cutText(measure, LONGEST_CELL) },
        { shown: last ? amount(last.value, one) : '', sortedBy: last?.value ?? 0 },
        { shown: before ? amount(before.value, one) : '', sortedBy: before?.value ?? 0 },
        {
          shown: sparkline(
            points.map(({ value }) => value),
            split,
          ),
          sortedBy: points.length,
        },
        { shown: isWorse(one) ? html`<span class="bad">${state}</span>` : state, choice: state },
        { shown: cutText(text, LONGEST_CELL) },
      ];
    }),
    most: BENCHMARKS,
    left,
  });
}

/** A value with four digits that count, in the tool's own unit. */
function amount(value: number, { unit }: Pick<ShownSeries, 'unit'>): string {
  return `${String(Number(value.toPrecision(4)))} ${cutText(unit, 40)}`;
}
