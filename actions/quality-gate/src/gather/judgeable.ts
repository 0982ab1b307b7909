import type { JudgedFinding, ReadReport } from '@qeml-actions/policy';
import { fingerprinted, mapCoverage, pathMapper, type Finding, type Kind, type PathMapper } from '@qeml-actions/reports';

import type { RawReport } from './readings.ts';
import { sourceLines } from './source-lines.ts';
import type { Workspace } from './workspace.ts';

type FindingKind = JudgedFinding['kind'];

/** A report of several kinds has findings of several: what is about a package is the package's. */
function kindOf(kinds: readonly Kind[], { package: item, group }: Finding): FindingKind {
  const has = (kind: FindingKind): boolean => kinds.includes(kind);
  const isPackage = item !== undefined || group === 'vulnerability';
  if (isPackage && has('images')) return 'images';
  if (isPackage && has('dependencies')) return 'dependencies';
  if (has('findings') || kinds.includes('lint')) return 'findings';
  return has('images') ? 'images' : has('dependencies') ? 'dependencies' : 'findings';
}
