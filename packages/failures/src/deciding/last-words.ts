import { BestLineSearch } from '../unknown/search.ts';

import type { Classification } from '../classification.ts';
import type { Occurrence } from '../occurrence.ts';
import type { BestLine, Limit } from '../unknown/best-line.ts';

const SCRIPT = '##[group]Run ';
const SCRIPT_END = '##[endgroup]';
/** Of what no rule knows. */
const MOST_CONFIDENCE = 0.2;
/** It names the line by which something ended, which never is the cause. */
const VERDICT_RULE = 'fallback-verdict';

/** A failure of which no rule names any line: the best of the last ones. */
export function lastWords(tail: readonly string[], lines: number): Classification {
  const best = bestOf(tail, lines - tail.length + 1, 'end');
  return {
    category: 'unknown',
    transient: 'unknown',
    prior: 'unknown',
    transientReason: 'No rule knows this failure.',
    confidence: best?.confidence ?? 0,
    ...(best && { evidence: best.evidence, explanation: best.reason }),
  };
}

/** Of an unknown failure: where only the verdict was found, the line before it that reads like an error. */
export function withLastWords(classification: Classification, { before, line, text }: Occurrence): Classification {
  if (classification.category !== 'unknown') return classification;
  const low = { ...classification, confidence: Math.min(classification.confidence, MOST_CONFIDENCE) };
  const best = classification.rule === VERDICT_RULE ? bestOf(before, line - before.length, 'verdict') : undefined;
  if (best?.error !== true) return low;
  const after = [...best.evidence.after, text, ...(classification.evidence?.after ?? [])].slice(0, 5);
  return { ...low, confidence: best.confidence, evidence: { ...best.evidence, after }, explanation: best.reason };
}

/** `first`: the number of the first line; `kind`: what follows the last. */
function bestOf(lines: readonly string[], first: number, kind: Limit['kind']): BestLine | undefined {
  // A script's listing may have begun before these lines.
  const end = lines.findIndex((line) => line.includes(SCRIPT_END));
  const cut = lines.slice(0, Math.max(end, 0)).some((line) => line.includes(SCRIPT)) ? 0 : end + 1;
  const search = new BestLineSearch();
  search.write(Buffer.from(lines.slice(cut).join('\n')));
  const best = search.end(kind);
  return best && { ...best, evidence: { ...best.evidence, line: best.evidence.line + first + cut - 1 } };
}
