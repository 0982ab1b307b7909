import type { Finding } from '@qeml-actions/reports';

import type { Fields } from '../compare.ts';

/** How many there are of each word. */
export function countBy<T>(items: readonly T[], word: (item: T) => string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(word(item), (counts.get(word(item)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function words(findings: readonly Finding[]): Readonly<Record<string, number>> {
  return countBy(findings, ({ word }) => word);
}

/** Findings, in the tool's own words. */
export const findings: Fields = ({ findings, kinds, format }) => {
  if (!kinds.some((kind) => ['findings', 'lint', 'dependencies', 'images'].includes(kind))) return {};
  const suppressed = findings.filter((finding) => finding.suppressed === true).length;
  return {
    total: findings.length,
    suppressed,
    ...(format === 'sarif' ? { levels: words(findings) } : { severities: words(findings) }),
  };
};
