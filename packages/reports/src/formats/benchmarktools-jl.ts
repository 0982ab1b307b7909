import { figuresOf, numbersOf } from '../figures.ts';
import type { Format, JsonReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** Every value is written as `[type, fields]`; the package's name may stand before the type. */
function typed(node: Node): { readonly type: string; readonly fields: Node } | undefined {
  const [type, fields] = node.isList ? node.list() : [];
  if (typeof type?.value !== 'string' || !fields) return undefined;
  return { type: type.value.replace(/^BenchmarkTools\./, ''), fields };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = low] =
    sorted.length % 2 === 1 ? [sorted[middle]] : sorted.slice(middle - 1, middle + 1);
  return (low + high) / 2;
}

class BenchmarkToolsReader implements JsonReader {
  readonly #sink: Sink;
  readonly #measurements: Measurements;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink);
  }

  document(document: Node): void {
    const [versions, values] = document.list();
    const version = versions?.at('BenchmarkTools').value;
    this.#sink.tool(typeof version === 'string' ? `BenchmarkTools.jl ${version}` : 'BenchmarkTools.jl');
    const all = values?.list() ?? [];
    for (const [index, value] of all.entries()) this.#value(value, all.length > 1 ? String(index + 1) : '');
  }

  #value(node: Node, name: string): void {
    const { type, fields } = typed(node) ?? node.refuse('a type and its fields');
    if (type === 'BenchmarkGroup')
      for (const [key, member] of fields.at('data').entries())
        this.#value(member, name === '' ? key : `${name}/${key}`);
    else if (type === 'Trial') this.#trial(fields, name || 'trial');
    else if (type === 'TrialEstimate') this.#add(fields, name || 'trial', 'time', fields.at('time').value);
    else this.#sink.note(`${name.slice(0, 200)}: a ${type.slice(0, 60)} is no measurement`);
  }

  #trial(fields: Node, name: string): void {
    const samples = numbersOf(fields.at('times'));
    if (!samples) return this.#measurements.invalid(`\`${name.slice(0, 60)}\` has no times`);
    this.#add(fields, name, 'median', medianOf(samples), samples);
  }

  #add(fields: Node, name: string, measure: string, value: unknown, samples?: readonly number[]): void {
    this.#measurements.add({ name, measure, value, unit: 'ns', samples, figures: figuresOf(fields, ['gctime']) });
    for (const [kind, unit] of [
      ['memory', 'B'],
      ['allocs', 'allocs'],
    ] as const) {
      const { value: cost } = fields.at(kind);
      if (cost !== undefined) this.#measurements.add({ name, measure: kind, value: cost, unit });
    }
  }

  end(): void {
    this.#measurements.end();
  }
}

export const benchmarktoolsJl = {
  id: 'benchmarktools-jl',
  name: 'BenchmarkTools.jl JSON',
  tools: 'BenchmarkTools.jl (`BenchmarkTools.save`)',
  kinds: ['benchmarks'],
  shapes: [{ json: { type: 'array', first: { type: 'object', keys: ['Julia'] } } }],
  remark: 'Of a trial the median counts, of an estimate its time; both in nanoseconds.',
  unproven: true,
  example: `[{"Julia":"1.10.0","BenchmarkTools":{"major":1,"minor":4,"patch":0}},[["BenchmarkGroup",{"tags":[],"data":{
"sort":["BenchmarkTools.TrialEstimate",{"params":["BenchmarkTools.Parameters",{"seconds":5.0}],"time":210.5,"gctime":0.0,"memory":48,"allocs":2}]}}]]]
`,
  read: (sink) => ({ json: new BenchmarkToolsReader(sink) }),
} satisfies Format;
