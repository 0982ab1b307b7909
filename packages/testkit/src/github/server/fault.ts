/** One way in which an answer goes wrong. */
export type Fault =
  /** This answer instead of GitHub's; the operation has no effect. */
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** The answer comes, so many milliseconds late. */
  | { readonly delay: number }
  /** The answer promises its whole length, and ends after so many bytes. */
  | { readonly truncateAt: number }
  /** The connection breaks: before the operation has its effect, or after it and without an answer. */
  | { readonly reset: 'before' | 'after' }
  /** Something happens just before the operation has its effect. */
  | { readonly before: () => void | Promise<void> };

/** Which calls of the operation a fault meets, counted from when it was ordered; all of them when nothing is said. */
export interface FaultTime {
  /** The first that it meets; 1 unless told. */
  readonly from?: number;
  /** How many it meets. */
  readonly times?: number;
}

interface Order {
  readonly operation: string;
  readonly fault: Fault;
  readonly from: number;
  readonly to: number;
}

/** The faults that a test has ordered. */
export class Faults {
  readonly #orders = new Map<Order, number>();

  order(operation: string, fault: Fault, { from = 1, times = Infinity }: FaultTime = {}): void {
    this.#orders.set({ operation, fault, from, to: from + times }, 0);
  }

  /** Counts one call of an operation; what it meets, in the order of ordering. */
  meet(operation: string): readonly Fault[] {
    const met: Fault[] = [];
    for (const [order, calls] of this.#orders) {
      if (order.operation !== operation) continue;
      this.#orders.set(order, calls + 1);
      if (calls + 1 >= order.from && calls + 1 < order.to) met.push(order.fault);
    }
    return met;
  }
}

const EXCEEDED = 'API rate limit exceeded for installation.';
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const SECONDARY_URL = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits';

/** The hourly limit is used up; it is renewed at that time. */
export function primaryLimit(resetAt: Date, status: 403 | 429 = 403): Fault {
  const reset = Math.ceil(resetAt.getTime() / 1_000);
  return {
    status,
    headers: {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-used': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    },
    body: { message: EXCEEDED, documentation_url: 'https://docs.github.com/rest/rate-limit', status: String(status) },
  };
}

/** Too much at once: to be tried again after so many seconds, or after a while that is not told. */
export function secondaryLimit(retryAfter?: number, status: 403 | 429 = 403): Fault {
  return {
    status,
    headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    body: { message: SECONDARY, documentation_url: SECONDARY_URL, status: String(status) },
  };
}
