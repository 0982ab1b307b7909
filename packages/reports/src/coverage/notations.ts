import type { Share } from '../sink.ts';

interface Store<T> {
  share(): Share;
  absorb(other: T): void;
  trim(): void;
}

/** One store for each notation. There is hardly ever a second, and there is one of this for every file: a chain is the least. */
export class Notations<T extends Store<T>> {
  readonly #notation: string;
  readonly #make: () => T;
  readonly #store: T;
  #next: Notations<T> | undefined;

  constructor(notation: string, make: () => T) {
    this.#notation = notation;
    this.#make = make;
    this.#store = make();
  }

  of(notation: string): T {
    if (notation === this.#notation) return this.#store;
    return (this.#next ??= new Notations(notation, this.#make)).of(notation);
  }

  all(): readonly T[] {
    return [this.#store, ...(this.#next?.all() ?? [])];
  }

  absorb(other: Notations<T>): void {
    this.of(other.#notation).absorb(other.#store);
    if (other.#next) this.absorb(other.#next);
  }

  trim(): void {
    this.#store.trim();
    this.#next?.trim();
  }

  /** What the notation says that knows the most. */
  share(): Share {
    const own = this.#store.share();
    const other = this.#next?.share();
    return other && (other[1] > own[1] || (other[1] === own[1] && other[0] > own[0])) ? other : own;
  }

  /** One with another's stores, where there was none. */
  static joined<S extends Store<S>>(
    own: Notations<S> | undefined,
    other: Notations<S> | undefined,
  ): Notations<S> | undefined {
    if (!other) return own;
    const joined = own ?? new Notations(other.#notation, other.#make);
    joined.absorb(other);
    return joined;
  }
}
