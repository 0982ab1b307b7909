import type { TestStatus } from './model.ts';

/** From harmless to worst: of several outcomes of one test, the worst counts. */
const ORDER: readonly TestStatus[] = ['passed', 'skipped', 'unknown', 'failed', 'error'];

export function worstOf(a: TestStatus, b: TestStatus): TestStatus {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}

export function isBad(status: TestStatus): boolean {
  return status === 'failed' || status === 'error' || status === 'unknown';
}
