import type { Format, LinesReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import { withoutColour } from '../numeral.ts';
import type { Sink } from '../sink.ts';

const MAX_LINE = 20_000;
/** What stands after the name: `1,431,759 ops/sec ±0.74% (93 runs sampled)`. */
const RESULT = /^(\S+) ops\/sec(?: \S*?([\d.]+)% \((\d+) runs? sampled\))?/;

function numberOf(text: string): number {
  return /^\d[\d,]*(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
}

class BenchmarkJsReader implements LinesReader {
  readonly #sink: Sink;
  readonly #measurements: Measurements;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink);
  }

  line(raw: string): void {
    const line = withoutColour(raw.slice(0, MAX_LINE)).trim();
    const end = line.indexOf(' ops/sec');
    const cross = end < 0 ? -1 : line.lastIndexOf(' x ', end);
    if (cross > 0) this.#result(line.slice(0, cross).trim(), line.slice(cross + 3));
    // A benchmark that threw: its name, then the error as JavaScript writes it.
    else if (/: (?:[A-Z]\w{0,60})?Error: /.test(line)) this.#sink.toolFailed(line.slice(0, 300));
  }

  #result(name: string, text: string): void {
    const [, value, margin, runs] = RESULT.exec(text) ?? [];
    if (value === undefined) return;
    const figures = margin === undefined ? undefined : { rme: Number(margin), runs: Number(runs) };
    this.#measurements.add({ name, measure: 'ops/sec', value: numberOf(value), unit: 'ops/sec', figures });
  }

  end(): void {
    this.#sink.tool('Benchmark.js');
    this.#measurements.end();
  }
}

export const benchmarkjsText = {
  id: 'benchmarkjs-text',
  name: 'Benchmark.js output',
  tools: 'Benchmark.js (`String(event.target)` of each cycle)',
  kinds: ['benchmarks'],
  shapes: [{ lines: /^.* x [\d,]+(?:\.\d+)? ops\/sec / }],
  example: `fib(10) x 1,431,759 ops/sec ±0.74% (93 runs sampled)
fib(20) x 12,146 ops/sec ±0.32% (96 runs sampled)
`,
  read: (sink) => ({ lines: new BenchmarkJsReader(sink) }),
} satisfies Format;
