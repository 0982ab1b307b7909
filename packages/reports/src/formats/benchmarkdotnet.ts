import { figuresOf, numbersOf } from '../figures.ts';
import type { Format, JsonReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const FIGURES = ['N', 'Min', 'Max', 'Median', 'StandardError', 'StandardDeviation'];

/** Exports from before 0.10 have no full name. */
function nameOf(item: Node): unknown {
  const { value } = item.at('FullName');
  if (value !== undefined) return value;
  const parts = ['Namespace', 'Type', 'Method'].map((key) => item.at(key).text());
  const parameters = item.at('Parameters').text() ?? '';
  const name = parts.filter((part) => part !== undefined && part !== '').join('.');
  return parameters === '' ? name : `${name}(${parameters})`;
}

/** The job that it ran as: what stands after the method in `DisplayInfo`. */
function jobOf(item: Node): string {
  const info = item.at('DisplayInfo').text() ?? item.at('ShortInfo').text() ?? '';
  const colon = info.indexOf(': ');
  return colon < 0 ? info : info.slice(colon + 2);
}

/** Single iterations in nanoseconds; older exports have them only as measurements of the stage `Result`. */
function samplesOf(item: Node): readonly number[] | undefined {
  const values = numbersOf(item.at('Statistics').at('OriginalValues'));
  if (values) return values;
  const samples = item
    .at('Measurements')
    .list()
    .filter((one) => one.at('IterationStage').value === 'Result' || one.at('IterationMode').value === 'Result')
    .map((one) => Number(one.at('Nanoseconds').value) / Number(one.at('Operations').value));
  return samples.length > 0 && samples.every((value) => Number.isFinite(value)) ? samples : undefined;
}

class BenchmarkDotNetReader implements JsonReader {
  readonly each = ['Benchmarks.*'];
  readonly #sink: Sink;
  readonly #measurements: Measurements;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink);
  }

  document(document: Node): void {
    const environment = document.at('HostEnvironmentInfo');
    this.#sink.tool(`BenchmarkDotNet ${environment.at('BenchmarkDotNetVersion').word() ?? ''}`.trim());
    if (environment.at('Configuration').value === 'DEBUG')
      this.#sink.note('it was built for debugging: its times say little');
  }

  item(item: Node): void {
    const name = nameOf(item);
    const statistics = item.at('Statistics');
    if (!statistics.isThere) {
      const label = typeof name === 'string' ? name.slice(0, 200) : 'a benchmark';
      return this.#sink.toolFailed(`${label} has no statistics: it did not run to its end`);
    }
    const variant = jobOf(item);
    this.#measurements.add({
      name,
      variant,
      measure: 'Mean',
      value: statistics.at('Mean').value,
      unit: 'ns',
      samples: samplesOf(item),
      figures: figuresOf(statistics, FIGURES),
    });
    const allocated = item.at('Memory').at('BytesAllocatedPerOperation');
    if (allocated.isThere)
      this.#measurements.add({ name, variant, measure: 'Allocated', value: allocated.value, unit: 'B' });
  }

  end(): void {
    this.#measurements.end();
  }
}

export const benchmarkdotnet = {
  id: 'benchmarkdotnet',
  name: 'BenchmarkDotNet JSON',
  tools: 'BenchmarkDotNet (`JsonExporter`, full or brief)',
  kinds: ['benchmarks'],
  shapes: [{ json: { type: 'object', keys: ['HostEnvironmentInfo', 'Benchmarks'] } }],
  remark: 'Times are in nanoseconds. Where a benchmark ran as several jobs, the job is part of its name.',
  example: `{"Title":"Sorting-20260105-100000","HostEnvironmentInfo":{"BenchmarkDotNetVersion":"0.15.8","Configuration":"RELEASE"},"Benchmarks":[
{"DisplayInfo":"Sorting.Quick: DefaultJob","Namespace":"Example","Type":"Sorting","Method":"Quick","FullName":"Example.Sorting.Quick",
"Statistics":{"OriginalValues":[76.3,77.4,78.7],"N":3,"Mean":77.47,"Median":77.4,"StandardDeviation":1.2},"Memory":{"BytesAllocatedPerOperation":368}}]}
`,
  read: (sink) => ({ json: new BenchmarkDotNetReader(sink) }),
} satisfies Format;
