import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

export type ExpressionFunction = (...args: readonly data.ExpressionData[]) => data.ExpressionData;

/** What an expression may name: contexts, and functions besides the built-in ones (by name in lower case). */
export interface ExpressionScope {
  readonly contexts: Readonly<Record<string, data.ExpressionData>>;
  readonly functions: Readonly<Record<string, ExpressionFunction>>;
}

/** The value of one expression, without `${{ }}`. */
export function evaluateExpression(expression: string, scope: ExpressionScope): data.ExpressionData {
  const functions = Object.entries(scope.functions).map(([name, call]) => ({ name, minArgs: 0, maxArgs: 255, call }));
  const contexts = new data.Dictionary(...Object.entries(scope.contexts).map(([key, value]) => ({ key, value })));
  const tree = new Parser(readTokens(expression), Object.keys(scope.contexts), functions).parse();
  return new Evaluator(tree, contexts, new Map(functions.map((each) => [each.name, each]))).evaluate();
}

/** The tokens of an expression. The lexer (0.3.61) makes one quote of two only the first time in a string; here it is each time. */
function readTokens(expression: string): ReturnType<Lexer['lex']>['tokens'] {
  return new Lexer(expression)
    .lex()
    .tokens.map((token) =>
      token.lexeme.startsWith("'") ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token,
    );
}

/** A text with each `${{ expression }}` replaced by its value. */
export function evaluateText(text: string, scope: ExpressionScope): string {
  let result = '';
  let position = 0;
  for (let start = text.indexOf('${{'); start >= 0; start = text.indexOf('${{', position)) {
    const end = expressionEnd(text, start + 3);
    result += text.slice(position, start) + evaluateExpression(text.slice(start + 3, end), scope).coerceString();
    position = end + 2;
  }
  return result + text.slice(position);
}

/** Plain values as the evaluator wants them. */
export function toExpressionData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toExpressionData));
  if (value instanceof Map) return toExpressionData(Object.fromEntries(value));
  if (typeof value === 'object') {
    return new data.Dictionary(
      ...Object.entries(value).map(([key, entry]) => ({ key, value: toExpressionData(entry) })),
    );
  }
  throw new TypeError(`A ${typeof value} has no place in an expression.`);
}

/** The other way: what an expression came to, as plain values. */
export function toPlainValue(value: data.ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer));
}

/** Variables compare their names with case where the system does. */
export function environmentData(variables: Readonly<Record<string, string>>): data.Dictionary {
  const pairs = Object.entries(variables).map(([key, value]) => ({ key, value: new data.StringData(value) }));
  return process.platform === 'win32' ? new data.Dictionary(...pairs) : new CaseSensitiveDictionary(pairs);
}

export function isTruthy(value: data.ExpressionData): boolean {
  switch (value.kind) {
    case data.Kind.Null:
      return false;
    case data.Kind.Boolean:
      return value.coerceString() === 'true';
    case data.Kind.Number:
      return value.number() !== 0 && !Number.isNaN(value.number());
    case data.Kind.String:
      return value.coerceString() !== '';
    default:
      return true;
  }
}

class CaseSensitiveDictionary extends data.Dictionary {
  readonly #exact: ReadonlyMap<string, data.ExpressionData>;

  constructor(pairs: readonly { readonly key: string; readonly value: data.ExpressionData }[]) {
    super();
    this.#exact = new Map(pairs.map(({ key, value }) => [key, value]));
  }

  override get(key: string): data.ExpressionData | undefined {
    return this.#exact.get(key);
  }

  override values(): data.ExpressionData[] {
    return [...this.#exact.values()];
  }

  override pairs(): { key: string; value: data.ExpressionData }[] {
    return [...this.#exact].map(([key, value]) => ({ key, value }));
  }
}

/** Where the expression that begins at `start` ends: at the first }} outside a string. */
function expressionEnd(text: string, start: number): number {
  let quoted = false;
  for (let index = start; index < text.length; index++) {
    if (text[index] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', index)) return index;
  }
  throw new Error(`An expression is not closed: ${text.slice(start - 3)}`);
}
