import type { Attributes, Format, XmlReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import type { Sink } from '../sink.ts';

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && text.trim() !== '' ? Number(text) : undefined;
}

class Catch2XmlReader implements XmlReader {
  readonly #sink: Sink;
  readonly #measurements: Measurements;
  #case = '';
  #benchmark: Attributes | undefined;
  #mean: number | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'TestCase') this.#case = attributes['name'] ?? '';
    else if (name === 'BenchmarkResults') {
      this.#benchmark = attributes;
      this.#mean = undefined;
    } else if (name === 'mean' && this.#benchmark) this.#mean = numberOf(attributes['value']);
    else if (name === 'OverallResult' && attributes['success'] === 'false')
      this.#sink.toolFailed(`the test case ${this.#case.slice(0, 200)} failed`);
    else if (name === 'failed' && this.#benchmark)
      this.#sink.toolFailed(
        `${(this.#benchmark['name'] ?? '').slice(0, 200)}: ${(attributes['message'] ?? '').slice(0, 300)}`,
      );
  }

  close(name: string): void {
    if (name !== 'BenchmarkResults') return;
    const samples = numberOf(this.#benchmark?.['samples']);
    this.#measurements.add({
      name: this.#benchmark?.['name'],
      variant: this.#case,
      measure: 'mean',
      value: this.#mean,
      unit: 'ns',
      figures: samples === undefined ? undefined : { samples },
    });
    this.#benchmark = undefined;
  }

  end(): void {
    this.#sink.tool('Catch2');
    this.#measurements.end();
  }
}

export const catch2Xml = {
  id: 'catch2-xml',
  name: 'Catch2 XML, its benchmarks',
  tools: 'Catch2 2 and 3 (reporter `xml`)',
  kinds: ['benchmarks'],
  shapes: [{ xml: { roots: ['Catch2TestRun', 'Catch'] } }],
  remark: 'Times are in nanoseconds. Tests are read from the reporter `junit`.',
  unproven: true,
  example: `<Catch2TestRun name="bench" catch2-version="3.5.0"><TestCase name="Fibonacci" filename="bench.cpp" line="5">
<BenchmarkResults name="Fibonacci 10" samples="100" resamples="100000" iterations="208" clockResolution="17" estimatedDuration="7.19e+06"><mean value="344.1" lowerBound="341.2" upperBound="349.3" ci="0.95"/><standardDeviation value="19" lowerBound="11" upperBound="29" ci="0.95"/></BenchmarkResults>
<OverallResult success="true"/></TestCase></Catch2TestRun>
`,
  read: (sink) => ({ xml: new Catch2XmlReader(sink) }),
} satisfies Format;
