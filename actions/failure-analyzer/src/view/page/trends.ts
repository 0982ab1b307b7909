import { formatDuration } from '@qeml-actions/core';
import { barList, html, trend, type Html, type Section, type TrendPoint } from '@qeml-actions/page';

import { recoveryRates, timesToRecovery, topCauses } from '../../decide/trends.ts';

import type { Shown } from './shown.ts';

const TOP = 10;

/** How recoveries and causes went over time; undefined where the history tells of none. */
export function trendsSection({ history }: Shown): Section | undefined {
  if (history === undefined) return undefined;
  const [rates, times, causes] = [recoveryRates(history), timesToRecovery(history), topCauses(history)];
  if (rates.length === 0 && causes.length === 0) return undefined;
  const body = html`<div class="trends">
      ${line('Recovery rate', rates, percent, 1)} ${line('Time to recovery, the median', times, formatDuration)}
    </div>
    ${
      causes.length > 0
        ? html`<h3>Top causes</h3>
            ${barList(causes.map(bar), TOP)}`
        : undefined
    }`;
  return { id: 'trends', heading: 'Trends', body };
}

function line(caption: string, points: readonly TrendPoint[], shown: (value: number) => string, most = 0): Html {
  return points.length > 0 ? trend({ caption, points, shown, most }) : html``;
}

function percent(rate: number): string {
  return `${String(Math.round(rate * 100))} %`;
}

function bar({ label, count }: { readonly label: string; readonly count: number }) {
  return {
    label,
    start: 0,
    duration: count,
    idle: false,
    note: count === 1 ? '1 failure' : `${String(count)} failures`,
  };
}
