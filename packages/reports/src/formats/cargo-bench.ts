import type { Format, LinesReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import { withoutColour } from '../numeral.ts';
import type { Sink } from '../sink.ts';

const MAX_LINE = 20_000;
const MARK = ' ... ';
/** `3,296 ns/iter (+/- 521) = 12 MB/s` */
const RESULT = /^bench:\s+(\S+) (\S+\/\S+)(?: \(\+\/- (\S+)\))?(?: = (\S+) (\S+))?$/;

/** Thousands are grouped by commas, and a decimal point came with Rust 1.71. */
function numberOf(text: string | undefined): number {
  return text !== undefined && /^\d[\d,]*(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
}

class CargoBenchReader implements LinesReader {
  readonly #sink: Sink;
  readonly #measurements: Measurements;
  #target = '';

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink);
  }

  line(raw: string): void {
    const line = withoutColour(raw.slice(0, MAX_LINE)).trim();
    if (raw.length > MAX_LINE && line.startsWith('test ')) this.#measurements.invalid('a line longer than any result');
    else if (line.startsWith('test ')) this.#test(line);
    else if (line.startsWith('Running ')) this.#target = line.slice(8).split(' (', 1)[0] ?? '';
    else if (line.startsWith('error: ') || line.startsWith('error[')) this.#sink.toolFailed(line.slice(0, 300));
  }

  #test(line: string): void {
    const mark = line.lastIndexOf(MARK);
    if (line.startsWith('test result: FAILED')) this.#sink.toolFailed(line.slice(0, 300));
    if (mark < 5) return;
    const name = line.slice(5, mark).trim();
    const said = line.slice(mark + MARK.length).trim();
    if (said === 'FAILED') return this.#sink.toolFailed(`${name.slice(0, 200)} failed`);
    if (!said.startsWith('bench:')) return;
    const [, value, unit = '', deviation, throughput, rate] = RESULT.exec(said) ?? [];
    if (value === undefined) return this.#measurements.invalid(`\`${name.slice(0, 60)}\`: \`${said.slice(0, 60)}\``);
    const spread = numberOf(deviation);
    const figures = Number.isNaN(spread) ? undefined : { deviation: spread };
    const variant = this.#target;
    // Rust's test runner measures the median of its samples.
    this.#measurements.add({ name, variant, measure: unit, value: numberOf(value), unit, figures });
    if (throughput !== undefined && rate !== undefined)
      this.#measurements.add({ name, variant, measure: rate, value: numberOf(throughput), unit: rate });
  }

  end(): void {
    this.#sink.tool('cargo bench');
    this.#measurements.end();
  }
}

export const cargoBench = {
  id: 'cargo-bench',
  name: 'cargo bench output',
  tools: 'libtest (`cargo bench`)',
  kinds: ['benchmarks'],
  shapes: [{ lines: /^test \S.* \.\.\. bench:\s/ }],
  remark: 'A benchmark that failed, or that did not compile, fails the report.',
  example: `
running 1 test
test tests::bench_sort ... bench:       3,296.50 ns/iter (+/- 521.00)

test result: ok. 0 passed; 0 failed; 0 ignored; 1 measured; 0 filtered out; finished in 0.11s
`,
  read: (sink) => ({ lines: new CargoBenchReader(sink) }),
} satisfies Format;
