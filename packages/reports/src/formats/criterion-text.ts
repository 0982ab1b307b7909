import type { Format, LinesReader } from '../format.ts';
import { Measurements } from '../measurements.ts';
import { withoutColour } from '../numeral.ts';
import type { Sink } from '../sink.ts';

const MAX_LINE = 20_000;

interface Interval {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
  readonly unit: string;
}

/** `[3.4623 µs 3.4632 µs 3.4641 µs]`; that of a change is in per cent, and is none. */
function intervalOf(text: string): Interval | undefined {
  const words = text.trim().split(/\s+/);
  const [low = '', , estimate = '', unit = '', high = '', end = ''] = words;
  if (words.length !== 6 || !low.startsWith('[') || !end.endsWith(']')) return undefined;
  return { low: Number(low.slice(1)), estimate: Number(estimate), high: Number(high), unit };
}

class CriterionTextReader implements LinesReader {
  readonly #sink: Sink;
  readonly #measurements: Measurements;
  #before = '';
  /** The benchmark whose lines come. */
  #name = '';

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#measurements = new Measurements(sink);
  }

  line(raw: string): void {
    // Progress is written over and over in one line of a terminal.
    const whole = withoutColour(raw.slice(0, MAX_LINE));
    const line = whole.slice(whole.lastIndexOf('\r') + 1);
    const text = line.trim();
    if (text === '') return;
    const time = line.lastIndexOf('time:');
    if (time >= 0) this.#measured(line.slice(0, time).trim(), line.slice(time + 5));
    else if (text.startsWith('thrpt:')) this.#throughput(text.slice(6));
    else if (/^(?:error: |error\[)/.test(text)) this.#sink.toolFailed(text.slice(0, 300));
    else if (/^test \S.* \.\.\. FAILED$/.test(text) || (text.startsWith('thread ') && text.includes(' panicked at')))
      this.#sink.toolFailed(text.slice(0, 300));
    this.#before = line;
  }

  /** A name that is longer than its column stands on the line before. */
  #measured(start: string, rest: string): void {
    if (!rest.trim().startsWith('[') || rest.includes('%')) return;
    const name = start === '' ? this.#before.trim() : start;
    const interval = intervalOf(rest);
    if (!interval) return this.#measurements.invalid(`\`${name.slice(0, 60)}\`: \`${rest.trim().slice(0, 60)}\``);
    const { low, estimate, high, unit } = interval;
    this.#name = name;
    this.#measurements.add({ name, measure: 'time', value: estimate, unit, figures: { low, high } });
  }

  #throughput(rest: string): void {
    const interval = intervalOf(rest);
    if (!interval || rest.includes('%') || this.#name === '') return;
    const { low, estimate, high, unit } = interval;
    this.#measurements.add({
      name: this.#name,
      measure: 'thrpt',
      value: estimate,
      unit,
      better: 'higher',
      figures: { low, high },
    });
  }

  end(): void {
    this.#sink.tool('Criterion.rs');
    this.#measurements.end();
  }
}

export const criterionText = {
  id: 'criterion-text',
  name: 'Criterion.rs output',
  tools: 'Criterion.rs (`cargo bench`)',
  kinds: ['benchmarks'],
  shapes: [{ lines: /\btime:\s+\[\d/ }],
  remark: 'The middle of the three values counts.',
  example: `sort/64                 time:   [3.4793 µs 3.4796 µs 3.4800 µs]
                        change: [-0.5110% +0.0921% +0.7003%] (p = 0.77 > 0.05)
                        No change in performance detected.
`,
  read: (sink) => ({ lines: new CriterionTextReader(sink) }),
} satisfies Format;
