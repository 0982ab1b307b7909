import type { Format, JsonReader } from '../format.ts';
import type { CoverageTotals, Share, Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

function shareOf(node: Node): Share | undefined {
  if (!node.isThere) return undefined;
  const [covered, total] = [node.at('covered').number(), node.at('total').number()];
  if (covered === undefined || total === undefined || covered < 0 || covered > total)
    return node.refuse('`covered` of a `total`');
  return [covered, total];
}

class IstanbulSummaryReader implements JsonReader {
  readonly each = ['*'];
  readonly #sink: Sink;
  #total: CoverageTotals = {};
  #files = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  item(item: Node, _path: string, [key = '']: readonly string[]): void {
    const totals: Record<string, Share> = {};
    for (const name of ['lines', 'statements', 'functions', 'branches']) {
      const share = shareOf(item.at(name));
      if (share) totals[name] = share;
    }
    if (key === 'total') this.#total = totals;
    else {
      if (totals['lines'] === undefined) return item.refuse('totals of `lines`');
      this.#files++;
      this.#sink.sourceTotals(key, totals);
    }
  }

  end(): void {
    if (this.#files === 0) this.#sink.sourceTotals('', this.#total);
    else this.#sink.declaredCoverage(this.#total);
    this.#sink.note(
      'it holds totals of files alone: nothing in it can be merged by line, or compared with changed lines',
    );
  }
}

export const istanbulSummary = {
  id: 'istanbul-summary',
  name: 'Istanbul summary (coverage-summary.json)',
  tools: 'Jest, Vitest, nyc, c8',
  kinds: ['coverage'],
  shapes: [
    {
      json: {
        type: 'object',
        at: { total: { type: 'object', keys: ['lines', 'statements', 'functions', 'branches'] } },
      },
    },
  ],
  fileNames: ['coverage-summary.json'],
  remark: 'Totals of files alone: give `istanbul-json` or `lcov` where changed lines matter.',
  example: `{"total":{"lines":{"total":2,"covered":1,"skipped":0,"pct":50},"statements":{"total":2,"covered":1,"skipped":0,"pct":50},"functions":{"total":1,"covered":1,"skipped":0,"pct":100},"branches":{"total":0,"covered":0,"skipped":0,"pct":100}},
"/w/src/a.ts":{"lines":{"total":2,"covered":1,"skipped":0,"pct":50},"statements":{"total":2,"covered":1,"skipped":0,"pct":50},"functions":{"total":1,"covered":1,"skipped":0,"pct":100},"branches":{"total":0,"covered":0,"skipped":0,"pct":100}}}
`,
  read: (sink) => ({ json: new IstanbulSummaryReader(sink) }),
} satisfies Format;
