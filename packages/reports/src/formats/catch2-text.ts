import type { Format, LinesReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import { withoutColour } from '../numeral.ts';
import type { Sink } from '../sink.ts';

const MAX_LINE = 20_000;
const UNITS = new Set(['ns', 'us', '\u00b5s', 'ms', 's', 'm', 'h']);
const RULE = /^[-~=.]{20,}$/;
const NUMBER = /^\d[\d.]*(?:e[+-]?\d+)?$/;

/** `344 ns 341 ns 349 ns`, from the end of a line: pairs of value and unit, in their order. */
function durationsOf(words: readonly string[]): readonly (readonly [number, string])[] {
  const pairs: (readonly [number, string])[] = [];
  for (let at = words.length - 2; at >= 0; at -= 2) {
    const [value = '', unit = ''] = words.slice(at, at + 2);
    if (!NUMBER.test(value) || !UNITS.has(unit)) break;
    pairs.unshift([Number(value), unit]);
  }
  return pairs;
}

/** What a table's row before the figures of a benchmark says. */
interface Begun {
  readonly name: string;
  readonly samples: number;
}

class Catch2TextReader implements LinesReader {
  readonly #sink: Sink;
  readonly #measurements: Measurements;
  #section = '';
  #previous = '';
  /** Within the table: after its heading. */
  #inTable = false;
  /** Without analysis, the mean stands in the row of the name. */
  #short = false;
  #name: string[] = [];
  #begun: Begun | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink);
  }

  line(raw: string): void {
    const line = withoutColour(raw.slice(0, MAX_LINE)).trim();
    if (line.startsWith('benchmark name ')) this.#heading(line);
    else if (line.startsWith('test cases:') && /\b[1-9]\d* failed(?! as expected)/.test(line))
      this.#sink.toolFailed(line.slice(0, 300));
    else if (/benchmark failed/i.test(line)) this.#failed(line);
    else if (RULE.test(line)) this.#rule(line);
    else if (line !== '') this.#words(line);
    if (line !== '') this.#previous = line;
  }

  #heading(line: string): void {
    this.#inTable = true;
    this.#short = /\bmean\b/.test(line);
    this.#name = [];
  }

  /** Rules of dashes stand under the heading of a table, and frame the name of a test case. */
  #rule(line: string): void {
    if (line.startsWith('-') && /^(?:benchmark name|std dev) /.test(this.#previous)) return;
    this.#close();
    this.#inTable = false;
    if (line.startsWith('-')) this.#section = this.#previous;
  }

  #failed(line: string): void {
    const name = this.#begun?.name ?? this.#name.join(' ');
    this.#sink.toolFailed(`${name.slice(0, 200)}: ${line.slice(0, 300)}`);
    this.#begun = undefined;
    this.#name = [];
  }

  #words(line: string): void {
    if (!this.#inTable || line.startsWith('mean ') || line.startsWith('std dev ')) return;
    const words = line.split(/\s+/);
    const durations = durationsOf(words);
    const before = words.slice(0, words.length - 2 * durations.length);
    const [samples = '', turns = ''] = before.slice(-2);
    if (durations.length === 1 && /^\d+$/.test(samples) && /^\d+$/.test(turns))
      this.#begin([...this.#name, ...before.slice(0, -2)].join(' '), Number(samples), durations);
    else if (durations.length === 3 && before.length === 0) this.#mean(durations);
    // A name longer than its column goes on in the next row.
    else if (!this.#begun) this.#name.push(line);
  }

  #begin(name: string, samples: number, [first]: readonly (readonly [number, string])[]): void {
    this.#close();
    this.#begun = { name, samples };
    if (this.#short && first) this.#add(first, {});
  }

  /** The first row of three is the mean with its bounds, the second the standard deviation. */
  #mean([mean, low, high]: readonly (readonly [number, string])[]): void {
    if (!this.#begun || !mean || !low || !high) return;
    const isOneUnit = low[1] === mean[1] && high[1] === mean[1];
    this.#add(mean, isOneUnit ? { low: low[0], high: high[0] } : {});
  }

  #add([value, unit]: readonly [number, string], bounds: Readonly<Record<string, number>>): void {
    if (!this.#begun) return;
    const { name, samples } = this.#begun;
    const figures = { samples, ...bounds };
    this.#measurements.add({ name, variant: this.#section, measure: 'mean', value, unit, figures });
    this.#begun = undefined;
    this.#name = [];
  }

  #close(): void {
    if (this.#begun) this.#measurements.invalid(`\`${this.#begun.name.slice(0, 60)}\` has no mean`);
    this.#begun = undefined;
    this.#name = [];
  }

  end(): void {
    this.#sink.tool('Catch2');
    this.#close();
    this.#measurements.end();
  }
}

export const catch2Text = {
  id: 'catch2-text',
  name: 'Catch2 output',
  tools: 'Catch2 2 and 3 (`BENCHMARK`, reporter `console`)',
  kinds: ['benchmarks'],
  shapes: [{ lines: /^benchmark name\s+samples\s+iterations\s/ }],
  remark: 'The mean counts; a test case that failed fails the report.',
  example: `benchmark name                       samples       iterations    est run time
                                     mean          low mean      high mean
                                     std dev       low std dev   high std dev
-------------------------------------------------------------------------------
Fibonacci 10                                   100           208     7.1968 ms
                                            344 ns        341 ns        349 ns
                                             19 ns         11 ns         29 ns

===============================================================================
test cases: 1 | 1 passed
assertions: - none -
`,
  read: (sink) => ({ lines: new Catch2TextReader(sink) }),
} satisfies Format;
