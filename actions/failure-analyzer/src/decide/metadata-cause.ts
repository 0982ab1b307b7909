import { fingerprint, type Answer, type Evidence, type Transient } from '@qeml-actions/failures';

import type { Cause } from '../cause.ts';
import { firstKeyAlone, platformSaidSo, repeats, unclear } from '../messages/metadata.ts';
import type { ObservedJob } from '../observed.ts';

interface Kind {
  readonly category: Answer;
  readonly transient: Transient;
  readonly transientReason: string;
  readonly confidence: number;
}

/** What can be known without a text. */
const KINDS = {
  'run-startup-failure': { category: 'config', transient: 'no', transientReason: repeats(), confidence: 0.8 },
  'run-without-failed-job': { category: 'unknown', transient: 'unknown', transientReason: unclear(), confidence: 0 },
  'job-without-cause': { category: 'unknown', transient: 'unknown', transientReason: unclear(), confidence: 0 },
  'job-not-paid': { category: 'config', transient: 'no', transientReason: repeats(), confidence: 0.95 },
  'job-time-limit': { category: 'timeout', transient: 'unknown', transientReason: unclear(), confidence: 0.95 },
  'step-time-limit': { category: 'timeout', transient: 'unknown', transientReason: unclear(), confidence: 0.95 },
  'job-runner-lost': { category: 'runner-lost', transient: 'yes', transientReason: platformSaidSo(), confidence: 0.95 },
  'job-step-unfinished': {
    category: 'runner-lost',
    transient: 'yes',
    transientReason: platformSaidSo(),
    confidence: 0.85,
  },
  'job-superseded': { category: 'cancelled', transient: 'unknown', transientReason: firstKeyAlone(), confidence: 0.95 },
  'job-cancelled': { category: 'cancelled', transient: 'unknown', transientReason: firstKeyAlone(), confidence: 0.9 },
  'job-gate': { category: 'upstream', transient: 'unknown', transientReason: firstKeyAlone(), confidence: 0.8 },
} as const satisfies Readonly<Record<string, Kind>>;

export type MetadataRule = keyof typeof KINDS;

/** Where it showed, and what was said there; `identity` is what tells this cause from others of its kind. */
interface Found {
  readonly job?: ObservedJob;
  readonly step?: string | undefined;
  readonly text?: string | undefined;
  readonly identity?: string;
}

/** The sentences of a cause. */
export interface Told {
  readonly explanation: string;
  readonly cure: string;
}

/** A cause that rests on no text. Its fingerprint leaves out what was said: that names runners and times. */
export function metadataCause(rule: MetadataRule, told: Told, { job, step, text, identity = '' }: Found): Cause {
  const kind: Kind = KINDS[rule];
  const place = { job: job?.name, step, text: undefined, line: undefined };
  return {
    ...kind,
    prior: kind.transient,
    rule: kind.category === 'unknown' ? undefined : rule,
    evidence: text === undefined ? undefined : lineOf(text),
    ...told,
    fingerprint: identified(kind.category, rule, identity),
    runnerUp: undefined,
    places: [place],
  };
}

/** The fingerprint of a cause that has no line of a text to be known by. */
export function identified(category: Answer, rule: string, identity: string): string | undefined {
  return fingerprint({
    category,
    rule,
    evidence: lineOf(identity),
    transient: 'unknown',
    prior: 'unknown',
    transientReason: '',
    confidence: 0,
  });
}

function lineOf(text: string): Evidence {
  return { text, line: 1, before: [], after: [] };
}
