import { cutText, dataTable, factList, html, shareBar, type Html, type Section } from '@qeml-actions/page';

import { FILES, LONGEST_CELL } from './limits.ts';
import type { Shown } from './shown.ts';
import type { ShownCoverage, ShownFile } from './shown/coverage.ts';

/** How much ran, and by file: those that fell against the base first. */
export function coverageSection({ coverage }: Shown): Section | undefined {
  if (!coverage) return undefined;
  const { shares, patch, files } = coverage;
  const body = html`${factList([
    ...shares.map(({ what, share }) => [`Covered ${what}`, shareText(share)] as const),
    ['Covered lines of the change', patch === undefined ? undefined : percent(patch)],
  ])}
  ${files.length > 0 ? fileTable(coverage) : html`<p>The reports name no files.</p>`}`;
  return { id: 'coverage', heading: 'Coverage', body };
}

function fileTable({ files, left, isCompared }: ShownCoverage): Html {
  const fallen = files.filter(({ change }) => change < 0).length;
  const known = `${String(fallen)} fell against the base; those stand first, then those that lack most`;
  const columns = [
    { heading: 'File' },
    { heading: 'Bar' },
    { heading: 'Lines', numeric: true },
    { heading: 'Covered', numeric: true },
    ...(isCompared ? [{ heading: 'Change', numeric: true }] : []),
    { heading: 'Lines that did not run', wide: true },
  ];
  return dataTable({
    id: 'files',
    caption: isCompared ? `Files: ${known}` : 'Files: those that lack most stand first',
    columns,
    rows: files.map((file) => fileRow(file, isCompared)),
    most: FILES,
    left,
  });
}

function fileRow({ path, lines: [covered, total], before, change, missing }: ShownFile, isCompared: boolean) {
  const rate = covered / total;
  const old = before && before[0] / before[1];
  return [
    { shown: html`<code>${cutText(path, LONGEST_CELL)}</code>`, sortedBy: cutText(path, LONGEST_CELL) },
    { shown: shareBar(rate, old), sortedBy: rate },
    { shown: percent(100 * rate), sortedBy: rate },
    { shown: `${String(covered)} of ${String(total)}`, sortedBy: total - covered },
    ...(isCompared ? [{ shown: changeText(before, change), sortedBy: change }] : []),
    { shown: missing },
  ];
}

function changeText(before: ShownFile['before'], change: number): Html | string {
  if (before === undefined) return 'new';
  if (change === 0) return '0';
  const text = `${change > 0 ? '+' : '−'}${points(Math.abs(change))}`;
  return html`<span class="${change < 0 ? 'bad' : 'good'}">${text}</span>`;
}

/** A change that is there is not shown as none. */
function points(change: number): string {
  return change < 0.01 ? '< 0.01' : change.toFixed(2);
}

function shareText([covered, total]: readonly [number, number]): string {
  return `${percent((100 * covered) / total)} (${String(covered)} of ${String(total)})`;
}

/** Rounded down: 84.999 % is not 85 %. */
function percent(value: number): string {
  return `${(Math.floor(value * 100 + 1e-9) / 100).toFixed(2)} %`;
}
