import { figuresOf, numbersOf } from '../figures.ts';
import type { Format, JsonReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const FIGURES = ['hz', 'min', 'max', 'median', 'sd', 'rme', 'sampleCount', 'p75', 'p99', 'p995', 'p999'];

class VitestBenchReader implements JsonReader {
  readonly each = ['files.*'];
  readonly #sink: Sink;
  readonly #measurements: Measurements;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink);
  }

  document(): void {
    this.#sink.tool('vitest bench');
  }

  item(file: Node): void {
    for (const group of file.at('groups').list()) {
      const name = group.at('fullName').text() ?? file.at('filepath').text() ?? '';
      for (const item of group.at('benchmarks').list()) this.#benchmark(name, item);
    }
  }

  #benchmark(group: string, item: Node): void {
    const own = item.at('name').value;
    this.#measurements.add({
      name: typeof own === 'string' && group !== '' ? `${group} > ${own}` : own,
      measure: 'mean',
      value: item.at('mean').value,
      unit: 'ms',
      samples: numbersOf(item.at('samples')),
      figures: figuresOf(item, FIGURES),
    });
  }

  end(): void {
    this.#measurements.end();
  }
}

export const vitestBench = {
  id: 'vitest-bench',
  name: 'vitest bench JSON',
  tools: 'Vitest (`vitest bench --outputJson`)',
  kinds: ['benchmarks'],
  shapes: [{ json: { type: 'object', at: { files: { type: 'array', first: { keys: ['filepath', 'groups'] } } } } }],
  declaredShapes: [{ json: { type: 'object', at: { files: { type: 'array' } } } }],
  remark: 'Times are in milliseconds.',
  example: `{"files":[{"filepath":"/w/fib.bench.ts","groups":[{"fullName":"fib.bench.ts > fibonacci","benchmarks":[
{"id":"1_0_0","name":"fib(10)","rank":1,"rme":2.5,"samples":[],"totalTime":500,"min":0.8,"max":1.5,"hz":1000,"period":1,"mean":1,"sd":0.25,"sampleCount":500,"median":0.98}]}]}]}
`,
  read: (sink) => ({ json: new VitestBenchReader(sink) }),
} satisfies Format;
