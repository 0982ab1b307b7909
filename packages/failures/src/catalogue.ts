import { buildAutomaton } from './lines/automaton.ts';
import { MARKS } from './marks.ts';
import { compilePattern, lazyPattern } from './pattern.ts';
import { RULE_FAMILIES } from './rules/index.generated.ts';

import type { Automaton } from './lines/automaton.ts';
import type { CleanLine } from './lines/normalise.ts';
import type { Pattern } from './pattern.ts';
import type { Mark, Rule } from './rule.ts';

export interface CompiledRule {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly not?: Pattern;
  readonly near?: Pattern;
  readonly notNear?: Pattern;
}

export interface CompiledMark {
  readonly kind: Mark['kind'];
  readonly pattern: Pattern;
}

/** Rules and marks, ready to be matched: one automaton over all literals. */
export interface Catalogue {
  readonly automaton: Automaton;
  /** By literal. */
  readonly rules: readonly (readonly CompiledRule[])[];
  readonly marks: readonly (readonly CompiledMark[])[];
}

/** Every rule that is shipped, in the catalogue's order. */
export function builtInRules(): readonly Rule[] {
  return RULE_FAMILIES.flatMap((family): readonly Rule[] => family.rules);
}

/** Compiles the shipped rules and `extra` ones; patterns wait for the first line that has their literal. */
export function compileCatalogue(extra: readonly Rule[]): Catalogue {
  const literals = new Map<string, { rules: CompiledRule[]; marks: CompiledMark[] }>();
  const entry = (literal: string): { rules: CompiledRule[]; marks: CompiledMark[] } => {
    const key = literal.toLowerCase();
    let found = literals.get(key);
    if (!found) literals.set(key, (found = { rules: [], marks: [] }));
    return found;
  };
  for (const rule of [...builtInRules(), ...extra]) {
    const compiled = compileRule(rule);
    for (const literal of rule.literals) entry(literal).rules.push(compiled);
  }
  MARKS.forEach((mark, index) => {
    const compiled = { kind: mark.kind, pattern: lazyPattern(mark.pattern, `mark ${index}`) };
    for (const literal of mark.literals) entry(literal).marks.push(compiled);
  });
  const entries = [...literals.values()];
  return {
    automaton: buildAutomaton([...literals.keys()]),
    rules: entries.map((found) => found.rules),
    marks: entries.map((found) => found.marks),
  };
}

/** One rule with its patterns, compiled at first use. */
export function compileRule(rule: Rule): CompiledRule {
  const owner = `rule ${rule.id}`;
  return {
    rule,
    pattern: lazyPattern(rule.pattern, owner),
    ...(rule.not === undefined ? {} : { not: lazyPattern(rule.not, owner) }),
    ...(rule.near === undefined ? {} : { near: lazyPattern(rule.near, owner) }),
    ...(rule.notNear === undefined ? {} : { notNear: lazyPattern(rule.notNear, owner) }),
  };
}

/** Throws where a rule has no literal or a pattern that cannot be used. */
export function checkRule(rule: Rule): void {
  const owner = `rule ${rule.id}`;
  if (rule.literals.every((literal) => literal === '')) throw new Error(`The ${owner} needs a literal.`);
  for (const pattern of [rule.pattern, rule.not, rule.near, rule.notNear]) {
    if (pattern !== undefined) compilePattern(pattern, owner);
  }
}

/** Does the rule name this cleaned line, its neighbours left aside? */
export function matchesLine({ rule, pattern, not }: CompiledRule, { text, command }: CleanLine): boolean {
  if (rule.command !== undefined && rule.command !== command) return false;
  return pattern.test(text) && !(not?.test(text) ?? false);
}
