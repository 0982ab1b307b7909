import type { Evidence } from '../classification.ts';

/** A line of a failure that no rule knows. */
export interface Candidate {
  readonly evidence: Evidence;
  /** It reads like an error. */
  readonly error: boolean;
  /** The last green run did not have it; undefined where that is not known. */
  readonly novel: boolean | undefined;
}

/** The line to look at first, and why it is that one. */
export interface BestLine extends Candidate {
  /** One sentence. */
  readonly reason: string;
  /** 0–1, and low: no rule says that it is the cause. */
  readonly confidence: number;
}

/** Where the candidates end. */
export interface Limit {
  readonly line: number;
  readonly kind: 'verdict' | 'end';
}

const NOVEL = 60;
const ERROR = 30;
/** Points for standing so many lines before the limit at the most. */
const NEARNESS: readonly (readonly [lines: number, points: number])[] = [
  [60, 14],
  [400, 6],
  [3_000, 0],
];
const FAR = -4;

const BOTH = 0.2;
const ONE = 0.1;

/** Of some candidates, in their order, the best: what is new counts most, then what reads like an error, then what is near. */
export function bestLine(candidates: readonly Candidate[], limit: Limit): BestLine | undefined {
  const [first, ...rest] = candidates;
  if (first === undefined) return undefined;
  const best = rest.reduce(
    (top, candidate) => (points(candidate, limit) >= points(top, limit) ? candidate : top),
    first,
  );
  return { ...best, reason: reasonOf(best, limit), confidence: best.novel === true && best.error ? BOTH : ONE };
}

function points({ evidence, error, novel }: Candidate, limit: Limit): number {
  const distance = limit.line - evidence.line;
  const near = NEARNESS.find(([lines]) => distance <= lines)?.[1] ?? FAR;
  return (novel === true ? NOVEL : 0) + (error ? ERROR : 0) + near;
}

function reasonOf({ evidence, error, novel }: Candidate, limit: Limit): string {
  const place = `stands ${placeOf(limit.line - evidence.line, limit.kind)}`;
  const parts = error ? ['reads like an error', place] : [place];
  if (novel !== undefined) parts.push(novel ? 'the last green run did not have it' : 'the last green run had it too');
  const last = parts.pop() ?? '';
  const start = parts.length > 1 ? `${parts.join(', ')}, and ` : parts.length === 1 ? `${parts.join('')} and ` : '';
  return `The line that is shown ${start}${last}.`;
}

function placeOf(distance: number, kind: Limit['kind']): string {
  const what = kind === 'verdict' ? 'the verdict' : 'the end';
  if (kind === 'end' && distance <= 1) return 'at the end';
  return distance === 1 ? `right before ${what}` : `${String(distance)} lines before ${what}`;
}
