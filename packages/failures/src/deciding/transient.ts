import { cleanLine } from '../lines/normalise.ts';
import { hostKind } from './hosts.ts';

import type { Category, Transient } from '../category.ts';
import type { Occurrence } from '../occurrence.ts';
import type { HostKind } from './hosts.ts';

/** Signs that trying again will not help, whatever the rule's prior: an answer that stays, a certificate, an old protocol. */
const PERMANENT =
  /\b(?:404|410|40[13]|501)\b|https required|not found|no such host is known|does not exist|unauthorized|forbidden|denied|certificat|pkix|certification path|protocol_version|handshake_failure|unrecognized_name|during handshake|sslhandshake|handshake failed|peer not authenticated|has been (?:removed|shut down|deprecated|disabled)|origin down|no_pubkey|expkeysig|no valid openpgp|invalid reference|no space left|unsupported|end[- ]of[- ]life/i;

/** Only here does it matter which host was asked. */
const ABOUT_HOSTS: ReadonlySet<Category | 'unknown'> = new Set(['network', 'service', 'vcs', 'dependency']);

/** A verdict with its reason. */
export interface TransientVerdict {
  readonly transient: Transient;
  /** The first key alone: the rule's prior, unless a sign of permanence takes it away. */
  readonly prior: Transient;
  readonly reason: string;
}

const SAYS = {
  repeats: 'This kind of failure repeats until something is changed.',
  unclear: 'This kind of failure may or may not repeat; the text alone cannot tell.',
  gone: 'The host has been shut down.',
  lasting: 'This kind of failure passes as a rule, but the answer reads as a lasting one.',
  platform: 'This kind of failure passes as a rule, and the platform itself reported it.',
  live: 'This kind of failure passes as a rule, and the host is a well-known live service.',
  alone: 'This kind of failure passes as a rule, but nothing independent confirms it here.',
} as const;

/**
 * Two keys or none: the rule's prior, and a second of its own kind.
 * `others`: further lines of the same rule in the same step; one may name the host that another does not.
 */
export function judgeTransient(occurrence: Occurrence, others: readonly Occurrence[]): TransientVerdict {
  const { rule } = occurrence.compiled;
  if (rule.prior === 'no') return { transient: 'no', prior: 'no', reason: SAYS.repeats };
  if (rule.prior === 'unknown') return { transient: 'unknown', prior: 'unknown', reason: SAYS.unclear };
  const near = nearby(occurrence);
  const host = ABOUT_HOSTS.has(rule.category) ? askedHost([occurrence, ...others]) : 'none';
  if (host === 'gone') return { transient: 'no', prior: 'no', reason: SAYS.gone };
  if (readsAsLasting(occurrence, near)) return { transient: 'unknown', prior: 'unknown', reason: SAYS.lasting };
  if (rule.platform === true) return { transient: 'yes', prior: 'yes', reason: SAYS.platform };
  if (host === 'well-known') return { transient: 'yes', prior: 'yes', reason: SAYS.live };
  return { transient: 'unknown', prior: 'yes', reason: SAYS.alone };
}

/** What stands around a platform's own line is the command's talk, and says nothing of it. */
function readsAsLasting({ text, compiled }: Occurrence, near: readonly string[]): boolean {
  return PERMANENT.test(text) || (compiled.rule.platform !== true && near.some((line) => PERMANENT.test(line)));
}

/** The host of the line itself; the lines around it, and its like, are asked only where it names none. */
function askedHost(occurrences: readonly Occurrence[]): HostKind {
  for (const occurrence of occurrences) {
    const own = hostKind(occurrence.text);
    const kind = own === 'none' ? hostKind(nearby(occurrence).join('\n')) : own;
    if (kind !== 'none') return kind;
  }
  return 'none';
}

function nearby({ before, after }: Occurrence): string[] {
  return [...before.slice(-3), ...after.slice(0, 3)].map((raw) => cleanLine(raw).text);
}
