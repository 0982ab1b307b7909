import { describe, expect, test } from '@jest/globals';

import { builtInRules, cleanLine } from '@qeml-actions/failures';

import { compileRule, matchesLine } from '../../../packages/failures/src/catalogue.ts';

const RULES = builtInRules();
/** Rules that only point to a line, without a category, may meet a healthy one. */
const NAMING = RULES.filter((rule) => rule.category !== 'unknown').map((rule) => compileRule(rule));

describe('every rule', () => {
  test('has an id of its own', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s matches its examples, and its literals find them',
    (_, rule) => {
      const compiled = compileRule(rule);
      expect(rule.examples.length).toBeGreaterThan(0);
      for (const example of rule.examples) {
        const clean = cleanLine(example);
        expect({ example, matches: matchesLine(compiled, clean) }).toEqual({ example, matches: true });
        const found = rule.literals.some((literal) => example.toLowerCase().includes(literal.toLowerCase()));
        expect({ example, found }).toEqual({ example, found: true });
      }
    },
  );

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s has green examples that no rule with a category matches',
    (_, rule) => {
      expect(rule.green.length).toBeGreaterThan(0);
      for (const line of rule.green) {
        const clean = cleanLine(line);
        const matching = NAMING.filter((compiled) => matchesLine(compiled, clean)).map((compiled) => compiled.rule.id);
        expect({ line, matching }).toEqual({ line, matching: [] });
      }
    },
  );

  test('says what happened and what to do, as sentences', () => {
    for (const rule of RULES) {
      expect(rule.explanation).toMatch(/^\w.*\.$/);
      expect(rule.cure).toMatch(/^\w.*\.$/);
    }
  });
});
