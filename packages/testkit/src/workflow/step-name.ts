import { failureMessage } from '../failure-message.ts';
import type { ExpressionScope } from '../expression.ts';
import type { ActionStage } from '../node-step.ts';
import { tokenText } from './token-value.ts';
import type { StepModel } from './workflow-model.ts';

/** What GitHub shows as a step's name: as given, else `Run` with the action or the script's first line. */
export function stepName(model: StepModel, stage: ActionStage, scope: ExpressionScope): string {
  const name = displayName(model, scope);
  if (stage === 'main') return name;
  return `${stage === 'pre' ? 'Pre' : 'Post'} ${name}`;
}

function displayName(model: StepModel, scope: ExpressionScope): string {
  const token = model.name ?? (model.kind === 'run' ? model.run : undefined);
  if (token === undefined) return `Run ${model.kind === 'uses' ? model.uses : ''}`;
  const text = evaluated(() => tokenText(token, scope)) ?? token.assertScalar('name').toString();
  const [line = ''] = text.replace(/^[ \t\r\n]+/, '').split(/[\r\n]/);
  return model.name === undefined ? `Run ${line}` : line;
}

/** A name that cannot be evaluated yet is shown as it is written. */
function evaluated(evaluate: () => string): string | undefined {
  try {
    return evaluate();
  } catch (error) {
    failureMessage(error);
    return undefined;
  }
}
