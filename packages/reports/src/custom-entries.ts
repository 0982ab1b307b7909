import type { JsonReader } from './format.ts';
import { Measurements } from './measurements.ts';
import type { Benchmark } from './model.ts';
import type { Sink } from './sink.ts';
import type { Node } from './text/node.ts';

const TURNS = 'ns|us|µs|ms|s|sec|second|m|min|minute|h|hr|hour';
const COSTS = 'ns|us|µs|ms|s|secs?|seconds?|milliseconds?|m|min|minutes?|h|hours?|bytes?|[kmgt]?i?b';

/** Any unit but a rate: of one such as `points`, only a declaration can tell which way is better. */
export const NO_RATE = new RegExp(`^(?!.*/ ?(?:${TURNS})$)(?!(?:ops|.?hz|[qrt]ps)$)`, 'i');
/** Any unit but a time or a size. */
export const NO_COST = new RegExp(`^(?!(?:${COSTS})(?:/(?:op|iter|iteration|call|run|req|request))?$)`, 'i');

/** Entries `{ name, unit, value }` as github-action-benchmark's two custom tools take them; the direction is in the tool's name alone. */
export class CustomEntries implements JsonReader {
  readonly each = ['*'];
  readonly #measurements: Measurements;
  readonly #better: Benchmark['better'];

  constructor(sink: Sink, better: Benchmark['better']) {
    this.#measurements = new Measurements(sink);
    this.#better = better;
  }

  item(item: Node): void {
    const unit = item.at('unit');
    if (unit.isThere && typeof unit.value !== 'string')
      return this.#measurements.invalid('an entry whose unit is no text');
    this.#measurements.add({
      name: item.at('name').value,
      measure: 'value',
      value: item.at('value').value,
      unit: unit.text() ?? '',
      better: this.#better,
    });
  }

  end(): void {
    this.#measurements.end();
  }
}
