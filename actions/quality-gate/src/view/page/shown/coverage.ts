import type { Facts } from '@qeml-actions/policy';
import { mergeCoverage, type Coverage } from '@qeml-actions/reports';

import { FILES, STRETCHES } from '../limits.ts';

type Source = NonNullable<ReturnType<Coverage['find']>>;
type Share = readonly [covered: number, total: number];

export interface ShownFile {
  readonly path: string;
  readonly lines: Share;
  /** The base's; undefined where it does not have the file, or is not there. */
  readonly before: Share | undefined;
  /** In percentage points; 0 where there is nothing to compare with. */
  readonly change: number;
  /** Stretches of lines that did not run, such as `12–18`. */
  readonly missing: string;
}

export interface ShownCoverage {
  readonly shares: readonly { readonly what: string; readonly share: Share }[];
  /** Per cent. */
  readonly patch: number | undefined;
  readonly files: readonly ShownFile[];
  readonly left: number;
  /** Whether there is a base that files are compared with. */
  readonly isCompared: boolean;
}

const PARTS = ['lines', 'branches', 'functions', 'statements'] as const;

/** Coverage as one, and by file: those that fell stand first, then those that lack most. */
export function shownCoverage({ reports, base }: Facts, patch: number | undefined): ShownCoverage | undefined {
  const measured = reports.flatMap(({ role, coverage }) => (role === 'head' && coverage ? [coverage] : []));
  if (measured.length === 0) return undefined;
  const coverage = mergeCoverage(measured);
  const totals = coverage.totals();
  const before = base.state === 'found' ? new Map(Object.entries(base.baseline.files)) : undefined;
  const files = [...coverage.sources()]
    .map((source) => ({ source, ...compared(source, before?.get(source.path)) }))
    .filter(({ lines: [, total] }) => total > 0)
    .sort(
      (a, b) =>
        Math.min(0, a.change) - Math.min(0, b.change) ||
        lacking(b) - lacking(a) ||
        (a.source.path < b.source.path ? -1 : 1),
    );
  return {
    shares: PARTS.map((what) => ({ what, share: totals[what] })).filter(({ share }) => share[1] > 0),
    patch,
    files: files
      .slice(0, FILES)
      .map(({ source, ...file }) => ({ ...file, path: source.path, missing: missing(source) })),
    left: Math.max(0, files.length - FILES),
    isCompared: before !== undefined && before.size > 0,
  };
}

function compared(source: Source, old: readonly number[] | undefined): Pick<ShownFile, 'lines' | 'before' | 'change'> {
  const { lines } = source.totals();
  const [covered = 0, total = 0] = old ?? [];
  if (total === 0 || lines[1] === 0) return { lines, before: undefined, change: 0 };
  const change = (100 * lines[0]) / lines[1] - (100 * covered) / total;
  // What two divisions differ in is no change.
  return { lines, before: [covered, total], change: Math.abs(change) < 1e-9 ? 0 : change };
}

function lacking({ lines: [covered, total] }: Pick<ShownFile, 'lines'>): number {
  return total - covered;
}

/** The first stretches of lines that did not run; code that is none does not end a stretch. */
function missing({ lines }: Source): string {
  const stretches: [from: number, to: number][] = [];
  let open: [from: number, to: number] | undefined;
  let left = 0;
  for (const [line, covered] of lines.entries()) {
    if (covered) open = undefined;
    else if (open) open[1] = line;
    else {
      open = [line, line];
      if (stretches.length < STRETCHES) stretches.push(open);
      else left++;
    }
  }
  const texts = stretches.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
  return [...texts, ...(left > 0 ? [`… ${String(left)} more`] : [])].join(', ');
}
