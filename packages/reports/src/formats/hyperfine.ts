import { figuresOf, numbersOf } from '../figures.ts';
import type { Format, JsonReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const FIGURES = ['stddev', 'median', 'user', 'system', 'min', 'max'];

function parametersOf(item: Node): string {
  return item
    .at('parameters')
    .entries()
    .map(([name, value]) => `${name} = ${value.word() ?? ''}`)
    .join(', ');
}

class HyperfineReader implements JsonReader {
  readonly each = ['results.*'];
  readonly #sink: Sink;
  readonly #measurements: Measurements;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink);
  }

  document(): void {
    this.#sink.tool('hyperfine');
  }

  item(item: Node): void {
    const name = item.at('command').value;
    // hyperfine goes on after a command that failed only when it was told to (`--ignore-failure`).
    const failed = item
      .at('exit_codes')
      .list()
      .filter(({ value }) => value !== 0).length;
    if (failed > 0) {
      const label = typeof name === 'string' ? name.slice(0, 60) : '';
      return this.#measurements.invalid(`\`${label}\`: the command failed in ${failed} of its runs`);
    }
    this.#measurements.add({
      name,
      variant: parametersOf(item),
      measure: 'mean',
      value: item.at('mean').value,
      unit: 's',
      samples: numbersOf(item.at('times')),
      figures: figuresOf(item, FIGURES),
    });
  }

  end(): void {
    this.#measurements.end();
  }
}

export const hyperfine = {
  id: 'hyperfine',
  name: 'hyperfine JSON',
  tools: 'hyperfine (`--export-json`)',
  kinds: ['benchmarks'],
  shapes: [{ json: { type: 'object', at: { results: { type: 'array', first: { keys: ['command', 'mean'] } } } } }],
  declaredShapes: [{ json: { type: 'object', at: { results: { type: 'array' } } } }],
  remark: 'Times are in seconds. A command that failed in a run is not measured.',
  unproven: true,
  example: `{"results":[{"command":"sleep 0.1","mean":0.102,"stddev":0.001,"median":0.102,"user":0.001,"system":0.001,"min":0.101,"max":0.103,"times":[0.101,0.102,0.103],"exit_codes":[0,0,0]}]}
`,
  read: (sink) => ({ json: new HyperfineReader(sink) }),
} satisfies Format;
