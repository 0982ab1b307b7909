import { fromRoot } from '@qeml-actions/core';
import type { JudgedFinding, ReadReport } from '@qeml-actions/policy';
import {
  Coverage,
  fingerprinted,
  mergeCoverage,
  PathMapper,
  type Finding,
  type Kind,
  type PathMapping,
} from '@qeml-actions/reports';

import { generatedFiles } from '../messages.ts';
import { ignoredFiles } from './git.ts';
import type { RawReport } from './readings.ts';
import { sourceLines } from './source-lines.ts';
import { walk } from './walk.ts';
import type { Workspace } from './workspace.ts';

type FindingKind = JudgedFinding['kind'];

/** Reports with the repository's paths, and findings that can be known again. */
export interface Judgeable {
  readonly reports: readonly ReadReport[];
  readonly notes: readonly string[];
}

/** Finds the reports' files in the repository, and gives every finding what tells it from others. */
export async function judgeable(
  raw: readonly RawReport[],
  workspace: Workspace,
  tracked: readonly string[] | undefined,
): Promise<Judgeable> {
  const { root, folder } = workspace;
  const mapper = new PathMapper({
    tracked: tracked ?? (await filesOf(root)),
    root,
    workingDirectory: fromRoot(root, folder) ?? '',
    isIgnored: tracked ? await ignoredFiles(root) : () => false,
  });
  const reports: ReadReport[] = [];
  const generated = new Set<string>();
  for (const one of raw) {
    const { coverage, findings, kinds } = one.report;
    const mapping = coverage && mapper.map(coverage);
    for (const path of mapping?.generated.values() ?? []) generated.add(path);
    reports.push({
      ...one,
      findings: await judgedFindings(findings, kinds, mapper, root),
      coverage: mapping && inRepository(coverage, mapping),
      unmapped: mapping && unmappedOf(mapping),
    });
  }
  return { reports, notes: generated.size === 0 ? [] : [generatedFiles([...generated].sort())] };
}

async function filesOf(root: string): Promise<readonly string[]> {
  const { files } = await walk(root);
  return files.flatMap((file) => fromRoot(root, file) ?? []);
}

function placeOf({ mapped, generated }: PathMapping, path: string): string | undefined {
  return mapped.get(path) ?? generated.get(path);
}

function inRepository(coverage: Coverage, mapping: PathMapping): Coverage {
  return mergeCoverage([coverage], (path) => placeOf(mapping, path));
}

function unmappedOf({ shares, unmapped, ambiguous }: PathMapping): ReadReport['unmapped'] {
  return { share: shares.unmapped + shares.ambiguous, paths: [...unmapped, ...ambiguous.keys()].slice(0, 10) };
}

async function judgedFindings(
  findings: readonly Finding[],
  kinds: readonly Kind[],
  mapper: PathMapper,
  root: string,
): Promise<readonly JudgedFinding[]> {
  const paths = new Coverage();
  for (const { path } of findings) if (path !== undefined && path !== '') paths.source(path);
  const mapping = mapper.map(paths);
  const pathOf = (path: string): string => placeOf(mapping, path) ?? path;
  // What a tool compares itself may be listed although it is not there any more.
  const there = findings.filter(({ gone }) => gone !== true);
  const known = await fingerprinted(there, sourceLines(root), pathOf);
  return known.map((finding) => {
    const file = finding.path === undefined ? undefined : placeOf(mapping, finding.path);
    return { ...finding, kind: kindOf(kinds, finding), ...(file !== undefined && { file }) };
  });
}

/** A report of several kinds has findings of several: what is about a package is the package's. */
function kindOf(kinds: readonly Kind[], { package: item, group }: Finding): FindingKind {
  const has = (kind: FindingKind): boolean => kinds.includes(kind);
  const isPackage = item !== undefined || group === 'vulnerability';
  if (isPackage && has('images')) return 'images';
  if (isPackage && has('dependencies')) return 'dependencies';
  if (has('findings') || kinds.includes('lint')) return 'findings';
  if (has('images')) return 'images';
  return has('dependencies') ? 'dependencies' : 'findings';
}
