import type { Result } from '../result.ts';

import { escalationOutputs } from './escalation.ts';
import { recoveryOutputs } from './recovery.ts';
import { causeReport } from './report.ts';

/** Every output but `report`. */
export function outputs({ verdict, causes, treatment, called }: Result): Readonly<Record<string, string>> {
  const [cause] = causes;
  const place = cause?.places[0];
  return {
    verdict,
    category: cause?.category ?? 'none',
    transient: cause?.transient ?? 'no',
    confidence: String(cause?.confidence ?? 1),
    rule: cause?.rule ?? '',
    evidence: cause?.evidence?.text ?? '',
    'evidence-location': place ? JSON.stringify({ job: place.job, step: place.step, line: place.line }) : '',
    fingerprint: cause?.fingerprint ?? '',
    causes: JSON.stringify(causes.map(causeReport)),
    ...recoveryOutputs(treatment),
    ...escalationOutputs(called),
  };
}
