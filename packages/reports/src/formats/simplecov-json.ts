import { addHits } from '../coverage/hits.ts';
import type { Format, JsonReader } from '../format.ts';
import type { Sink, SourceFile } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** Files by name (SimpleCov's own formatter), and a list of files (the simplecov-json gem). */
const NAMED = 'coverage.*';
const LISTED = 'files.*';

class SimpleCovJsonReader implements JsonReader {
  readonly each = [NAMED, LISTED];
  readonly #sink: Sink;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  document(document: Node): void {
    const at = document.at('meta').at('timestamp').text();
    if (at !== undefined) this.#sink.madeAt(new Date(at));
  }

  item(item: Node, path: string, [key = '']: readonly string[]): void {
    const isListed = path === LISTED;
    const name = isListed ? item.at('filename').text() : key;
    if (name === undefined || name === '') return item.refuse('a file with its `filename`');
    const file = this.#sink.source(name);
    const hits = isListed ? item.at('coverage') : item;
    addHits(hits.isList ? hits : hits.at('lines'), file);
    const times = new Map<string, number>();
    for (const branch of hits.at('branches').isList ? hits.at('branches').list() : [])
      this.#branch(branch, file, times);
  }

  #branch(branch: Node, file: SourceFile, times: Map<string, number>): void {
    const line = branch.at('report_line').position() ?? branch.at('start_line').position();
    const hits = branch.at('coverage');
    if (typeof hits.value === 'string') return;
    const count = hits.number();
    if (line === undefined || count === undefined) return branch.refuse('a branch with its line and `coverage`');
    const place = ['type', 'start_line', 'end_line'].map((key) => branch.at(key).word() ?? '').join(' ');
    const time = times.get(place) ?? 0;
    times.set(place, time + 1);
    file.branch(line, `${place} ${time}`, count > 0);
  }
}

export const simplecovJson = {
  id: 'simplecov-json',
  name: 'SimpleCov JSON (coverage.json)',
  tools: "SimpleCov's JSON formatter, the simplecov-json gem",
  kinds: ['coverage'],
  shapes: [
    { json: { type: 'object', keys: ['coverage'], at: { meta: { keys: ['simplecov_version'] } } } },
    { json: { type: 'object', keys: ['files'], at: { metrics: { keys: ['covered_percent'] } } } },
  ],
  unproven: true,
  example: `{"meta":{"simplecov_version":"0.22.0"},"coverage":{"/w/lib/a.rb":{"lines":[1,null,0],
"branches":[{"type":"then","start_line":2,"end_line":2,"coverage":1,"inline":false,"report_line":1},{"type":"else","start_line":1,"end_line":3,"coverage":0,"inline":false,"report_line":1}]}},"groups":{}}
`,
  read: (sink) => ({ json: new SimpleCovJsonReader(sink) }),
} satisfies Format;
