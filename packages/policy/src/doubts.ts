import type { Verdict } from '@qeml-actions/core';
import type { Issue } from '@qeml-actions/reports';

import type { Facts, ReadReport } from './facts.ts';
import type { Doubt, WaiverResult } from './judgement.ts';
import type { Policy, Treatment } from './policy.ts';

/** More unmapped source files than this share are worth a warning. */
const UNMAPPED = 0.05;

function verdictOf({ issue }: Issue, treat: Treatment): Verdict | undefined {
  switch (issue) {
    case 'mismatch':
      return treat.mismatch;
    case 'partial':
      return treat.partial;
    case 'vacuous':
      return treat.vacuous === 'fail' ? 'fail' : undefined;
    case 'tool-failed':
      return 'fail';
    case 'note':
      return 'warn';
  }
  issue satisfies never;
  return undefined;
}

function ofReport({ report, unmapped }: ReadReport, treat: Treatment): readonly Doubt[] {
  const issues = report.issues.flatMap((issue): readonly Doubt[] => {
    const verdict = verdictOf(issue, treat);
    return verdict === undefined
      ? []
      : [{ verdict, text: `${report.path} (${report.format}): ${issue.text}`, path: report.path }];
  });
  if (!unmapped || unmapped.share <= UNMAPPED) return issues;
  const share = `${Math.round(unmapped.share * 100)} %`;
  const text = `${report.path}: ${share} of its source files are none of this repository, such as ${unmapped.paths.slice(0, 3).join(', ')}`;
  return [...issues, { verdict: 'warn', text, path: report.path }];
}

/** What is doubtful about the reports, whatever the conditions say. */
export function reportDoubts(policy: Policy, facts: Facts): readonly Doubt[] {
  const { problems, reports, base } = facts;
  const missing = problems.map(({ verdict, text, path, line }): Doubt => ({
    verdict,
    text,
    path,
    ...(line !== undefined && { line }),
  }));
  const declared = new Set([
    ...reports.filter((report) => report.declared).flatMap(({ report }) => report.kinds),
    ...problems.flatMap(({ kinds }) => kinds),
  ]);
  const undeclared = policy.declare.filter((kind) => !declared.has(kind));
  const nothing = reports.length === 0 && missing.length === 0;
  return [
    ...missing,
    ...reports.flatMap((report) => ofReport(report, policy.treat)),
    ...undeclared.map((kind): Doubt => ({
      verdict: 'error',
      text: `${policy.name} asks for a report of ${kind} to be declared, and none is`,
    })),
    ...(policy.base === 'required' && base.state !== 'found'
      ? [{ verdict: 'error' as const, text: `${policy.name} asks for a base: ${base.reason}` }]
      : []),
    ...(base.state === 'unavailable' && policy.base !== 'required'
      ? [{ verdict: 'warn' as const, text: `the base cannot be had: ${base.reason}` }]
      : []),
    ...(base.state === 'found' && base.note !== undefined ? [{ verdict: 'pass' as const, text: base.note }] : []),
    ...(nothing ? [{ verdict: 'error' as const, text: 'there is no report at all: nothing was measured' }] : []),
  ];
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
