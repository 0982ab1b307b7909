import { basename } from 'node:path';

import { formatDuration, fromRoot, given, real } from '@qeml-actions/core';
import type { DeclaredReport, ReportProblem } from '@qeml-actions/policy';
import {
  formatOf,
  formats,
  isCandidate,
  looksLikeReport,
  MOST_DEPTH,
  MOST_FILES,
  walk,
  type Kind,
  type Reading,
  type Report,
  type Walk,
} from '@qeml-actions/reports';
import picomatch from 'picomatch';

import {
  ambiguous,
  closedFolders,
  emptyFile,
  fewFiles,
  foundSentence,
  leadsOut,
  oldFile,
  onlyStale,
  staleFiles,
  tooDeep,
  tooManyCandidates,
  tooManyFiles,
  unreadable,
} from '../messages.ts';
import { matching } from './matching.ts';
import type { IsStale } from '../ports.ts';
import { ageOf, readOne } from './read-one.ts';
import { parted } from './staleness.ts';
import type { Workspace } from './workspace.ts';

/** A report as it was read, before its paths and findings are known to the repository. */
export interface RawReport {
  readonly id: string | undefined;
  readonly role: 'head' | 'base';
  readonly declared: boolean;
  readonly report: Report;
}

/** All that was read, and what should have been. */
export interface Readings {
  readonly reports: readonly RawReport[];
  readonly problems: readonly ReportProblem[];
  /** Sentences on how reports were found. */
  readonly found: readonly string[];
}

function kindsOf(format: string | undefined): readonly Kind[] {
  return (format === undefined ? undefined : formatOf(format)?.kinds) ?? [];
}

/** Reads what is declared. Whatever of it is missing, too old or broken is a problem with its own sentence. */
export async function declaredReadings(
  declared: readonly DeclaredReport[],
  workspace: Workspace,
  now: Date,
  isStale: IsStale,
): Promise<Readings> {
  const reports: RawReport[] = [];
  const problems: ReportProblem[] = [];
  const old: string[] = [];
  for (const one of declared) {
    const { files: all, outside } = await matching(one, workspace);
    // What the base showed is of an earlier run.
    const { fresh: files, stale } = one.role === 'base' ? { fresh: all, stale: [] } : await parted(all, isStale);
    const left = stale.map((file) => fromRoot(workspace.root, file) ?? file);
    old.push(...left);
    problems.push(...outside.map((path) => problemWith(one, path, 'unreadable', leadsOut(path))));
    if (outside.length === 0) problems.push(...tooFew(one, files.length, left));
    for (const file of files) {
      const name = fromRoot(workspace.root, file) ?? file;
      problems.push(...(await tooOld(one, file, name, now)));
      const reading = await readOne(file, name, one.format);
      if (reading.state === 'read')
        reports.push({ id: one.id, role: one.role, declared: true, report: reading.report });
      else {
        const line = 'line' in reading ? reading.line : undefined;
        problems.push(problemWith(one, name, 'unreadable', unreadable(name, one.format, reasonOf(reading)), line));
      }
    }
  }
  return { reports, problems, found: old.length === 0 ? [] : [staleFiles([...new Set(old)])] };
}

function problemWith(
  { id, format }: DeclaredReport,
  path: string,
  problem: ReportProblem['problem'],
  text: string,
  line?: number,
): ReportProblem {
  return { id, path, format, kinds: kindsOf(format), problem, text, verdict: 'error', ...given({ line }) };
}

function tooFew(one: DeclaredReport, found: number, stale: readonly string[]): readonly ReportProblem[] {
  const { globs, format, minFiles, required } = one;
  if (found >= minFiles || (!required && found === 0)) return [];
  const few = found === 0 && stale.length > 0 ? onlyStale(format, globs) : fewFiles(format, globs, found, minFiles);
  const text = stale.length > 0 ? `${few} ${staleFiles(stale)}` : few;
  return [problemWith(one, globs.join(' '), found === 0 ? 'missing' : 'too-few', text)];
}

