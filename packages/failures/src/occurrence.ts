import type { CompiledRule } from './catalogue.ts';

/** A stretch of the log between two steps or commands. */
export interface Segment {
  failed: boolean;
  passed: boolean;
  /** What it runs, where the platform says so. */
  command?: string;
}

/** One line that a rule names. */
export interface Occurrence {
  readonly compiled: CompiledRule;
  /** 1-based raw line. */
  readonly line: number;
  readonly text: string;
  readonly command?: string;
  readonly segment: Segment;
  /** Raw neighbours, nearest last before, nearest first after. */
  readonly before: readonly string[];
  readonly after: string[];
}

const KEPT_AT_START = 8;
const KEPT_AT_END = 4;

/** The occurrences of every rule: the first few, the last few, and how many there were. */
export class OccurrenceStore {
  readonly #byRule = new Map<string, { first: Occurrence[]; last: Occurrence[]; count: number }>();

  add(occurrence: Occurrence): void {
    const { id } = occurrence.compiled.rule;
    let kept = this.#byRule.get(id);
    if (!kept) this.#byRule.set(id, (kept = { first: [], last: [], count: 0 }));
    kept.count++;
    if (kept.first.length < KEPT_AT_START) {
      kept.first.push(occurrence);
      return;
    }
    kept.last.push(occurrence);
    if (kept.last.length > KEPT_AT_END) kept.last.shift();
  }

  all(): Occurrence[] {
    return [...this.#byRule.values()].flatMap(({ first, last }) => [...first, ...last]);
  }

  count(ruleId: string): number {
    return this.#byRule.get(ruleId)?.count ?? 0;
  }
}
