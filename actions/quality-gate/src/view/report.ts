import type { ReportHeader } from '@qeml-actions/core';
import { originText, type ConditionResult, type ReadReport } from '@qeml-actions/policy';
import type { FromSchema } from 'json-schema-to-ts';

import { headline } from '../messages.ts';
import type { schema } from '../report.schema.ts';
import type { Result } from '../result.ts';

/** The report's own part. */
type Report = Omit<FromSchema<typeof schema>, keyof ReportHeader>;

/** Findings of one condition beyond this are counted, not listed. */
const MOST_FINDINGS = 1_000;

export function report({
  verdict,
  judgement,
  facts,
  name,
  policyFrom,
  loosened,
  notes,
  warnings,
  ...told
}: Result): Report {
  const { base } = facts;
  const untold = [told.comment?.note, told.checkRun?.note].flatMap((note) => note ?? []);
  return {
    verdict,
    reason: headline(judgement),
    name,
    policy: judgement.policy.name,
    'policy-from': policyFrom,
    'decided-at': facts.now.toISOString(),
    base: base.state === 'found' ? base.commit : null,
    score: judgement.score,
    conditions: judgement.results.map(conditionReport),
    doubts: judgement.doubts.map(({ verdict, text, path, line }) => ({
      verdict,
      text,
      path: path ?? null,
      line: line ?? null,
    })),
    waivers: judgement.waivers.map(({ state, count, text }) => ({ state, count, text })),
    stages: judgement.stages.map(({ name, ready, missing }) => ({ name, ready, missing: [...missing] })),
    loosened: [...loosened.texts],
    'not-measured': [...judgement.notMeasured],
    reports: facts.reports.map(readReport),
    notes: [...notes, ...untold],
    warnings: [...warnings],
  };
}

function readReport({ id, role, declared, report }: ReadReport): Report['reports'][number] {
  const { path, format, kinds, issues } = report;
  const told = issues.map(({ issue, text }) => ({ issue, text }));
  return { id: id ?? null, path, format, kinds: [...kinds], role, declared, issues: told };
}

function conditionReport(result: ConditionResult): Report['conditions'][number] {
  const { key, condition, state, text, evidence, findings } = result;
  return {
    condition: key,
    from: originText(condition.origin),
    state,
    verdict: result.verdict ?? null,
    value: result.value ?? null,
    base: result.base ?? null,
    min: condition.min ?? null,
    max: condition.max ?? null,
    recommend: condition.recommend ?? null,
    reason: text,
    evidence: evidence.map(({ text, path, line }) => ({ text, path: path ?? null, line: line ?? null })),
    findings: findings
      .slice(0, MOST_FINDINGS)
      .map(({ tool, rule, severity, message, file, line, key: fingerprint }) => ({
        tool,
        rule,
        severity,
        message,
        path: file ?? null,
        line: line ?? null,
        fingerprint,
      })),
  };
}

/** The report of a step that could not judge. */
export function undecidedReport(reason: string): Report {
  return {
    verdict: 'error',
    reason,
    name: '',
    policy: '',
    'policy-from': '',
    'decided-at': null,
    base: null,
    score: 0,
    conditions: [],
    doubts: [],
    waivers: [],
    stages: [],
    loosened: [],
    'not-measured': [],
    reports: [],
    notes: [],
    warnings: [],
  };
}
