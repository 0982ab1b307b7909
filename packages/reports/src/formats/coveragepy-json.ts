import type { Format, JsonReader } from '../format.ts';
import type { Share, Sink, SourceFile } from '../sink.ts';
import type { Node } from '../text/node.ts';

class CoveragePyReader implements JsonReader {
  readonly each = ['files.*'];
  readonly #sink: Sink;
  #lines: Share | undefined;
  #branches: Share | undefined;
  /** Line 0 stands for a file without code that was imported; the tool's own totals leave it out. */
  #zeros = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  document(document: Node): void {
    this.#sink.tool('coverage.py');
    const totals = document.at('totals');
    const share = (covered: string, total: string): Share | undefined => {
      const [some, all] = [totals.at(covered).number(), totals.at(total).number()];
      return some === undefined || all === undefined ? undefined : [some, all];
    };
    this.#lines = share('covered_lines', 'num_statements');
    this.#branches = share('covered_branches', 'num_branches');
  }

  item(item: Node, _path: string, [path = '']: readonly string[]): void {
    if (!item.at('executed_lines').isList || !item.at('missing_lines').isList)
      return item.refuse('`executed_lines` and `missing_lines`');
    const file = this.#sink.source(path);
    this.#addLines(item.at('executed_lines'), file, true);
    this.#addLines(item.at('missing_lines'), file, false);
    if (item.at('executed_branches').isThere || item.at('missing_branches').isThere) {
      this.#addBranches(item.at('executed_branches'), file, true);
      this.#addBranches(item.at('missing_branches'), file, false);
      return;
    }
    // Before version 6.5 there are only sums.
    const summary = item.at('summary');
    const [covered, total] = [summary.at('covered_branches').number(), summary.at('num_branches').number()];
    if (covered !== undefined && total !== undefined) this.#sink.sourceTotals(path, { branches: [covered, total] });
  }

  end(): void {
    const [lines, branches] = [this.#lines, this.#branches];
    this.#sink.declaredCoverage({
      ...(lines && { lines: [lines[0] + this.#zeros, lines[1] + this.#zeros] as const }),
      ...(branches && { branches }),
    });
  }

  #addLines(list: Node, file: SourceFile, covered: boolean): void {
    for (const line of list.list()) {
      const number = line.number();
      if (number === undefined || !Number.isSafeInteger(number) || number < 0)
        return line.refuse('the number of a line');
      if (number === 0) this.#zeros++;
      file.line(number, covered);
    }
  }

  /** From a line to a line; below zero: out of the code that begins there. */
  #addBranches(list: Node, file: SourceFile, taken: boolean): void {
    for (const arc of list.list()) {
      const [from, to] = arc.list().map((end) => end.number());
      if (from === undefined || to === undefined) return arc.refuse('a branch from a line to a line');
      file.branch(Math.abs(from), `${from} ${to}`, taken);
    }
  }
}

export const coveragepyJson = {
  id: 'coveragepy-json',
  name: 'coverage.py JSON',
  tools: 'coverage.py, pytest-cov',
  kinds: ['coverage'],
  shapes: [
    {
      json: {
        type: 'object',
        keys: ['meta', 'files', 'totals'],
        at: { meta: { keys: ['version', 'branch_coverage'] } },
      },
    },
  ],
  example: `{"meta":{"version":"7.6.1","timestamp":"2026-01-01T00:00:00","branch_coverage":true,"show_contexts":false},
"files":{"src/a.py":{"executed_lines":[1,2],"summary":{"covered_lines":2,"num_statements":3,"percent_covered":60.0,"num_branches":2,"covered_branches":1},
"missing_lines":[4],"excluded_lines":[],"executed_branches":[[2,-1]],"missing_branches":[[2,4]]}},
"totals":{"covered_lines":2,"num_statements":3,"percent_covered":60.0,"num_branches":2,"covered_branches":1}}
`,
  read: (sink) => ({ json: new CoveragePyReader(sink) }),
} satisfies Format;
