import type { Verdict } from '@qeml-actions/core';

import type { Cause } from '../../cause.ts';
import type { Cured } from '../../cure.ts';

/** `warn` while a cure is under way, whoever began it; `pass` where nothing failed or it recovered. */
export function verdictOf(causes: readonly Cause[], { state }: Pick<Cured, 'state'>): Verdict {
  if (causes.length === 0 || state === 'recovered') return 'pass';
  return state === 'started' || state === 'already' ? 'warn' : 'fail';
}
