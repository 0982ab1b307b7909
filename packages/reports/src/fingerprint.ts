import type { Finding } from './model.ts';
import { codeAt, type Code } from './fingerprint/context.ts';
import { bodyOf, keyOfBody, tracesOf, type Fingerprinted } from './fingerprint/traces.ts';

/** The lines of a source by the path of a finding; undefined where it is not there, is too large, or is none of ours. */
export type ReadLines = (path: string) => Promise<readonly string[] | undefined>;

/** How many sources are looked into; what is beyond is known by what is said of it. */
const MAX_SOURCES = 20_000;

function hasCode({ line, package: item }: Finding): boolean {
  return line !== undefined && item === undefined;
}

interface Placed {
  readonly finding: Finding;
  /** Among all findings. */
  readonly index: number;
}

/** In the order of the source, so that it is the same whatever order a tool reports in. */
function byPlace({ finding: a }: Placed, { finding: b }: Placed): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function byPath(findings: readonly Finding[], pathOf: (path: string) => string): ReadonlyMap<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const [index, finding] of findings.entries()) {
    const path = finding.path === undefined ? '' : pathOf(finding.path);
    const group = groups.get(path);
    if (group) group.push({ finding, index });
    else groups.set(path, [{ finding, index }]);
  }
  return groups;
}

function codeOf(finding: Finding, lines: readonly string[]): Code | undefined {
  const { line, column } = finding;
  return line === undefined || !hasCode(finding) ? undefined : codeAt(lines, { line, column });
}

/**
 * Gives every finding a key that lasts when lines move: by the tool's own fingerprint, else by the code around it, else by what is said.
 * Sources are read file by file, each once. `pathOf` makes of a report's path the repository's.
 */
export async function fingerprinted<F extends Finding>(
  findings: readonly F[],
  readLines: ReadLines,
  pathOf: (path: string) => string = (path) => path,
): Promise<readonly (F & Fingerprinted)[]> {
  const known = new Map<number, Fingerprinted>();
  let sources = 0;
  for (const [path, group] of byPath(findings, pathOf)) {
    const wanted = path !== '' && group.some(({ finding }) => hasCode(finding)) && sources++ < MAX_SOURCES;
    const lines = wanted ? await readLines(path) : undefined;
    const occurrences = new Map<string, number>();
    for (const { finding, index } of group.sort(byPlace)) {
      const traces = tracesOf(finding, path, lines && codeOf(finding, lines));
      const body = bodyOf(traces, path);
      const occurrence = occurrences.get(body) ?? 0;
      occurrences.set(body, occurrence + 1);
      known.set(index, { key: keyOfBody(body, occurrence), traces });
    }
  }
  return findings.flatMap((finding, index) => {
    const identity = known.get(index);
    return identity ? [{ ...finding, ...identity }] : [];
  });
}