async function tooOld(one: DeclaredReport, file: string, name: string, now: Date): Promise<readonly ReportProblem[]> {
  const { maxAge } = one;
  if (maxAge === undefined) return [];
  const age = await ageOf(file, now);
  if (age <= maxAge) return [];
  return [problemWith(one, name, 'too-old', oldFile(name, formatDuration(age), formatDuration(maxAge)))];
}

function reasonOf(reading: Exclude<Reading, { readonly state: 'read' }>): string {
  if (reading.state === 'unreadable') return reading.reason;
  return reading.state === 'unknown' ? 'holds nothing by which a report is known' : `is ${reading.state}`;
}

/** Of a file that is empty, these say that it was to be a report. */
const REPORT_ENDINGS = /\.(?:xml|sarif|info|lcov|trx)$/i;
/** Found reports beyond this are named, not read. */
const MOST_READ = 2_000;

const named = formats().flatMap(({ id, fileNames = [] }) =>
  fileNames.map((glob) => ({ id, is: picomatch(glob, { nocase: true }) })),
);

/** The format that a file's name says; undefined where it says none. */
function namedFormat(path: string): string | undefined {
  return named.find(({ is }) => is(basename(path)))?.id;
}

/** Looks for reports among the files that git does not track (all files where there is no git). */
export async function foundReadings(
  workspace: Workspace,
  tracked: ReadonlySet<string> | undefined,
  isStale: IsStale,
): Promise<Readings> {
  const { files, cut } = await walk(workspace.folder);
  const reports: RawReport[] = [];
  const problems: ReportProblem[] = [];
  const candidates = files
    .map((file) => ({ file, name: fromRoot(workspace.root, file) ?? file }))
    .filter(({ name }) => isCandidate(name) && tracked?.has(name) !== true);
  const old: string[] = [];
  for (const { file, name } of candidates.slice(0, MOST_READ)) {
    // A link may lead anywhere.
    const target = await real(file);
    if (target === undefined || fromRoot(workspace.root, target) === undefined) continue;
    if (await isStale(target)) {
      if (namedFormat(name) !== undefined || looksLikeReport(name)) old.push(name);
      continue;
    }
    const reading = await readOne(file, name);
    if (reading.state === 'read')
      reports.push({ id: undefined, role: 'head', declared: false, report: reading.report });
    else problems.push(...problemOf(reading, name));
  }
  return {
    reports,
    problems: [...problems, ...unseen(candidates.length, cut)],
    found: [foundSentence(reports.length, tracked !== undefined), ...(old.length === 0 ? [] : [staleFiles(old)])],
  };
}

/** What was not looked at may hold anything. */
function unseen(candidates: number, cut: Walk['cut']): readonly ReportProblem[] {
  const texts = [
    ...(candidates > MOST_READ ? [tooManyCandidates(candidates, MOST_READ)] : []),
    ...(cut === 'count' ? [tooManyFiles(MOST_FILES)] : []),
    ...(cut === 'depth' ? [tooDeep(MOST_DEPTH)] : []),
    ...(cut === 'closed' ? [closedFolders()] : []),
  ];
  return texts.map((text) => ({
    id: undefined,
    path: '.',
    format: undefined,
    kinds: [],
    problem: 'undeclared',
    text,
    verdict: 'warn',
  }));
}

function problemOf(reading: Exclude<Reading, { readonly state: 'read' }>, path: string): readonly ReportProblem[] {
  const byName = namedFormat(path);
  const format = reading.state === 'unreadable' ? (reading.format ?? byName) : byName;
  const base = { id: undefined, path, format, kinds: kindsOf(format) };
  if (format !== undefined && reading.state !== 'ambiguous') {
    const text = unreadable(path, format, reasonOf(reading));
    const line = reading.state === 'unreadable' ? reading.line : undefined;
    return [{ ...base, problem: 'unreadable', text, verdict: 'error', ...(line !== undefined && { line }) }];
  }
  if (reading.state === 'ambiguous')
    return [{ ...base, kinds: [], problem: 'undeclared', text: ambiguous(path, reading.formats), verdict: 'warn' }];
  if (reading.state === 'empty' && REPORT_ENDINGS.test(path))
    return [{ ...base, kinds: [], problem: 'undeclared', text: emptyFile(path), verdict: 'warn' }];
  return [];
}
