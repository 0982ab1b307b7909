import type { Spread } from '../spread.ts';

import type { Subject } from './subject.ts';

/** One line of figures. */
export interface Row {
  readonly what: string;
  readonly subject: string;
  readonly unit: 'ms' | 'MB' | 'bytes' | 'processes';
  readonly spread: Spread;
  /** The median by that of the floor. */
  readonly ratio?: number;
  /** What is hoped for; a miss is shown, and fails nothing. */
  readonly bar?: Bar;
}

/** The most that a median, or a ratio, should be. */
export interface Bar {
  readonly of: 'median' | 'ratio';
  readonly most: number;
}

/** What a part has measured; `faults` are wrong results of our own action. */
export interface Measured {
  readonly rows: readonly Row[];
  readonly faults: readonly string[];
}

/** What a part is measured with. */
export interface Bench {
  readonly own: Subject;
  readonly peers: readonly Subject[];
  /** A folder for whatever is left on the way. */
  readonly temp: string;
}

export interface Part {
  readonly name: string;
  readonly title: string;
  readonly measure: (bench: Bench) => Promise<Measured>;
}

/** The median of a spread by another's; nothing where that is 0. */
export function ratioOf(spread: Spread, floor: Spread | undefined): { readonly ratio?: number } {
  return floor && floor.median > 0 ? { ratio: spread.median / floor.median } : {};
}

/** Whether a row keeps to its bar. */
export function held({ bar, spread, ratio }: Row): boolean {
  if (!bar) return true;
  return (bar.of === 'median' ? spread.median : (ratio ?? Number.NaN)) <= bar.most;
}
