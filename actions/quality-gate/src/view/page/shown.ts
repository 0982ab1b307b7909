import type { Verdict } from '@qeml-actions/core';
import type { StageResult } from '@qeml-actions/policy';

import { headline } from '../../messages.ts';
import type { Result } from '../../result.ts';

import { shownBenchmarks, type ShownBenchmarks } from './shown/benchmarks.ts';
import { shownConditions, shownDoubts, type ShownCondition, type ShownDoubt } from './shown/conditions.ts';
import { shownCoverage, type ShownCoverage } from './shown/coverage.ts';
import { decisionOf, type Decision } from './shown/decision.ts';
import { shownFindings, type ShownFindings } from './shown/findings.ts';
import { shownPackages, type ShownPackages } from './shown/packages.ts';
import { shownReports, type ShownReport } from './shown/reports.ts';
import { shownTests, type ShownTests } from './shown/tests.ts';
import { shownWaivers, type ShownWaiver } from './shown/waivers.ts';

/** What the page shows: plain texts and numbers within bounds, so that all of it can be redacted. No input is in it but named ones. */
export interface Shown {
  readonly name: string;
  readonly verdict: Verdict;
  readonly headline: string;
  readonly loosened: readonly string[];
  readonly warnings: readonly string[];
  readonly notMeasured: readonly string[];
  readonly conditions: readonly ShownCondition[];
  readonly doubts: readonly ShownDoubt[];
  readonly tests: ShownTests | undefined;
  readonly coverage: ShownCoverage | undefined;
  readonly findings: ShownFindings | undefined;
  readonly packages: ShownPackages | undefined;
  readonly benchmarks: ShownBenchmarks | undefined;
  readonly waivers: readonly ShownWaiver[];
  readonly stages: readonly StageResult[];
  readonly reports: readonly ShownReport[];
  readonly decision: Decision;
  readonly notes: readonly string[];
}

/** Everything that a reader of the page gets to see, in its order; pure, and linear in what was read. */
export function shownOf(result: Result): Shown {
  const { name, verdict, judgement, facts, figures, loosened, notes, warnings } = result;
  return {
    name,
    verdict,
    headline: headline(judgement),
    loosened: loosened.texts,
    warnings,
    notMeasured: judgement.notMeasured,
    conditions: shownConditions(judgement.results),
    doubts: shownDoubts(judgement.doubts),
    tests: shownTests(facts),
    coverage: shownCoverage(facts, figures.coveragePatch),
    findings: shownFindings(facts, judgement.waived),
    packages: shownPackages(judgement.policy, facts),
    benchmarks: shownBenchmarks(facts),
    waivers: shownWaivers(judgement.waivers),
    stages: judgement.stages,
    reports: shownReports(facts),
    decision: decisionOf(result),
    notes,
  };
}
