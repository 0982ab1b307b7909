import { ReportFault } from './fault.ts';
import { given } from './given.ts';
import type { Benchmark } from './model.ts';
import type { Sink } from './sink.ts';
import { betterOf, inUnit } from './units.ts';

const MAX_SHOWN = 60;

/** One measure of a benchmark as a report has it: nothing of it is checked yet. */
export interface Measurement {
  readonly name: unknown;
  /** What tells it from others of its name (a job, parameters, a target); part of the name only where there are several. */
  readonly variant?: string | undefined;
  readonly measure: string;
  readonly value: unknown;
  readonly unit: string;
  /** By the unit, where it is not given. */
  readonly better?: Benchmark['better'] | undefined;
  readonly samples?: readonly number[] | undefined;
  readonly figures?: Readonly<Record<string, number>> | undefined;
}

interface Kept {
  readonly name: string;
  readonly variant: string;
  readonly first: Measurement;
  readonly values: number[];
}

function shown(value: unknown): string {
  return typeof value === 'string'
    ? `\`${value.slice(0, MAX_SHOWN)}\``
    : typeof value === 'number'
      ? String(value)
      : typeOf(value);
}

function typeOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  return value === null ? '`null`' : Array.isArray(value) ? 'a list' : `no number but ${typeof value}`;
}

function isNegativeTime(value: number, unit: string): boolean {
  const amount = inUnit(value, unit);
  return 'seconds' in amount && amount.seconds < 0;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value / values.length, 0);
}

/**
 * The benchmarks of one report: takes measurements as they come, keeps those that can be used, and gives them to the sink in the
 * end, each name once.
 */
export class Measurements {
  readonly #sink: Sink;
  /** Whether a name that comes again is a further sample, rather than a mistake. */
  readonly #repeats: boolean;
  readonly #kept = new Map<string, Kept>();
  readonly #variants = new Map<string, Set<string>>();
  #invalid: string | undefined;

  constructor(sink: Sink, { repeats = false }: { readonly repeats?: boolean } = {}) {
    this.#sink = sink;
    this.#repeats = repeats;
  }

  add(measurement: Measurement): void {
    const { name, variant = '', measure, value, unit } = measurement;
    if (typeof name !== 'string' || name.trim() === '') return this.invalid(`a benchmark whose name is ${shown(name)}`);
    const label = `\`${name.slice(0, MAX_SHOWN)}\``;
    if (typeof value !== 'number' || !Number.isFinite(value))
      return this.invalid(`${label}: its ${measure.slice(0, MAX_SHOWN)} is ${shown(value)}`);
    if (isNegativeTime(value, unit)) return this.invalid(`${label}: it took ${value} ${unit.slice(0, MAX_SHOWN)}`);
    const key = `${name.length} ${variant.length} ${name}${variant}${measure}`;
    const before = this.#kept.get(key);
    if (!before) {
      this.#kept.set(key, { name, variant, first: measurement, values: [value] });
      this.#variants.set(name, (this.#variants.get(name) ?? new Set()).add(variant));
    } else if (this.#repeats) before.values.push(value);
    else this.invalid(`${label} is there twice`);
  }

  /** An entry that cannot be used. */
  invalid(what: string): void {
    this.#invalid ??= what;
    this.#sink.invalid(what);
  }

  /** Whether there were entries and none can be used. */
  get isUseless(): boolean {
    return this.#kept.size === 0 && this.#invalid !== undefined;
  }

  /** @throws ReportFault when there were entries and none can be used */
  end(): void {
    if (this.isUseless) throw new ReportFault(`holds no benchmark that can be used: ${this.#invalid ?? ''}`);
    for (const kept of this.#kept.values()) this.#sink.benchmark(this.#benchmark(kept));
  }

  #benchmark({ name, variant, first, values }: Kept): Benchmark {
    const { measure, unit, better = betterOf(unit), figures } = first;
    const isOneOfSeveral = variant !== '' && (this.#variants.get(name)?.size ?? 0) > 1;
    const samples = values.length > 1 ? values : first.samples;
    return {
      name: isOneOfSeveral ? `${name} (${variant})` : name,
      measure,
      value: meanOf(values),
      unit,
      better,
      ...given({ samples, figures }),
    };
  }
}
