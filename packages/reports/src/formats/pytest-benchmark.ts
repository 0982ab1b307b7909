import { figuresOf, numbersOf } from '../figures.ts';
import type { Format, JsonReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const FIGURES = ['min', 'max', 'stddev', 'rounds', 'median', 'iqr', 'q1', 'q3', 'ops', 'iterations'];

class PytestBenchmarkReader implements JsonReader {
  readonly each = ['benchmarks.*'];
  readonly #sink: Sink;
  readonly #measurements: Measurements;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink);
  }

  document(document: Node): void {
    const version = document.at('version').word();
    this.#sink.tool(version === undefined ? 'pytest-benchmark' : `pytest-benchmark ${version}`);
    if (document.at('commit_info').at('dirty').value === true)
      this.#sink.note('it was measured on files that differ from the commit it names');
  }

  item(item: Node): void {
    const stats = item.at('stats');
    this.#measurements.add({
      name: item.at('fullname').value ?? item.at('name').value,
      measure: 'mean',
      value: stats.at('mean').value,
      unit: 's',
      samples: numbersOf(stats.at('data')),
      figures: figuresOf(stats, FIGURES),
    });
  }

  end(): void {
    this.#measurements.end();
  }
}

export const pytestBenchmark = {
  id: 'pytest-benchmark',
  name: 'pytest-benchmark JSON',
  tools: 'pytest-benchmark (`--benchmark-json`)',
  kinds: ['benchmarks'],
  shapes: [{ json: { type: 'object', keys: ['machine_info', 'benchmarks'] } }],
  declaredShapes: [{ json: { type: 'object', keys: ['benchmarks'] } }],
  remark: 'Times are in seconds. Single rounds are there with `--benchmark-save-data`.',
  example: `{"machine_info":{"machine":"x86_64"},"commit_info":{"id":"8f3a"},"benchmarks":[
{"name":"test_load","fullname":"tests/test_io.py::test_load","stats":{"mean":0.012,"stddev":0.001,"median":0.011,"rounds":3,"data":[0.011,0.011,0.014]}}
],"datetime":"2026-01-05T10:00:00+00:00","version":"5.1.0"}
`,
  read: (sink) => ({ json: new PytestBenchmarkReader(sink) }),
} satisfies Format;
