import type { ReportHeader } from '@qeml-actions/core';
import { exitCodeOf, signalOf } from '@qeml-actions/attempts';
import type { FromSchema } from 'json-schema-to-ts';

import type { schema } from '../report.schema.ts';
import { attemptsOf, isFlaky, runsOf, type CommandRun, type Result } from '../result.ts';

import { matchedRule, waited } from './outputs.ts';

/** The report's own part. */
type Report = Omit<FromSchema<typeof schema>, keyof ReportHeader>;

export function report(result: Result): Report {
  const { end, happened } = result;
  const runs = runsOf(result);
  return {
    outcome: end.outcome,
    reason: end.reason,
    'exit-code': exitCodeOf(end.ending) ?? null,
    signal: signalOf(end.ending) ?? null,
    attempts: attemptsOf(result).length,
    flaky: isFlaky(result),
    'degraded-to': end.outcome === 'degraded' ? (runs.at(-1)?.name ?? null) : null,
    'waited-ms': Math.round(waited(result)),
    runs: runs.map((run) => runReport(result, run)),
    waits: happened.flatMap((entry) =>
      entry.event === 'waited'
        ? [{ milliseconds: Math.round(entry.milliseconds), rule: entry.rule.text, reason: entry.reason }]
        : [],
    ),
    warnings: [...result.warnings],
  };
}

/** The report of a step that ended before its first attempt. */
export function undecidedReport(reason: string): Report {
  return {
    outcome: 'failure',
    reason,
    'exit-code': null,
    signal: null,
    attempts: 0,
    flaky: false,
    'degraded-to': null,
    'waited-ms': 0,
    runs: [],
    waits: [],
    warnings: [],
  };
}

function runReport(result: Result, run: CommandRun): Report['runs'][number] {
  const { facts, classification } = run;
  return {
    role: run.role,
    number: run.number,
    name: run.name ?? null,
    passed: run.passed,
    ending: facts.ending.kind,
    'exit-code': exitCodeOf(facts.ending) ?? null,
    signal: signalOf(facts.ending) ?? null,
    'started-after-ms': Math.round(run.startedAfter),
    'duration-ms': Math.round(run.duration),
    why: run.reason,
    'matched-rule': run.passed || run.role === 'fallback' ? null : (matchedRule(result, run) ?? null),
    category: classification?.category ?? null,
    transient: classification?.transient ?? null,
    rule: classification?.rule ?? null,
    evidence: classification?.evidence?.text ?? null,
    log: run.logPath,
  };
}
