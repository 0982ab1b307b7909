import { addHits } from '../coverage/hits.ts';
import { ReportFault } from '../fault.ts';
import type { Format, JsonReader } from '../format.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** The line of `[:if, 0, 12, 4, 14, 7]`: kind, number, then from line and column to line and column. */
function lineOf(condition: string): number | undefined {
  const line = condition.split(',', 3)[2]?.trim();
  return line !== undefined && /^\d{1,8}$/.test(line) ? Number(line) : undefined;
}

class SimpleCovReader implements JsonReader {
  readonly each = ['*.coverage.*'];
  readonly #sink: Sink;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  document(document: Node): void {
    const result = document.at('result');
    if (result.at('line').isThere || result.at('covered_percent').isThere) this.#lastRun(result);
  }

  item(item: Node, _path: string, keys: readonly string[]): void {
    const file = this.#sink.source(keys.at(-1) ?? '');
    // Before branches could be measured, a file was its list of hits.
    if (item.isList) return addHits(item, file);
    if (!item.at('lines').isThere && !item.at('branches').isThere) return item.refuse('hits by line, or `lines`');
    if (item.at('lines').isThere) addHits(item.at('lines'), file);
    for (const [condition, arms] of item.at('branches').entries()) {
      const line = lineOf(condition);
      if (line === undefined) this.#sink.invalid(`a branch \`${condition.slice(0, 60)}\``);
      else for (const [arm, hits] of arms.entries()) file.branch(line, `${condition} ${arm}`, (hits.number() ?? 0) > 0);
    }
  }

  #lastRun(result: Node): void {
    const lines = result.at('line').number() ?? result.at('covered_percent').number();
    const branches = result.at('branch').number();
    for (const rate of [lines, branches])
      if (rate !== undefined && !(rate >= 0 && rate <= 100)) throw new ReportFault(`says ${rate} per cent`);
    this.#sink.coverageRates({ ...(lines !== undefined && { lines }), ...(branches !== undefined && { branches }) });
    this.#sink.note(
      'it holds rates alone: give `.resultset.json` where files, several reports or changed lines matter',
    );
  }
}

export const simplecov = {
  id: 'simplecov',
  name: 'SimpleCov (.resultset.json, .last_run.json)',
  tools: 'SimpleCov',
  kinds: ['coverage'],
  shapes: [
    { json: { type: 'object', first: { type: 'object', keys: ['coverage'], at: { coverage: { type: 'object' } } } } },
    { json: { type: 'object', at: { result: { type: 'object', keys: ['line'] } } } },
    { json: { type: 'object', at: { result: { type: 'object', keys: ['covered_percent'] } } } },
  ],
  fileNames: ['.resultset.json', '.last_run.json'],
  remark: 'Suites are merged by line; `.last_run.json` holds rates alone.',
  example: `{"RSpec":{"coverage":{"/w/lib/a.rb":{"lines":[1,null,0],"branches":{"[:if, 0, 1, 2, 3, 5]":{"[:then, 1, 2, 4, 2, 9]":1,"[:else, 2, 1, 2, 3, 5]":0}}}},"timestamp":1700000000}}
`,
  read: (sink) => ({ json: new SimpleCovReader(sink) }),
} satisfies Format;
