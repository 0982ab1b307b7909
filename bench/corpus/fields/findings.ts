import type { Finding } from '@qeml-actions/reports';

import type { Fields } from '../compare.ts';

/** How many there are of each word. */
export function countBy<T>(items: readonly T[], word: (item: T) => string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(word(item), (counts.get(word(item)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** Formats whose suppressed findings stand in a list of their own, which the manifest's totals leave out. */
const APART = new Set(['eslint-json', 'pmd-xml', 'checkov-json']);
/** How a manifest may write that a tool gave no word. */
const ABSENT = ['(absent)', 'None', 'null'];

/** The tool's own words, as a manifest counts them; what has none is counted where the manifest does so. */
function words(findings: readonly Finding[], expected: unknown): Readonly<Record<string, number>> {
  const counts = { ...countBy(findings, ({ word }) => word) };
  const absent = typeof expected === 'object' && expected !== null ? ABSENT.find((key) => key in expected) : undefined;
  const { '': without, ...others } = counts;
  return without === undefined || absent === undefined ? others : { ...others, [absent]: without };
}

/** Figures that one format alone has. */
function ofFormat(format: string, counted: readonly Finding[]): Readonly<Record<string, unknown>> {
  if (format === 'ruff-json') return { rules: countBy(counted, ({ rule }) => rule) };
  if (format === 'golangci-json') return { linters: countBy(counted, ({ rule }) => rule) };
  if (format !== 'eslint-json') return {};
  const { error = 0, warning = 0 } = countBy(counted, ({ word }) => word);
  return { errors: error, warnings: warning };
}

/** Findings, in the tool's own words. */
export const findings: Fields = ({ findings, kinds, format, figures }, expected) => {
  if (!kinds.some((kind) => ['findings', 'lint', 'dependencies', 'images'].includes(kind))) return {};
  const suppressed = findings.filter((finding) => finding.suppressed === true).length;
  const counted = APART.has(format) ? findings.filter((finding) => finding.suppressed !== true) : findings;
  const severities = words(counted, expected[format === 'sarif' ? 'levels' : 'severities']);
  return {
    total: counted.length,
    suppressed,
    ...(format === 'sarif' ? { levels: severities } : { severities }),
    ...(format.startsWith('zap-') && { instances: figures['instances'] }),
    ...ofFormat(format, counted),
  };
};
