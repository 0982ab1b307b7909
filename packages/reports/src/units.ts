/** Seconds in one of what a tool calls its unit of time. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ...named(1e-15, 'fs'),
  ...named(1e-12, 'ps', 'picosecond', 'picoseconds'),
  ...named(1e-9, 'ns', 'nsec', 'nano', 'nanos', 'nanosecond', 'nanoseconds'),
  // The micro sign and the Greek letter are two characters that look the same.
  ...named(1e-6, 'us', '\u00b5s', '\u03bcs', 'usec', 'micro', 'micros', 'microsecond', 'microseconds'),
  ...named(1e-3, 'ms', 'msec', 'milli', 'millis', 'millisecond', 'milliseconds'),
  ...named(1, 's', 'sec', 'secs', 'second', 'seconds'),
  ...named(60, 'm', 'min', 'mins', 'minute', 'minutes'),
  ...named(3_600, 'h', 'hr', 'hrs', 'hour', 'hours'),
  ...named(86_400, 'd', 'day', 'days'),
]);

/** What is counted where a rate says how often the measured thing was done. */
const TURNS = new Set(
  'op ops operation operations iter iters iteration iterations call calls run runs exec execs req reqs request requests 1'.split(
    ' ',
  ),
);

/** Units without a stroke that are rates; those that count turns of the measured thing, with turns a second of one. */
const RATES: ReadonlyMap<string, number | undefined> = new Map<string, number | undefined>([
  ['hz', 1],
  ['khz', 1e3],
  ['mhz', 1e6],
  ['ghz', 1e9],
  ...['rps', 'tps', 'qps', 'ops'].map((unit): [string, number] => [unit, 1]),
  ...['bps', 'kbps', 'mbps', 'gbps', 'fps', 'flops', 'mflops', 'gflops', 'tflops'].map((unit): [string, undefined] => [
    unit,
    undefined,
  ]),
]);

function named(seconds: number, ...names: readonly string[]): readonly (readonly [string, number])[] {
  return names.map((name) => [name, seconds]);
}

/** A value on a scale that can be compared with others: seconds, or the number as it is. */
export type Amount = { readonly seconds: number } | { readonly plain: number };

type Scale =
  | { readonly is: 'time'; readonly seconds: number }
  /** So many turns of the measured thing in a second. */
  | { readonly is: 'turns'; readonly perSecond: number }
  | { readonly is: 'rate' }
  | { readonly is: 'other' };

/** Single letters differ by case (`MS/s` counts samples, not milliseconds); longer words do not. */
function timeOf(word: string): number | undefined {
  return TIMES.get(word) ?? (word.length > 2 ? TIMES.get(word.toLowerCase()) : undefined);
}

/** Units are few, and asked for with every value. */
const known = new Map<string, Scale>();
const MAX_KNOWN = 200;
const MAX_UNIT = 100;

function scaleOf(unit: string): Scale {
  if (unit.length > MAX_UNIT) return { is: 'other' };
  const before = known.get(unit);
  if (before) return before;
  const scale = measured(unit);
  if (known.size < MAX_KNOWN) known.set(unit, scale);
  return scale;
}

function measured(unit: string): Scale {
  const [above = '', below, more] = unit
    .trim()
    .replace(/ per /i, '/')
    .split('/')
    .map((part) => part.trim());
  if (more !== undefined) return { is: 'other' };
  if (below === undefined) {
    const rate = above.toLowerCase();
    const perSecond = RATES.get(rate);
    if (perSecond !== undefined) return { is: 'turns', perSecond };
    if (RATES.has(rate)) return { is: 'rate' };
    const seconds = timeOf(above);
    return seconds === undefined ? { is: 'other' } : { is: 'time', seconds };
  }
  const within = timeOf(below);
  if (within !== undefined) {
    if (timeOf(above) !== undefined) return { is: 'other' };
    return TURNS.has(above.toLowerCase()) ? { is: 'turns', perSecond: 1 / within } : { is: 'rate' };
  }
  // Go's own rule: `p99-ns/op` is a time as `ns/op` is.
  const seconds = timeOf(above.slice(above.lastIndexOf('-') + 1));
  return seconds === undefined ? { is: 'other' } : { is: 'time', seconds };
}

/**
 * A benchmark's value so that it can be held against a duration: times (`ns`, `µs/iter`, `ms/op`) and turns (`ops/s`, `Hz`: the
 * seconds that one turn takes) as seconds, anything else as it is.
 */
export function inUnit(value: number, unit: string): Amount {
  const scale = scaleOf(unit);
  if (scale.is === 'time') return { seconds: value * scale.seconds };
  if (scale.is === 'turns' && value > 0) return { seconds: 1 / (value * scale.perSecond) };
  return { plain: value };
}

/** A duration as a benchmark with this unit would write it; undefined where the unit is no time. */
export function ofSeconds(seconds: number, unit: string): number | undefined {
  const scale = scaleOf(unit);
  if (scale.is === 'time') return seconds / scale.seconds;
  return scale.is === 'turns' && seconds > 0 ? 1 / (seconds * scale.perSecond) : undefined;
}

/** Which way is better: what is done in a given time should be more, anything else less. */
export function betterOf(unit: string): 'lower' | 'higher' {
  const { is } = scaleOf(unit);
  return is === 'turns' || is === 'rate' ? 'higher' : 'lower';
}
