import type { Format, JsonReader } from '../format.ts';
import type { Sink, SourceFile } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** `line:column-line:column` of a location; what is not there is left open. */
function placeOf(location: Node): string {
  const point = (name: string): string =>
    ['line', 'column'].map((key) => location.at(name).at(key).word() ?? '').join(':');
  return `${point('start')}-${point('end')}`;
}

/** Tells what stands at the same place apart, by the order it comes in. */
class Places {
  readonly #seen = new Map<string, number>();

  next(place: string): string {
    const times = this.#seen.get(place) ?? 0;
    this.#seen.set(place, times + 1);
    return `${place}#${times}`;
  }
}

class IstanbulReader implements JsonReader {
  readonly each = ['*'];
  readonly #sink: Sink;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  item(item: Node, _path: string, [key = '']: readonly string[]): void {
    // Older versions wrap what they know.
    const data = item.at('data').isObject ? item.at('data') : item;
    if (!data.at('statementMap').isObject || !data.at('s').isObject)
      return data.refuse('coverage with `statementMap` and `s`');
    const file = this.#sink.source(data.at('path').text() ?? key);
    this.#statements(data, file);
    this.#functions(data, file);
    this.#branches(data, file);
  }

  #statements(data: Node, file: SourceFile): void {
    const places = new Places();
    for (const [id, count] of data.at('s').entries()) {
      const location = data.at('statementMap').at(id);
      const line = location.at('start').at('line').position();
      const hits = count.number();
      if (line === undefined || hits === undefined) {
        this.#sink.invalid(`\`${location.path.slice(0, 200)}\` has no place`);
        continue;
      }
      file.line(line, hits > 0);
      file.statement(places.next(placeOf(location)), hits > 0);
    }
  }

  #functions(data: Node, file: SourceFile): void {
    const places = new Places();
    for (const [id, count] of data.at('f').entries()) {
      const entry = data.at('fnMap').at(id);
      const place = places.next(placeOf(entry.at('decl').isThere ? entry.at('decl') : entry.at('loc')));
      file.function(place, (count.number() ?? 0) > 0);
    }
  }

  #branches(data: Node, file: SourceFile): void {
    const places = new Places();
    for (const [id, counts] of data.at('b').entries()) {
      const entry = data.at('branchMap').at(id);
      const loc = entry.at('loc').isThere ? entry.at('loc') : entry.at('locations').list()[0];
      const line = loc?.at('start').at('line').position() ?? entry.at('line').position();
      if (line === undefined) {
        this.#sink.invalid(`\`${entry.path.slice(0, 200)}\` has no place`);
        continue;
      }
      const place = places.next(`${entry.at('type').word() ?? ''} ${loc ? placeOf(loc) : ''}`);
      for (const [arm, count] of counts.list().entries())
        file.branch(line, `${place} ${arm}`, (count.number() ?? 0) > 0);
    }
  }
}

const FILE = { type: 'object', keys: ['statementMap', 's'] } as const;

export const istanbulJson = {
  id: 'istanbul-json',
  name: 'Istanbul coverage (coverage-final.json)',
  tools: 'Jest, Vitest, nyc, c8',
  kinds: ['coverage'],
  shapes: [
    { json: { type: 'object', first: FILE } },
    { json: { type: 'object', first: { type: 'object', at: { data: FILE } } } },
  ],
  fileNames: ['coverage-final.json'],
  remark: 'A line is the first one of each statement, as in its own reports.',
  example: `{"/w/src/a.ts":{"path":"/w/src/a.ts",
"statementMap":{"0":{"start":{"line":1,"column":0},"end":{"line":1,"column":20}},"1":{"start":{"line":2,"column":2},"end":{"line":2,"column":9}}},
"fnMap":{},"branchMap":{"0":{"type":"if","loc":{"start":{"line":1,"column":0},"end":{"line":2,"column":9}},"locations":[]}},
"s":{"0":3,"1":0},"f":{},"b":{"0":[0,3]}}}
`,
  read: (sink) => ({ json: new IstanbulReader(sink) }),
} satisfies Format;
