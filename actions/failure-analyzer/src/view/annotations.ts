import type { Annotation } from '@qeml-actions/core';

import type { Cause } from '../cause.ts';
import { evidencePlace } from '../decide/evidence-place.ts';
import { causeText } from '../messages.ts';
import type { Result } from '../result.ts';

import { escalationAnnotations } from './escalation.ts';

/** The causes beside the run, on file and line where the evidence names them. */
export function annotations({ inputs, causes, called }: Result): readonly Annotation[] {
  return [...escalationAnnotations(called), ...(inputs.annotate ? causes.map(annotation) : [])];
}

function annotation(cause: Cause): Annotation {
  const { evidence } = cause;
  const message = [causeText(cause), evidence?.text, cause.cure].filter((part) => part !== undefined && part !== '');
  return { level: 'warning', message: message.join('\n'), ...(evidence && evidencePlace(evidence)) };
}
