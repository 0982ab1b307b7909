import { data } from '@actions/expressions';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
} from '@actions/workflow-parser/templates/tokens/type-guards';

import { evaluateExpression, isTruthy } from '../expression.ts';
import type { ExpressionScope } from '../expression.ts';

/** The value of a token: literals as they stand, expressions evaluated, lists and mappings in depth. */
export function tokenValue(token: TemplateToken, scope: ExpressionScope): data.ExpressionData {
  if (isBasicExpression(token)) return evaluateExpression(token.expression, scope);
  if (isBoolean(token)) return new data.BooleanData(token.value);
  if (isNumber(token)) return new data.NumberData(token.value);
  if (isSequence(token)) return new data.Array(...[...token].map((item) => tokenValue(item, scope)));
  if (isMapping(token)) {
    return new data.Dictionary(
      ...[...token].map(({ key, value }) => ({ key: tokenText(key, scope), value: tokenValue(value, scope) })),
    );
  }
  if (!token.isLiteral) throw new Error(`'${token.assertScalar('value').toString()}' is not evaluated here.`);
  const text = token.assertScalar('value').toString();
  return text === '' && token.typeName() === 'NullToken' ? new data.Null() : new data.StringData(text);
}

/** A token where a text is expected: numbers and booleans become texts, lists and mappings are an error. */
export function tokenText(token: TemplateToken, scope: ExpressionScope): string {
  const value = tokenValue(token, scope);
  if (value.kind === data.Kind.Array) throw new Error('A sequence was not expected');
  if (value.kind === data.Kind.Dictionary) throw new Error('A mapping was not expected');
  return value.coerceString();
}

export function optionalText(token: TemplateToken | undefined, scope: ExpressionScope): string | undefined {
  return token === undefined ? undefined : tokenText(token, scope);
}

/** A mapping of texts, such as `env` or `with`. */
export function tokenTexts(token: TemplateToken | undefined, scope: ExpressionScope): Record<string, string> {
  if (token === undefined) return {};
  if (isMapping(token)) {
    return Object.fromEntries([...token].map(({ key, value }) => [tokenText(key, scope), tokenText(value, scope)]));
  }
  const value = tokenValue(token, scope);
  if (!(value instanceof data.Dictionary)) throw new Error('A mapping was expected');
  return Object.fromEntries(value.pairs().map(({ key, value: entry }) => [key, entry.coerceString()]));
}

export function tokenBoolean(token: TemplateToken | undefined, scope: ExpressionScope): boolean {
  return token !== undefined && isTruthy(tokenValue(token, scope));
}

/** Whole minutes, as the runner takes them; undefined for none. */
export function tokenMinutes(token: TemplateToken | undefined, scope: ExpressionScope): number | undefined {
  if (token === undefined) return undefined;
  const minutes = Math.trunc(tokenValue(token, scope).number());
  if (Number.isNaN(minutes)) throw new Error('A number was expected');
  return minutes > 0 ? minutes : undefined;
}
