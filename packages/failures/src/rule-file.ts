import type { FromSchema } from 'json-schema-to-ts';

import { builtInRules, checkRule, compileRule, matchesLine, type CompiledRule } from './catalogue.ts';
import { cleanLine } from './lines/normalise.ts';
import type { schema } from './rule-file.schema.ts';
import type { Rule } from './rule.ts';

/** What a file of one's own rules holds, of the shape that its schema describes. */
export type RuleFile = FromSchema<typeof schema>;

type Entry = RuleFile['rules'][number];

/** Most shipped rules that name a line's cause by itself weigh about so much. */
const DEFAULT_WEIGHT = 80;

/** The rules of a file, or what is wrong with them: an id that is taken, a pattern, an example that is not met. */
export function rulesOf(file: RuleFile): { readonly rules: readonly Rule[]; readonly faults: readonly string[] } {
  const rules = file.rules.map(ruleOf);
  const faults = rules.flatMap((rule, at) => [...idFaults(rule, rules.slice(0, at)), ...ruleFaults(rule)]);
  return { rules, faults };
}

function ruleOf({ transient, weight = DEFAULT_WEIGHT, 'not-near': notNear, ...entry }: Entry): Rule {
  return { ...entry, prior: transient, weight, ...(notNear === undefined ? {} : { notNear }) };
}

function idFaults({ id }: Rule, earlier: readonly Rule[]): readonly string[] {
  if (earlier.some((rule) => rule.id === id)) return [`two rules are called ${id}`];
  return builtInRules().some((rule) => rule.id === id) ? [`a shipped rule is called ${id}, too`] : [];
}

function ruleFaults(rule: Rule): readonly string[] {
  try {
    checkRule(rule);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  const compiled = compileRule(rule);
  return [
    ...rule.examples
      .filter((line) => !meets(compiled, line))
      .map((line) => `rule ${rule.id} does not meet its example "${line}"`),
    ...rule.green
      .filter((line) => meets(compiled, line))
      .map((line) => `rule ${rule.id} meets its green line "${line}"`),
  ];
}

/** As in a log: a line without any of the literals is not even looked at. */
function meets(compiled: CompiledRule, line: string): boolean {
  const lower = line.toLowerCase();
  return (
    compiled.rule.literals.some((literal) => lower.includes(literal.toLowerCase())) &&
    matchesLine(compiled, cleanLine(line))
  );
}
