import { cancelledText, unread } from '../messages.ts';
import type { Result } from '../result.ts';

import type { CommandView } from './diagnosis.ts';

/** Why the step fails; undefined where it does not. */
export function failureOf({ verdict, command, gate, isCancelled }: Result, shown: CommandView): string | undefined {
  if (verdict === 'pass' || verdict === 'warn') return undefined;
  const { outcome } = command.end;
  if (isCancelled && outcome !== 'cancelled') return cancelledText();
  if (outcome !== 'success' && outcome !== 'degraded') return shown.failure ?? command.end.reason;
  if (gate.state === 'faulted') return unread('The quality gate', gate.mistakes);
  return gate.state === 'done' ? gate.view.failure : command.end.reason;
}
