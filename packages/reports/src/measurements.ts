import { given } from '@qeml-actions/core';

import { ReportFault } from './fault.ts';
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
  /** All values, where there are several. */
  values: number[] | undefined;
  readonly value: number;
}

/** How many measures of a name are looked through one by one. */
const FEW = 8;

/** What is kept of one name: mostly one measure, or a few. */
class Named {
  readonly all: Kept[] = [];
  #byKey: Map<string, Kept> | undefined;
  #isOfSeveral = false;

  /** Whether it has several variants. */
  get isOfSeveral(): boolean {
    return this.#isOfSeveral;
  }

  find(variant: string, measure: string): Kept | undefined {
    if (this.#byKey) return this.#byKey.get(keyOf(variant, measure));
    for (const kept of this.all) if (kept.first.measure === measure && kept.variant === variant) return kept;
    return undefined;
  }

  add(kept: Kept): void {
    const [first] = this.all;
    if (first && first.variant !== kept.variant) this.#isOfSeveral = true;
    this.all.push(kept);
    if (this.#byKey) this.#byKey.set(keyOf(kept.variant, kept.first.measure), kept);
    else if (this.all.length > FEW)
      this.#byKey = new Map(this.all.map((one) => [keyOf(one.variant, one.first.measure), one]));
  }
}

function keyOf(variant: string, measure: string): string {
  return `${variant.length} ${variant}${measure}`;
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
  /** In the order they came. */
  readonly #kept: Kept[] = [];
  readonly #byName = new Map<string, Named>();
  #latest: { readonly name: string; readonly named: Named } | undefined;
  #invalid: string | undefined;

  constructor(sink: Sink, { repeats = false }: { readonly repeats?: boolean } = {}) {
    this.#sink = sink;
    this.#repeats = repeats;
  }

  add(measurement: Measurement): void {
    const { name, variant = '', measure, value, unit } = measurement;
    if (typeof name !== 'string' || name.trim() === '') return this.invalid(`a benchmark whose name is ${shown(name)}`);
    const wrong = (what: string): void => {
      this.invalid(`\`${name.slice(0, MAX_SHOWN)}\`${what}`);
    };
    if (typeof value !== 'number' || !Number.isFinite(value))
      return wrong(`: its ${measure.slice(0, MAX_SHOWN)} is ${shown(value)}`);
    if (isNegativeTime(value, unit)) return wrong(`: it took ${value} ${unit.slice(0, MAX_SHOWN)}`);
    const named = this.#named(name);
    const before = named.find(variant, measure);
    if (before && !this.#repeats) return wrong(' is there twice');
    if (before) (before.values ??= [before.value]).push(value);
    else {
      const kept = { name, variant, first: measurement, value, values: undefined };
      this.#kept.push(kept);
      named.add(kept);
    }
  }

  /** Measures of a name mostly follow one another. */
  #named(name: string): Named {
    if (this.#latest?.name === name) return this.#latest.named;
    let named = this.#byName.get(name);
    if (!named) this.#byName.set(name, (named = new Named()));
    this.#latest = { name, named };
    return named;
  }

  /** An entry that cannot be used. */
  invalid(what: string): void {
    this.#invalid ??= what;
    this.#sink.invalid(what);
  }

  /** Whether there were entries and none can be used. */
  get isUseless(): boolean {
    return this.#kept.length === 0 && this.#invalid !== undefined;
  }

  /** @throws ReportFault when there were entries and none can be used */
  end(): void {
    if (this.isUseless) throw new ReportFault(`holds no benchmark that can be used: ${this.#invalid ?? ''}`);
    for (const kept of this.#kept) this.#sink.benchmark(this.#benchmark(kept));
  }

  #benchmark({ name, variant, first, value, values }: Kept): Benchmark {
    const { measure, unit, better = betterOf(unit), figures } = first;
    const isOneOfSeveral = variant !== '' && this.#byName.get(name)?.isOfSeveral === true;
    const samples = values ?? first.samples;
    const benchmark = {
      name: isOneOfSeveral ? `${name} (${variant})` : name,
      measure,
      value: values ? meanOf(values) : value,
      unit,
      better,
    };
    return samples || figures ? { ...benchmark, ...given({ samples, figures }) } : benchmark;
  }
}
