import type { Share } from '../sink.ts';

interface Store<T> {
  share(): Share;
  absorb(other: T): void;
  trim(): void;
}

/** One store for each notation; there is one as a rule, so that a list is enough. */
export class Notations<T extends Store<T>> {
  readonly #make: () => T;
  readonly #stores: { readonly notation: string; readonly store: T }[] = [];

  constructor(make: () => T) {
    this.#make = make;
  }

  of(notation: string): T {
    for (const known of this.#stores) if (known.notation === notation) return known.store;
    const store = this.#make();
    this.#stores.push({ notation, store });
    return store;
  }

  all(): readonly T[] {
    return this.#stores.map(({ store }) => store);
  }

  absorb(other: Notations<T>): void {
    for (const { notation, store } of other.#stores) this.of(notation).absorb(store);
  }

  trim(): void {
    for (const { store } of this.#stores) store.trim();
  }

  /** What the notation says that knows the most. */
  share(): Share {
    let most: Share = [0, 0];
    for (const { store } of this.#stores) {
      const share = store.share();
      if (share[1] > most[1] || (share[1] === most[1] && share[0] > most[0])) most = share;
    }
    return most;
  }
}
