import { checkedBy, configurationText, InputError, Mistake, yaml, type Decoder } from '@qeml-actions/core';
import { isRuleFile, rulesOf, type Rule, type RuleFile } from '@qeml-actions/failures';

import { badRules, leavesRepository, noRuleFile } from '../messages.ts';
import type { Ports } from '../ports.ts';

const FILE: Decoder<RuleFile> = yaml('a YAML file of rules', checkedBy(isRuleFile));
/** Of a file; a thousand rules are less. */
const MOST_CHARACTERS = 1_000_000;

/**
 * The rules of the files that `rules` names: of the checkout, or of the default branch where there is none or where it
 * may be a stranger's.
 * @throws InputError that names every file that is not there, and every rule that cannot be used
 */
export async function ownRules(paths: readonly string[], ports: Ports): Promise<readonly Rule[]> {
  const rules: Rule[] = [];
  const mistakes: string[] = [];
  for (const path of paths) {
    const read = await readRules(path, ports);
    if (read instanceof Mistake) mistakes.push(read.detail ?? noRuleFile(path));
    else rules.push(...read);
  }
  const twice = rules.find(({ id }, at) => rules.findIndex((rule) => rule.id === id) !== at);
  if (twice) mistakes.push(badRules(paths.join(', '), `two rules are called ${twice.id}`));
  if (mistakes.length > 0) throw new InputError(mistakes);
  return rules;
}

async function readRules(path: string, ports: Ports): Promise<readonly Rule[] | Mistake> {
  const text = await textOf(path, ports);
  if (text === undefined) return new Mistake(noRuleFile(path));
  if (text instanceof Mistake) return text;
  if (text.length > MOST_CHARACTERS) return new Mistake(badRules(path, 'it is longer than 1,000,000 characters'));
  const file = await FILE.decode(text);
  if (file instanceof Mistake) return new Mistake(badRules(path, file.detail ?? `expected ${FILE.expected}`));
  const { rules, faults } = rulesOf(file);
  return faults.length === 0 ? rules : new Mistake(badRules(path, faults.join('; ')));
}

async function textOf(path: string, ports: Ports): Promise<string | Mistake | undefined> {
  const found = await configurationText(path, ports, ports.github);
  if (found === 'outside') return new Mistake(leavesRepository(path));
  return found === 'missing' ? undefined : found.text;
}
