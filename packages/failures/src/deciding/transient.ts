import { cleanLine } from '../lines/normalise.ts';
import { hostKind } from './hosts.ts';

import type { Transient } from '../category.ts';
import type { Occurrence } from '../occurrence.ts';

/** Signs that trying again will not help, whatever the rule's prior. */
const PERMANENT =
  /\b404\b|\b410\b|\b40[13]\b|not found|no such host is known|does not exist|unauthorized|forbidden|certificate has expired|has been (?:removed|shut down|deprecated)|permission denied|origin down|handshake_failure|unrecognized_name/i;

/** A verdict with its reason. */
export interface TransientVerdict {
  readonly transient: Transient;
  readonly reason: string;
}

/** Two keys or none: the rule's prior, and a second of its own kind. */
export function judgeTransient(occurrence: Occurrence): TransientVerdict {
  const { rule } = occurrence.compiled;
  if (rule.prior === 'no')
    return { transient: 'no', reason: 'This kind of failure repeats until something is changed.' };
  if (rule.prior === 'unknown') {
    return { transient: 'unknown', reason: 'This kind of failure may or may not repeat; the text alone cannot tell.' };
  }
  const near = [occurrence.text, ...nearby(occurrence)].join('\n');
  const kind = hostKind(near);
  if (kind === 'gone') return { transient: 'no', reason: 'The host has been shut down.' };
  if (PERMANENT.test(occurrence.text)) {
    return {
      transient: 'unknown',
      reason: 'The kind of failure passes as a rule, but the answer reads as a lasting one.',
    };
  }
  if (rule.platform === true) {
    return { transient: 'yes', reason: 'The kind of failure passes as a rule, and the platform itself reported it.' };
  }
  if (kind === 'well-known' && !PERMANENT.test(near)) {
    return {
      transient: 'yes',
      reason: 'The kind of failure passes as a rule, and the host is a well-known live service.',
    };
  }
  return {
    transient: 'unknown',
    reason: 'The kind of failure passes as a rule, but nothing independent confirms it here.',
  };
}

function nearby({ before, after }: Occurrence): string[] {
  return [...before.slice(-3), ...after.slice(0, 3)].map((raw) => cleanLine(raw).text);
}
