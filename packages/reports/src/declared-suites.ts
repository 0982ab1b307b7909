import { given } from '@qeml-actions/core';

import type { DeclaredTests } from './sink.ts';

type Totals = { -readonly [Key in keyof DeclaredTests]: DeclaredTests[Key] | undefined };

const KEYS = ['total', 'failed', 'errors', 'skipped'] as const;

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : a + (b ?? 0);
}

function larger(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

/**
 * The totals of suites within suites, which mostly repeat those of the suites that they hold: the outermost that has one
 * is meant, yet a failure that any of them declares is one.
 */
export class DeclaredSuites {
  readonly #open: { readonly own: Totals; readonly inner: Totals }[] = [];

  begin(own: Totals): void {
    this.#open.push({ own, inner: {} });
  }

  /** Ends the suite that began last; for the outermost, what all of them declare. */
  end(): DeclaredTests | undefined {
    const { own = {}, inner = {} } = this.#open.pop() ?? {};
    const said: Totals = {
      total: own.total ?? inner.total,
      failed: larger(own.failed, inner.failed),
      errors: larger(own.errors, inner.errors),
      skipped: own.skipped ?? inner.skipped,
    };
    const around = this.#open.at(-1);
    if (!around) return given(said);
    for (const key of KEYS) around.inner[key] = sum(around.inner[key], said[key]);
    return undefined;
  }
}
