import type { Format, JsonReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** Statistics by today's names and those of versions before 0.3.4. */
const STATISTICS: Readonly<Record<string, string>> = {
  median: 'Median',
  median_abs_dev: 'MedianAbsDev',
  slope: 'Slope',
  std_dev: 'StdDev',
};

/**
 * The benchmark that a file of `target/criterion` is about, which the file does not say: the folders between `criterion` and
 * `new/estimates.json`; those of a saved baseline (`base`) go into the name.
 */
function nameOf(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  const below = parts.slice(parts.lastIndexOf('criterion') + 1);
  const file = below.pop() ?? path;
  if (file !== 'estimates.json') below.push(file.replace(/\.json$/, ''));
  else if (below.length > 1) {
    const baseline = below.pop();
    if (baseline !== 'new') return `${below.join('/')} (${baseline ?? ''})`;
  }
  return below.join('/') || file;
}

function estimateOf(document: Node, name: string, old: string): unknown {
  const today = document.at(name);
  return (today.isThere ? today : document.at(old)).at('point_estimate').value;
}

class CriterionEstimatesReader implements JsonReader {
  readonly #sink: Sink;
  readonly #name: string;

  constructor(sink: Sink, path: string) {
    this.#sink = sink;
    this.#name = nameOf(path);
  }

  document(document: Node): void {
    this.#sink.tool('Criterion.rs');
    const figures: Record<string, number> = {};
    for (const [name, old] of Object.entries(STATISTICS)) {
      const value = estimateOf(document, name, old);
      if (typeof value === 'number' && Number.isFinite(value)) figures[name] = value;
    }
    const measurements = new Measurements(this.#sink);
    const value = estimateOf(document, 'mean', 'Mean');
    measurements.add({ name: this.#name, measure: 'mean', value, unit: 'ns', figures });
    measurements.end();
  }
}

export const criterionEstimates = {
  id: 'criterion-estimates',
  name: 'Criterion.rs estimates.json',
  tools: 'Criterion.rs (`target/criterion/**/new/estimates.json`)',
  kinds: ['benchmarks'],
  // `change/estimates.json` has mean and median alone: ratios, no times.
  shapes: [
    { json: { type: 'object', keys: ['mean', 'median', 'std_dev'], at: { mean: { keys: ['point_estimate'] } } } },
    { json: { type: 'object', keys: ['Mean', 'Median', 'StdDev'], at: { Mean: { keys: ['point_estimate'] } } } },
  ],
  fileNames: ['estimates.json'],
  remark:
    'The benchmark is named by the folders of the file: declare `target/criterion/**/new/estimates.json`. Times are taken as nanoseconds, as Criterion writes them unless it was given a measurement of its own.',
  example: `{"mean":{"confidence_interval":{"confidence_level":0.95,"lower_bound":101.2,"upper_bound":104.9},"point_estimate":103.1,"standard_error":0.9},
"median":{"point_estimate":102.8},"median_abs_dev":{"point_estimate":1.9},"slope":null,"std_dev":{"point_estimate":4.4}}
`,
  read: (sink, path) => ({ json: new CriterionEstimatesReader(sink, path) }),
} satisfies Format;
