import type { Verdict } from '@qeml-actions/core';
import type { Issue } from '@qeml-actions/reports';

import { vanishedBenchmarks } from './benchmarks.ts';
import type { Facts, ReadReport } from './facts.ts';
import type { Doubt, WaiverResult } from './judgement.ts';
import type { Policy, Treatment } from './policy.ts';
import { MOST_UNMAPPED } from './selection.ts';

function verdictOf({ issue }: Issue, treat: Treatment): Verdict | undefined {
  switch (issue) {
    case 'mismatch':
      return treat.mismatch;
    case 'partial':
      return treat.partial;
    case 'vacuous':
      return treat.vacuous === 'allow' ? undefined : 'error';
    case 'tool-failed':
      return 'error';
    case 'note':
      return 'warn';
  }
  issue satisfies never;
  return undefined;
}

function ofReport({ report, unmapped }: ReadReport, treat: Treatment): readonly Doubt[] {
  const about = { path: report.path, kinds: report.kinds };
  const issues = report.issues.flatMap((issue): readonly Doubt[] => {
    const verdict = verdictOf(issue, treat);
    return verdict === undefined
      ? []
      : [{ verdict, text: `${report.path} (${report.format}): ${issue.text}`, ...about }];
  });
  if (!unmapped || unmapped.share <= MOST_UNMAPPED) return issues;
  const share = `${Math.round(unmapped.share * 100)} %`;
  const text = `${report.path}: ${share} of its source files are none of this repository, such as ${unmapped.paths.slice(0, 3).join(', ')}`;
  return [...issues, { verdict: 'warn', text, ...about }];
}

/** What is doubtful about the reports, whatever the conditions say. */
export function reportDoubts(policy: Policy, facts: Facts): readonly Doubt[] {
  const { problems, reports } = facts;
  const missing = problems.map(({ verdict, text, path, line, kinds }): Doubt => ({
    verdict,
    text,
    path,
    kinds,
    ...(line !== undefined && { line }),
  }));
  return [
    ...missing,
    ...reports.flatMap((report) => ofReport(report, policy.treat)),
    ...undeclared(policy, facts),
    ...ofBase(policy, facts),
    ...gone(policy, facts),
    ...nothing(facts),
  ];
}

function undeclared({ declare, name }: Policy, { reports, problems }: Facts): readonly Doubt[] {
  const declared = new Set([
    ...reports.filter((report) => report.declared && report.role === 'head').flatMap(({ report }) => report.kinds),
    ...problems.flatMap(({ kinds }) => kinds),
  ]);
  return declare
    .filter((kind) => !declared.has(kind))
    .map((kind) => ({
      verdict: 'error',
      text: `${name} asks for a report of ${kind} to be declared, and none is`,
      kinds: [kind],
    }));
}

function ofBase({ base: asked, name }: Policy, { base }: Facts): readonly Doubt[] {
  if (base.state === 'found') return base.note === undefined ? [] : [{ verdict: 'pass', text: base.note }];
  if (asked === 'required') return [{ verdict: 'error', text: `${name} asks for a base: ${base.reason}` }];
  return base.state === 'none' ? [] : [{ verdict: 'warn', text: `the base cannot be had: ${base.reason}` }];
}

/** Benchmarks that are gone are told where no condition tells of them. */
function gone({ conditions }: Policy, facts: Facts): readonly Doubt[] {
  if (conditions.some(({ metric }) => metric === 'benchmark.vanished')) return [];
  const heads = facts.reports.filter(({ role, report }) => role === 'head' && report.kinds.includes('benchmarks'));
  // Without any report there is nothing to hold against the base: the kind was not measured.
  if (heads.length === 0) return [];
  const names = vanishedBenchmarks(facts, heads);
  if (names.length === 0) return [];
  const left = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  const text = `benchmarks of the base are gone, or were renamed: ${names.slice(0, MOST_NAMED).join(', ')}${left}`;
  return [{ verdict: 'warn', text, kinds: ['benchmarks'] }];
}

const MOST_NAMED = 5;

function nothing({ reports, problems }: Facts): readonly Doubt[] {
  if (reports.some(({ role }) => role === 'head') || problems.some(({ verdict }) => verdict === 'error')) return [];
  return [{ verdict: 'error', text: 'there is no report at all: nothing was measured' }];
}

/** What is doubtful about the waivers. */
export function waiverDoubts(results: readonly WaiverResult[], treat: Treatment): readonly Doubt[] {
  return results.flatMap(({ state, text, waiver }): readonly Doubt[] => {
    const place = 'file' in waiver.origin ? { path: waiver.origin.file, line: waiver.origin.line } : {};
    switch (state) {
      case 'applied':
        return [];
      case 'unused':
        return [{ verdict: treat['unused-waiver'], text, ...place }];
      case 'expired':
        return [{ verdict: 'warn', text, ...place }];
      case 'exceeded':
      case 'invalid':
        return [{ verdict: 'error', text, ...place }];
    }
    return state satisfies never;
  });
}
