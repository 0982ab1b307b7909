import { TRANSIENCES, type Transience, type View } from '@qeml-actions/core';

import type { Result } from '../result.ts';

/** What the command's part would have shown by itself. */
export type CommandView = View;

/** What the last failed attempt shows; empty where none failed, or where nobody was to look. */
export interface Diagnosis {
  readonly category: string;
  readonly transient: Transience | '';
  readonly evidence: string;
}

/** By the analysis where there is one; of a failure that was healed, by what decided that it was tried again. */
export function diagnosis({ inputs, analysis }: Pick<Result, 'inputs' | 'analysis'>, command: CommandView): Diagnosis {
  if (inputs.skip.includes('analyze')) return { category: '', transient: '', evidence: '' };
  const {
    category = '',
    transient = '',
    evidence = '',
  } = analysis.state === 'done' ? analysis.view.outputs : command.outputs;
  return { category, evidence, transient: TRANSIENCES.find((word) => word === transient) ?? '' };
}
