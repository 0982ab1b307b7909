import type { Annotation } from '@qeml-actions/core';

import { lineToAdd, nothingMeasured } from '../messages.ts';
import type { Result } from '../result.ts';

import type { CommandView } from './diagnosis.ts';

/** What each part has to say beside the run; a step that measured nothing says so. */
export function annotations({ analysis, gate }: Result, command: CommandView): readonly Annotation[] {
  const parts = [analysis, gate].flatMap((part) => (part.state === 'done' ? part.view.annotations : []));
  const nothing: readonly Annotation[] =
    gate.state === 'nothing'
      ? [{ level: 'warning', title: 'Nothing was measured', message: `${nothingMeasured()} ${lineToAdd()}` }]
      : [];
  return [...command.annotations, ...parts, ...nothing];
}
