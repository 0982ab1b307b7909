import type { PackageVersion } from '../model.ts';
import { ofPurl } from '../purl.ts';
import type { SeverityWords } from '../severity.ts';

/** Dependency-Check's words: CVSS's, and those of GitHub's and npm's advisories. */
export const DEPENDENCY_CHECK_WORDS: SeverityWords = {
  none: 'none',
  info: 'low',
  informational: 'low',
  low: 'low',
  moderate: 'medium',
  medium: 'medium',
  high: 'high',
  critical: 'critical',
};

/** The version before which all are vulnerable mends. */
export function mended(endExcluding: string | undefined): string | undefined {
  return endExcluding === undefined || endExcluding === '' ? undefined : endExcluding;
}

/** The package that an identifier names: a package URL, or `group:name:version`; else the file is its name. */
export function packageOf(identifier: string | undefined, fileName: string): PackageVersion {
  if (identifier?.startsWith('pkg:') === true) return ofPurl(identifier) ?? { name: fileName, purl: identifier };
  const [group, name, version] = (identifier ?? '').split(':');
  if (group !== undefined && name !== undefined && version !== undefined) return { name: `${group}:${name}`, version };
  return { name: fileName };
}
