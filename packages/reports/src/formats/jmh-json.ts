import { figuresOf } from '../figures.ts';
import type { Format, JsonReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const FIGURES = ['scoreError'];

function nameOf(item: Node): unknown {
  const name = item.at('benchmark').value;
  const params = item.at('params').entries();
  if (typeof name !== 'string' || params.length === 0) return name;
  return `${name} (${params.map(([key, value]) => `${key}=${value.word() ?? ''}`).join(', ')})`;
}

/** The iterations of all forks, in their order; a sample that is no number makes all of them useless. */
function samplesOf(metric: Node): readonly number[] | undefined {
  const forks = metric.at('rawData').value;
  if (!Array.isArray(forks)) return undefined;
  const samples: unknown[] = forks.flat();
  const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
  return samples.length > 0 && samples.every(isNumber) ? samples : undefined;
}

class JmhReader implements JsonReader {
  readonly each = ['*'];
  readonly #sink: Sink;
  readonly #measurements: Measurements;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink);
  }

  document(): void {
    this.#sink.tool('JMH');
  }

  item(item: Node): void {
    const name = nameOf(item);
    const threads = item.at('threads').word() ?? '1';
    const variant = `${threads} ${threads === '1' ? 'thread' : 'threads'}`;
    const mode = item.at('mode').value;
    this.#add(name, variant, typeof mode === 'string' ? mode : 'score', item.at('primaryMetric'));
    const secondary = item.at('secondaryMetrics');
    for (const [measure, metric] of secondary.isObject ? secondary.entries() : [])
      this.#add(name, variant, measure.replace(/^\u00b7/, ''), metric);
  }

  #add(name: unknown, variant: string, measure: string, metric: Node): void {
    const unit = metric.at('scoreUnit').value;
    this.#measurements.add({
      name,
      variant,
      measure,
      value: metric.at('score').value,
      unit: typeof unit === 'string' ? unit : '',
      // What the collector of garbage was given is `MB/sec`, and less of it is better.
      better: measure.startsWith('gc.') ? 'lower' : undefined,
      samples: samplesOf(metric),
      figures: figuresOf(metric, FIGURES),
    });
  }

  end(): void {
    this.#measurements.end();
  }
}

export const jmhJson = {
  id: 'jmh-json',
  name: 'JMH JSON',
  tools: 'JMH (`-rf json`)',
  kinds: ['benchmarks'],
  shapes: [
    { json: { type: 'array', first: { keys: ['benchmark', 'mode', 'primaryMetric'] } } },
    { json: { type: 'array', empty: true } },
  ],
  declaredShapes: [{ json: { type: 'array' } }],
  fileNames: ['jmh-result*.json'],
  remark: 'Parameters are part of the name; secondary metrics are measures of their own.',
  example: `[{"jmhVersion":"1.37","benchmark":"org.example.Sort.quick","mode":"avgt","threads":1,"forks":1,"params":{"size":"64"},
"primaryMetric":{"score":12.5,"scoreError":0.4,"scoreUnit":"ns/op","rawData":[[12.4,12.6]]},"secondaryMetrics":{}}]
`,
  read: (sink) => ({ json: new JmhReader(sink) }),
} satisfies Format;
