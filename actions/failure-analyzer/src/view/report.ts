import type { ReportHeader } from '@qeml-actions/core';
import type { FromSchema } from 'json-schema-to-ts';

import type { Cause } from '../cause.ts';
import { causeText, nothingFailed } from '../messages.ts';
import type { schema } from '../report.schema.ts';
import type { Result } from '../result.ts';

import { escalationReport } from './escalation.ts';
import { recoveryReport } from './recovery.ts';

/** The report's own part. */
type Report = Omit<FromSchema<typeof schema>, keyof ReportHeader>;

export function report({ verdict, causes, observed, treatment, called }: Result): Report {
  const [cause] = causes;
  return {
    verdict,
    reason: cause ? causeText(cause) : nothingFailed(),
    causes: causes.map(causeReport),
    recovery: recoveryReport(treatment),
    escalation: escalationReport(called),
    notes: [...observed.notes],
  };
}

/** The report of a step that could not read. */
export function undecidedReport(reason: string): Report {
  return { verdict: 'error', reason, causes: [], recovery: null, escalation: null, notes: [] };
}

/** A cause as it stands in the report and in the output `causes`. */
export function causeReport(cause: Cause): Report['causes'][number] {
  const { evidence, runnerUp } = cause;
  return {
    category: cause.category,
    transient: cause.transient,
    'transient-reason': cause.transientReason,
    confidence: cause.confidence,
    rule: cause.rule ?? null,
    explanation: cause.explanation,
    cure: cause.cure,
    fingerprint: cause.fingerprint ?? null,
    evidence: evidence ? { text: evidence.text, before: [...evidence.before], after: [...evidence.after] } : null,
    'runner-up': runnerUp
      ? { rule: runnerUp.rule, category: runnerUp.category, evidence: runnerUp.evidence.text, lost: runnerUp.lost }
      : null,
    places: cause.places.map(({ job = null, step = null, text = null, line = null }) => ({ job, step, text, line })),
  };
}
