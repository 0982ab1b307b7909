import { figuresOf } from '../figures.ts';
import type { Format, JsonReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** Units of Bencher's built-in measures; of any other a file does not say. */
const UNITS: Readonly<Record<string, string>> = {
  latency: 'ns',
  throughput: 'ops/s',
  'build-time': 's',
  'file-size': 'B',
};

class BencherReader implements JsonReader {
  readonly each = ['*'];
  readonly #sink: Sink;
  readonly #measurements: Measurements;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink);
  }

  document(): void {
    this.#sink.tool('Bencher');
  }

  item(benchmark: Node, _path: string, [name = '']: readonly string[]): void {
    if (!benchmark.isObject) return this.#measurements.invalid(`\`${name.slice(0, 60)}\` has no measures`);
    for (const [measure, metric] of benchmark.entries()) {
      const unit = Object.hasOwn(UNITS, measure) ? (UNITS[measure] ?? '') : '';
      const figures = figuresOf(metric, ['lower_value', 'upper_value']);
      this.#measurements.add({ name, measure, value: metric.at('value').value, unit, figures });
    }
  }

  end(): void {
    this.#measurements.end();
  }
}

export const bencherBmf = {
  id: 'bencher-bmf',
  name: 'Bencher Metric Format',
  tools: 'Bencher, and whatever writes its JSON',
  kinds: ['benchmarks'],
  shapes: [{ json: { type: 'object', first: { type: 'object', first: { type: 'object', keys: ['value'] } } } }],
  declaredShapes: [{ json: { type: 'object' } }],
  remark:
    'Units and directions are known of the measures latency, throughput, build-time and file-size; of others, less is better.',
  example: `{"sort::quick":{"latency":{"value":3247.0,"lower_value":3100.5,"upper_value":3390.2}},"sort::merge":{"latency":{"value":2951.5}}}
`,
  read: (sink) => ({ json: new BencherReader(sink) }),
} satisfies Format;
