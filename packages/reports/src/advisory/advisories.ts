import { findingOf } from '../finding.ts';
import type { Finding } from '../model.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';
import { advisoryFinding, type Advisory } from './advisory.ts';

/** How many of a tool's words are counted one by one. */
const MAX_WORDS = 50;

/**
 * Gives the advisories of one report to its sink, each once for a package, version and place: tools repeat them for every way that
 * leads to the package. What was there before is told as the figures `records` and `records: WORD`.
 */
export class Advisories {
  readonly #sink: Sink;
  readonly #seen = new Set<string>();
  readonly #words = new Map<string, number>();
  #records = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  add(advisory: Advisory): void {
    this.count(advisory.word);
    this.once(advisory);
  }

  /** Counts a record that is told of elsewhere. */
  count(word: string | undefined): void {
    this.#records++;
    const key = word ?? '';
    if (this.#words.has(key) || this.#words.size < MAX_WORDS) this.#words.set(key, (this.#words.get(key) ?? 0) + 1);
  }

  /** Tells of an advisory, and counts no record. */
  once(advisory: Advisory): void {
    const finding = advisoryFinding(advisory);
    const key = keyOf(finding);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#sink.finding(finding);
  }

  /** Severities that are declared and that no record has are findings without a name: they must not vanish. */
  declared(counts: Node, tool: string, words: SeverityWords): void {
    if (!counts.isObject) return;
    for (const [word, node] of counts.entries()) {
      const { value } = node;
      if (word === 'total' || typeof value !== 'number' || value <= 0 || this.#words.has(word)) continue;
      this.#sink.mismatch(`${value} of severity \`${word.slice(0, 40)}\` declared, none shown`);
      const message = `${tool} counts ${value} of severity \`${word.slice(0, 40)}\`, and shows none`;
      this.#sink.finding(findingOf({ tool, rule: 'declared', message, word, words }));
    }
  }

  end(): void {
    this.#sink.figure('records', this.#records);
    for (const [word, count] of this.#words) this.#sink.figure(`records: ${word}`, count);
  }
}

function keyOf({ tool, rule, message, severity, path, suppressed, group, package: item }: Finding): string {
  const id = rule === '' ? message : rule;
  const parts = [tool, id, severity, path, suppressed, group, item?.name, item?.version];
  return parts.map((part) => String(part ?? '')).join('\u0000');
}
