import { figuresOf } from '../figures.ts';
import type { Format, JsonReader, Shape } from '../format.ts';
import { Measurements } from '../measurements.ts';
import type { Benchmark } from '../model.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** Counters and rates of k6's own of which is known which way is better; the others are figures alone. */
const KNOWN: Readonly<
  Record<string, { readonly measure: string; readonly unit: string; readonly better: Benchmark['better'] }>
> = {
  http_reqs: { measure: 'rate', unit: 'req/s', better: 'higher' },
  iterations: { measure: 'rate', unit: 'iterations/s', better: 'higher' },
  checks: { measure: 'rate', unit: '', better: 'higher' },
  http_req_failed: { measure: 'rate', unit: '', better: 'lower' },
  dropped_iterations: { measure: 'count', unit: 'iterations', better: 'lower' },
};
const UNITS: Readonly<Record<string, string>> = { time: 'ms', data: 'B' };
/** What a trend is judged by; its extremes are single measurements. */
const NO_MEASURES = new Set(['min', 'max', 'count']);

class K6Reader implements JsonReader {
  readonly each = ['metrics.*'];
  readonly #sink: Sink;
  readonly #measurements: Measurements;
  #metrics = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink);
  }

  document(): void {
    this.#sink.tool('k6');
  }

  item(metric: Node, _path: string, [name = '']: readonly string[]): void {
    this.#metrics++;
    // handleSummary() has the values apart; --summary-export has them beside the thresholds.
    const isExport = !metric.at('values').isObject;
    const values = isExport ? metric : metric.at('values');
    this.#thresholds(name, metric.at('thresholds'), isExport);
    const names = values.entries().flatMap(([key, { value }]) => (typeof value === 'number' ? [key] : []));
    const figures = figuresOf(values, names) ?? {};
    for (const [key, value] of Object.entries(figures)) this.#sink.figure(`${name}.${key}`, value);
    const [base = ''] = name.split('{', 1);
    const known = Object.hasOwn(KNOWN, base) ? KNOWN[base] : undefined;
    if (known) this.#known(name, values, known);
    else if (isTrend(metric, values)) this.#trend(name, base, metric, values);
  }

  #known(name: string, values: Node, { measure, unit, better }: (typeof KNOWN)[string]): void {
    // A rate's share is called `value` by --summary-export.
    const { value } = values.at(measure).isThere ? values.at(measure) : values.at('value');
    this.#measurements.add({ name, measure, value, unit, better });
  }

  #trend(name: string, base: string, metric: Node, values: Node): void {
    const contains = metric.at('contains').value;
    const isTime =
      contains === 'time' || /^(?:http_req_|iteration_|group_|grpc_req_|ws_connecting|ws_session|browser_)/.test(base);
    const unit = typeof contains === 'string' ? (UNITS[contains] ?? '') : isTime ? 'ms' : '';
    for (const [measure, { value }] of values.entries())
      if (measure !== 'thresholds' && !NO_MEASURES.has(measure))
        this.#measurements.add({ name, measure, value, unit, better: 'lower' });
  }

  /** In handleSummary() `ok` says that a threshold holds; in --summary-export `true` says that it was crossed. */
  #thresholds(name: string, thresholds: Node, isExport: boolean): void {
    for (const [bound, state] of thresholds.entries()) {
      const holds = state.isObject ? state.at('ok').boolean() : state.boolean();
      if (holds === undefined) return state.refuse('whether the threshold holds');
      this.#sink.threshold({ name: `${name}: ${bound}`, holds: isExport && !state.isObject ? !holds : holds });
    }
  }

  end(): void {
    this.#sink.figure('metrics', this.#metrics);
    this.#measurements.end();
  }
}

function isTrend(metric: Node, values: Node): boolean {
  const type = metric.at('type').value;
  return type === undefined ? values.at('avg').isThere || values.at('med').isThere : type === 'trend';
}

/** No document says that it is of k6; each has some of the metrics that k6 keeps of itself. */
function withMetric(name: string): Shape {
  return { json: { type: 'object', at: { metrics: { type: 'object', keys: [name] } } } };
}

export const k6Summary = {
  id: 'k6-summary',
  name: 'k6 summary JSON',
  tools: 'k6 (`handleSummary`, `--summary-export`)',
  kinds: ['benchmarks'],
  shapes: [withMetric('iterations'), withMetric('vus'), withMetric('http_reqs'), withMetric('data_received')],
  declaredShapes: [{ json: { type: 'object', at: { metrics: { type: 'object' } } } }],
  fileNames: ['k6-summary*.json'],
  remark:
    'Its two ways of writing give `thresholds` opposite meanings; they are told apart by `values`. Times are in milliseconds.',
  example: `{"root_group":{"name":"","checks":[]},"state":{"testRunDurationMs":10000},"metrics":{
"http_reqs":{"type":"counter","contains":"default","values":{"count":500,"rate":50}},
"http_req_duration":{"type":"trend","contains":"time","values":{"avg":12.1,"min":8.2,"med":11.9,"max":40.7,"p(90)":15.2,"p(95)":18.4},"thresholds":{"p(95)<200":{"ok":true}}}}}
`,
  read: (sink) => ({ json: new K6Reader(sink) }),
} satisfies Format;
