import { data } from '@actions/expressions';
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';

import { tokenValue } from './token-value.ts';

const NO_SCOPE = { contexts: {}, functions: {} };

/** The `inputs` context: what is given, else the defaults of workflow_dispatch; booleans and numbers by their declared type. */
export function dispatchInputs(
  declared: MappingToken | undefined,
  given: Readonly<Record<string, string>>,
): data.Dictionary {
  const inputs = new Map<string, data.ExpressionData>();
  for (const { key, value } of declared ?? []) {
    const properties = new Map(
      value.isScalar ? [] : [...value.assertMapping('input')].map((pair) => [pair.key.toString(), pair.value]),
    );
    const type = properties.get('type')?.assertScalar('type').toString();
    inputs.set(key.toString(), defaultOf(properties.get('default'), type));
    const own = given[key.toString()];
    if (own !== undefined) inputs.set(key.toString(), typed(own, type));
  }
  for (const [name, value] of Object.entries(given))
    if (!inputs.has(name)) inputs.set(name, new data.StringData(value));
  return new data.Dictionary(...[...inputs].map(([key, value]) => ({ key, value })));
}

function defaultOf(token: TemplateToken | undefined, type: string | undefined): data.ExpressionData {
  if (token !== undefined) return typed(tokenValue(token, NO_SCOPE).coerceString(), type);
  return type === 'boolean' ? new data.BooleanData(false) : new data.StringData('');
}

function typed(text: string, type: string | undefined): data.ExpressionData {
  if (type === 'boolean') return new data.BooleanData(text === 'true');
  return type === 'number' ? new data.NumberData(Number(text)) : new data.StringData(text);
}
