/** What may be waited in all, and what of it is spent; in milliseconds. */
export class WaitBudget {
  readonly cap: number;
  #spent = 0;

  constructor(cap: number) {
    this.cap = cap;
  }

  get spent(): number {
    return this.#spent;
  }

  /** Takes so much, if that much is left. */
  take(milliseconds: number): boolean {
    if (this.#spent + milliseconds > this.cap) return false;
    this.#spent += milliseconds;
    return true;
  }
}
