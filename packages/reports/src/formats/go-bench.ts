import type { Format, LinesReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import type { Benchmark } from '../model.ts';
import { withoutColour } from '../numeral.ts';
import type { Sink } from '../sink.ts';

/** Names as Go takes them: `Benchmark`, then anything but a small letter. */
const NAME = /^Benchmark(?:[^a-z\s]\S*)?$/;
const NUMBER = /^[+-]?(?:\d[\d.]*(?:e[+-]?\d+)?|Inf|NaN)$/i;
/** No line that a benchmark writes is longer; others are what it printed. */
const MAX_LINE = 20_000;

function wordsOf(text: string): readonly string[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/);
}

interface Result {
  readonly pairs: readonly (readonly [value: string, unit: string])[];
}

/** `1000 123 ns/op 0 B/op`: the turns, then pairs of value and unit; undefined for other words. */
function resultOf([turns = '', ...rest]: readonly string[]): Result | undefined {
  if (!/^\d+$/.test(turns) || rest.length < 2 || rest.length % 2 !== 0) return undefined;
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const [value = '', unit = ''] = rest.slice(at, at + 2);
    if (!NUMBER.test(value)) return undefined;
    pairs.push([value, unit]);
  }
  return { pairs };
}

class GoBenchReader implements LinesReader {
  readonly #sink: Sink;
  readonly #measurements: Measurements;
  readonly #better = new Map<string, Benchmark['better']>();
  #package: string | undefined;
  /** A benchmark that began, and whose result has not come. */
  #begun: string | undefined;
  #failed = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink, { repeats: true });
  }

  line(raw: string): void {
    const line = withoutColour(raw.slice(0, MAX_LINE));
    if (line.startsWith('Benchmark')) {
      if (raw.length > MAX_LINE) return this.#measurements.invalid('a line longer than any result');
      return this.#benchmark(line);
    }
    if (line.startsWith('pkg: ')) this.#package = line.slice(5).trim();
    else if (line.startsWith('Unit ')) this.#unit(wordsOf(line));
    else if (/^(?:FAIL|panic:|fatal error:)(?:\s|$)/.test(line)) this.#fail(line);
    else if (line.includes('--- FAIL: ')) this.#fail(line);
    else if (/^ok\s/.test(line)) this.#package = undefined;
    else if (/^(?:--- SKIP: |--- BENCH: )/.test(line)) this.#begun = undefined;
    else if (this.#begun !== undefined) this.#late(line);
  }

  /** Lines of a failed package come in numbers; the first few say it. */
  #fail(line: string): void {
    this.#begun = undefined;
    if (++this.#failed <= 10) this.#sink.toolFailed(line.trim().slice(0, 300));
  }

  #benchmark(line: string): void {
    const [name = '', ...words] = wordsOf(line);
    if (!NAME.test(name)) return;
    this.#end();
    if (words.length === 0) {
      // `-v` announces each by its name alone; what went to the terminal in between pushes a result to a later line.
      if (/\s$/.test(line)) this.#begun = name;
      return;
    }
    const result = resultOf(words);
    if (result) this.#add(name, result);
    else if (line.includes('--- FAIL: ')) this.#fail(line);
    else if (!line.includes('--- SKIP: ') && name !== 'Benchmark') this.#begun = name;
  }

  /** What a benchmark prints stands between its name and its result. */
  #late(line: string): void {
    const result = resultOf(wordsOf(line));
    if (!result || this.#begun === undefined || !/\t| {2}/.test(line)) return;
    this.#add(this.#begun, result);
    this.#begun = undefined;
  }

  #add(name: string, { pairs }: Result): void {
    const full = this.#package === undefined ? name : `${this.#package} > ${name}`;
    for (const [value, unit] of pairs)
      this.#measurements.add({
        name: full,
        measure: unit,
        value: Number(value.replace(/Inf/i, 'Infinity')),
        unit,
        better: this.#better.get(unit),
      });
  }

  /** `Unit MB/s better=higher`: the Go benchmark data format, section "Unit metadata". */
  #unit([, unit = '', ...pairs]: readonly string[]): void {
    for (const pair of pairs)
      if (pair === 'better=higher' || pair === 'better=lower')
        this.#better.set(unit, pair === 'better=higher' ? 'higher' : 'lower');
  }

  #end(): void {
    if (this.#begun !== undefined) this.#measurements.invalid(`\`${this.#begun.slice(0, 60)}\` has no result`);
    this.#begun = undefined;
  }

  end(): void {
    this.#sink.tool('go test -bench');
    this.#end();
    if (this.#failed === 0 || !this.#measurements.isUseless) this.#measurements.end();
  }
}

export const goBench = {
  id: 'go-bench',
  name: 'Go benchmark output',
  tools: '`go test -bench`',
  kinds: ['benchmarks'],
  shapes: [{ lines: /^Benchmark(?:[^a-z\s]\S*)?\s+\d+\s+[\d.]+\s+\S|^pkg: \S+$/ }],
  remark:
    'Every metric is a measure; a name that comes again (`-count`) is a further sample. Names keep their `-8`: other processors, other series.',
  example: `goos: linux
goarch: amd64
pkg: example.org/sort
BenchmarkQuick-8   \t 5604217\t       210.2 ns/op\t      48 B/op\t       2 allocs/op
PASS
ok  \texample.org/sort\t4.441s
`,
  read: (sink) => ({ lines: new GoBenchReader(sink) }),
} satisfies Format;
