import { cleanLine } from '../lines/normalise.ts';
import { endedBadly } from '../ending.ts';
import { showsFlakiness } from '../history.ts';
import { endingClassification } from './ending-rules.ts';
import { score } from './score.ts';
import { lastWords, withLastWords } from './last-words.ts';
import { kindOfStep } from './step-kind.ts';
import { judgeTransient } from './transient.ts';

import type { Classification, Evidence, RunnerUp } from '../classification.ts';
import type { Ending } from '../ending.ts';
import type { History } from '../history.ts';
import type { Occurrence } from '../occurrence.ts';
import type { Candidate, Scene } from './score.ts';

/** What is known apart from the text. */
export interface Facts {
  readonly ending: Ending;
  readonly history: History;
}

/** Everything a verdict rests on. */
export interface Reading extends Facts {
  readonly occurrences: readonly Occurrence[];
  readonly failures: readonly number[];
  /** The text itself says that the whole run passed. */
  readonly runPassed: boolean;
  readonly lines: number;
  /** The last ones of them, raw. */
  readonly tail: readonly string[];
  /** The command of the first step that failed, where the platform names it. */
  readonly failedCommand?: string;
}

const BY_STEP_CONFIDENCE = 0.3;
/** Enough, where nothing else says that the run failed. */
const ENOUGH_ALONE = 60;
/** A text this short was cut out by someone who wants to know what its error is; a hint is enough there. */
const SNIPPET_LINES = 30;
const ENOUGH_IN_SNIPPET = 40;
/** Two candidates are as good as each other within this; then the earlier one is the cause. */
const CLOSE = 6;

/** Names the cause, or says that there is none, or that it is unknown. */
export function decide(reading: Reading): Classification {
  const failed = endedBadly(reading.ending) || (reading.failures.length > 0 && !reading.runPassed);
  if (!failed && (reading.runPassed || reading.ending.exitCode === 0)) return nothingFailed();
  const ranked = rank(reading);
  const needed = failed ? -Infinity : reading.lines <= SNIPPET_LINES ? ENOUGH_IN_SNIPPET : ENOUGH_ALONE;
  const enough = ranked.filter(({ standing }) => standing >= needed);
  const winner = enough[0];
  const byEnding = endingClassification(reading.ending, winner?.score);
  if (byEnding) return byEnding;
  if (!winner) return failed ? lastWords(reading.tail, reading.lines) : nothingFailed();
  const described = describe(winner, rival(enough, winner), reading);
  return withLastWords(byStep(described, winner, reading), winner.occurrence);
}

/** Where no line names a category, what the failed step was doing does, with little confidence; never that it is transient. */
function byStep(classification: Classification, { occurrence }: Candidate, reading: Reading): Classification {
  const command = occurrence.segment.command ?? reading.failedCommand;
  const kind = classification.category === 'unknown' && command !== undefined ? kindOfStep(command) : undefined;
  if (kind === undefined) return classification;
  return {
    ...classification,
    category: kind,
    transient: 'unknown',
    prior: 'unknown',
    transientReason: 'Only what the failed step was doing is known.',
    confidence: BY_STEP_CONFIDENCE,
    explanation: `No rule knows the message; the step that failed ran \`${command ?? ''}\`.`,
  };
}

/** Best first; among close ones the first in the text. */
function rank(reading: Reading): Candidate[] {
  const scene: Scene = {
    failures: reading.failures,
    segmentFailed: reading.occurrences.some(({ segment }) => segment.failed),
    lines: reading.lines,
  };
  const candidates = reading.occurrences.filter(isMeant).map((occurrence) => score(occurrence, scene));
  candidates.sort((a, b) => b.score - a.score || order(a, b));
  const best = candidates[0]?.score ?? 0;
  const close = candidates.filter((candidate) => candidate.score >= best - CLOSE).sort(order);
  return [...close, ...candidates.filter((candidate) => candidate.score < best - CLOSE)];
}

/** Of different rules the earlier is the cause; of one rule within a step, the last line stands closest to the verdict. */
function order(a: Candidate, b: Candidate): number {
  const { compiled, segment, line } = a.occurrence;
  const forward = line - b.occurrence.line;
  const same = compiled.rule.id === b.occurrence.compiled.rule.id && segment === b.occurrence.segment;
  return same && compiled.rule.pick !== 'first' ? -forward : forward;
}

function isMeant({ compiled, before, after }: Occurrence): boolean {
  const { near, notNear } = compiled;
  if (!near && !notNear) return true;
  const neighbours = [...before, ...after].map((raw) => cleanLine(raw).text);
  if (notNear && neighbours.some((text) => notNear.test(text))) return false;
  return !near || neighbours.some((text) => near.test(text));
}

function rival(ranked: readonly Candidate[], winner: Candidate): Candidate | undefined {
  const { rule } = winner.occurrence.compiled;
  return ranked.find(({ occurrence }) => occurrence.compiled.rule.id !== rule.id);
}

function describe(winner: Candidate, second: Candidate | undefined, reading: Reading): Classification {
  const { rule } = winner.occurrence.compiled;
  const others = reading.occurrences.filter(
    (other) => other.compiled.rule.id === rule.id && other.segment === winner.occurrence.segment,
  );
  const flaky =
    (rule.category === 'test' || rule.category === 'crash' || rule.category === 'timeout') &&
    showsFlakiness(reading.history);
  const { transient, prior, reason } = judgeTransient(winner.occurrence, others);
  return {
    category: flaky ? 'flaky' : rule.category,
    transient: flaky ? 'unknown' : transient,
    prior: flaky ? 'unknown' : prior,
    transientReason: flaky ? 'The same test has failed for unrelated changes.' : reason,
    confidence: confidence(winner, second),
    rule: rule.id,
    evidence: evidenceOf(winner.occurrence),
    explanation: rule.explanation,
    cure: rule.cure,
    ...(second ? { runnerUp: describeRival(second, winner) } : {}),
  };
}

function describeRival(second: Candidate, winner: Candidate): RunnerUp {
  const { rule } = second.occurrence.compiled;
  const lost =
    winner.score - second.score > CLOSE
      ? `It has ${second.score} points (${second.reasons.join(', ')}) against ${winner.score} (${winner.reasons.join(', ')}).`
      : 'It is about as sure, but it comes later in the text: the first cause counts, not the last symptom.';
  return { rule: rule.id, category: rule.category, evidence: evidenceOf(second.occurrence), lost };
}

/** Grows with the points and with the distance to the best rival of another category. */
function confidence(winner: Candidate, second: Candidate | undefined): number {
  const sure = Math.min(Math.max(winner.score, 0), 110) / 110;
  const other = second && second.occurrence.compiled.rule.category !== winner.occurrence.compiled.rule.category;
  const lead = other ? Math.min(Math.max(winner.score - second.score, 0) / 40, 1) : 1;
  return Math.round(sure * (0.6 + 0.4 * lead) * 100) / 100;
}

function evidenceOf({ text, line, before, after }: Occurrence): Evidence {
  const clean = (raw: string): string => cleanLine(raw).text;
  return { text, line, before: before.map(clean), after: after.map(clean) };
}

function nothingFailed(): Classification {
  return {
    category: 'none',
    transient: 'no',
    prior: 'no',
    transientReason: 'Nothing failed in what was read.',
    confidence: 0.9,
  };
}
