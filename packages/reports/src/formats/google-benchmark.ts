import { figuresOf } from '../figures.ts';
import type { Format, JsonReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** How reports from before 1.5, which have no `run_type`, name what they made of several repetitions. */
const OLD_AGGREGATE = /^(.*)_(mean|median|stddev|BigO|RMS)$/s;
/** Aggregates that are a time and no spread, in the order in which they stand in for the repetitions. */
const CENTRES = ['mean', 'median'];
const TIMES = ['real_time', 'cpu_time'];
const RATES: Readonly<Record<string, string>> = { bytes_per_second: 'B/s', items_per_second: 'items/s' };
/** Numbers of an entry that are no counters of the user's. */
const OWN = new Set([
  ...['family_index', 'per_family_instance_index', 'repetitions', 'repetition_index', 'threads'],
  ...['real_time', 'cpu_time', 'bytes_per_second', 'items_per_second'],
]);

interface Aggregate {
  readonly of: string;
  readonly name: string;
}

function aggregateOf(item: Node, name: string): Aggregate | undefined {
  const type = item.at('run_type').value;
  if (type === 'aggregate')
    return { of: item.at('run_name').text() ?? name, name: item.at('aggregate_name').text() ?? '' };
  if (type !== undefined) return undefined;
  const [, of, old] = OLD_AGGREGATE.exec(name) ?? [];
  return of !== undefined && old !== undefined ? { of, name: old } : undefined;
}

/** What is known of one benchmark, by what was measured. */
interface Known {
  readonly unit: string;
  readonly figures: Readonly<Record<(typeof TIMES)[number], Record<string, number>>>;
  measured: boolean;
}

class GoogleBenchmarkReader implements JsonReader {
  readonly each = ['benchmarks.*'];
  readonly #sink: Sink;
  readonly #measurements: Measurements;
  readonly #known = new Map<string, Known>();

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink, { repeats: true });
  }

  document(document: Node): void {
    this.#sink.tool('Google Benchmark');
    if (document.at('context').at('library_build_type').value === 'debug')
      this.#sink.note('the benchmark library was built for debugging: its timings may be affected');
  }

  item(item: Node): void {
    const name = item.at('name').value;
    if (typeof name !== 'string') return this.#measurements.invalid('a benchmark without a name');
    if (item.at('error_occurred').value === true) {
      const reason = item.at('error_message').word() ?? 'no reason given';
      return this.#sink.toolFailed(`${name.slice(0, 200)}: ${reason.slice(0, 500)}`);
    }
    if (item.at('skipped').value === true) return this.#sink.note(`${name.slice(0, 200)} was skipped`);
    const aggregate = aggregateOf(item, name);
    if (aggregate) this.#aggregate(item, aggregate);
    else this.#iteration(item, name);
  }

  #of(name: string, item: Node): Known {
    const known = this.#known.get(name);
    if (known) return known;
    const made = {
      unit: item.at('time_unit').text() ?? 'ns',
      figures: { real_time: {}, cpu_time: {} },
      measured: false,
    };
    this.#known.set(name, made);
    return made;
  }

  #iteration(item: Node, name: string): void {
    const known = this.#of(name, item);
    known.measured = true;
    const counters = item.entries().flatMap(([key]) => (OWN.has(key) ? [] : [key]));
    for (const measure of TIMES) {
      const figures = Object.assign(known.figures[measure] ?? {}, figuresOf(item, counters));
      this.#measurements.add({ name, measure, value: item.at(measure).value, unit: known.unit, figures });
    }
    for (const [measure, unit] of Object.entries(RATES)) {
      const { value } = item.at(measure);
      if (value !== undefined) this.#measurements.add({ name, measure, value, unit });
    }
  }

  #aggregate(item: Node, { of, name }: Aggregate): void {
    const { figures } = this.#of(of, item);
    for (const measure of TIMES) {
      const [value] = Object.values(figuresOf(item, [measure]) ?? {});
      const target = figures[measure];
      if (target && value !== undefined) target[name] = value;
    }
  }

  end(): void {
    for (const [name, { unit, figures, measured }] of this.#known) if (!measured) this.#standIn(name, unit, figures);
    this.#measurements.end();
  }

  /** Where only aggregates were written (`--benchmark_report_aggregates_only`), one of them is the value. */
  #standIn(name: string, unit: string, all: Known['figures']): void {
    for (const measure of TIMES) {
      const figures = all[measure] ?? {};
      const centre = CENTRES.find((word) => Object.hasOwn(figures, word));
      if (centre !== undefined) this.#measurements.add({ name, measure, value: figures[centre], unit, figures });
      else if (Object.keys(figures).length > 0)
        this.#measurements.invalid(`\`${name.slice(0, 60)}\` has a spread and neither mean nor median`);
    }
  }
}

export const googleBenchmark = {
  id: 'google-benchmark',
  name: 'Google Benchmark JSON',
  tools: 'Google Benchmark (`--benchmark_format=json`, `--benchmark_out`)',
  kinds: ['benchmarks'],
  shapes: [{ json: { type: 'object', keys: ['context', 'benchmarks'] } }],
  declaredShapes: [{ json: { type: 'object', keys: ['benchmarks'] } }],
  remark: 'Repetitions of a benchmark are its samples; where only aggregates were written, their mean counts.',
  example: `{"context":{"date":"2026-01-05T10:00:00+00:00","executable":"./bench","library_build_type":"release"},"benchmarks":[
{"name":"BM_Sort/64","run_name":"BM_Sort/64","run_type":"iteration","repetitions":1,"repetition_index":0,"threads":1,"iterations":1000,"real_time":210.5,"cpu_time":209.9,"time_unit":"ns"}
]}
`,
  read: (sink) => ({ json: new GoogleBenchmarkReader(sink) }),
} satisfies Format;
