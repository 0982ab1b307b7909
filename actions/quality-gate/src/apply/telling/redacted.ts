import type { Redactor } from '@qeml-actions/core';
import type { ReadReport } from '@qeml-actions/policy';

import type { Result } from '../../result.ts';

/** The same result, redacted in all that is shown of it: before it is laid out, so that no escape hides a secret from the redactor. */
export function redacted(result: Result, redactor: Redactor): Result {
  const { judgement, facts, loosened, notes, warnings, name, policyFrom, comment, checkRun } = result;
  const { results, doubts, waivers, stages } = judgement;
  return {
    ...result,
    ...redactor.redactAll({ name, policyFrom, loosened, notes, warnings }),
    ...(comment && { comment: redactor.redactAll(comment) }),
    ...(checkRun && { checkRun: redactor.redactAll(checkRun) }),
    judgement: { ...judgement, ...redactor.redactAll({ results, doubts, waivers, stages }) },
    facts: { ...facts, reports: facts.reports.map((report) => redactedReport(report, redactor)) },
  };
}

function redactedReport(one: ReadReport, redactor: Redactor): ReadReport {
  const { report } = one;
  const { tests, issues, path } = report;
  const told = tests && { ...tests, notable: redactor.redactAll(tests.notable) };
  return {
    ...one,
    report: {
      ...report,
      path: redactor.redact(path),
      issues: redactor.redactAll(issues),
      ...(told && { tests: told }),
    },
  };
}
