import { CATEGORIES, createClassifier, RULE_FAMILIES, type Category, type RuleFamily } from '@qeml-actions/failures';

import { STRATEGY_TABLE } from '../actions/failure-analyzer/src/decide/strategy/table.ts';
import { cell, code, codes, table } from './markdown.ts';

const FAMILIES: readonly RuleFamily[] = RULE_FAMILIES;

/** Category × transient × attempt, as the failure-analyzer's own data has it. */
export function strategiesTable(): string {
  const steps = (names: readonly string[]): string => names.map(code).join(', else ') || '`escalate`';
  const rows = STRATEGY_TABLE.map((row) => [
    codes(row.categories),
    codes(row.transient),
    steps(row.first),
    steps(row.second),
    steps(row.later),
  ]);
  return table(['Category', 'Transient', 'After the first attempt', 'After the second', 'Later'], rows);
}

/** What each category means. */
const MEANINGS: Readonly<Record<Category, string>> = {
  test: 'A test did not hold.',
  flaky: 'A test, crash or time-out that the history has seen pass on the same commit, or fail in unrelated changes.',
  compile: 'Source does not compile or link.',
  type: 'A type checker refuses the source.',
  lint: 'A linter or formatter refuses the source.',
  policy: 'A bound that somebody set is not met: coverage, an audit, a scan.',
  dependency: 'A package cannot be found, resolved or installed.',
  network: 'A connection could not be made, or broke.',
  service: 'A server answered that it cannot, for now or for this caller.',
  infrastructure: 'The platform or a machine of it failed, not the command.',
  'runner-lost': 'The runner went away.',
  cancelled: 'Somebody or something called the run off.',
  upstream: 'The job only reports that another one failed.',
  timeout: 'The time was up.',
  oom: 'There was not enough memory.',
  disk: 'There was not enough room on a disk.',
  auth: 'Somebody was not who, or may not do what, they said.',
  vcs: 'Git, or what it talks to, refused or failed.',
  config: 'A command, a setting, a variable or a file is missing or wrong.',
  crash: 'A program ended by a defect of its own: a signal, an assertion of the runtime.',
};

const PRIORS = ['yes', 'unknown', 'no'] as const;

/** How many rules have each prior: the rule's own word on trying again. */
function priors(rules: RuleFamily['rules']): readonly string[] {
  return PRIORS.map((prior) => String(rules.filter((rule) => rule.prior === prior).length));
}

const PRIOR_HEADS = PRIORS.map((prior) => `Alone ${code(prior)}`);

/** Every category, and how many shipped rules name it, by what they say of trying again. */
export function categoriesTable(): string {
  const rules = FAMILIES.flatMap((family) => family.rules);
  const rows = CATEGORIES.map((category) => [
    code(category),
    cell(MEANINGS[category]),
    ...priors(rules.filter((rule) => rule.category === category)),
  ]);
  return table(['Category', 'Means', ...PRIOR_HEADS], rows);
}

/** Every family of rules, with the sources that its messages are from. */
export function familiesTable(): string {
  const rows = sorted().map(({ family, source, rules }) => [
    `[${code(family)}](#${family})`,
    cell(source),
    ...priors(rules),
  ]);
  return table(['Family', 'Written after', ...PRIOR_HEADS], rows);
}

/** Every shipped rule, a section for each family. */
export function rulesTables(): string {
  const sections = sorted().map(({ family, rules }) => {
    const rows = rules.map(({ id, category, prior, explanation, cure }) => [
      code(id),
      code(category),
      code(prior),
      cell(explanation),
      cell(cure),
    ]);
    return `## ${family}\n\n${table(['Rule', 'Category', 'Alone', 'What it means', 'Cure'], rows)}`;
  });
  return sections.join('\n\n');
}

function sorted(): readonly RuleFamily[] {
  return [...FAMILIES].sort((a, b) => (a.family < b.family ? -1 : 1));
}

/** Exit codes that say something of themselves. */
const EXIT_CODES = [1, 2, 126, 127, 134, 135, 136, 137, 139, 143] as const;

/** What an exit code says where no line of the output says more. */
export function exitCodesTable(): string {
  const classifier = createClassifier();
  const rows = EXIT_CODES.map((exitCode) => {
    const { category, rule, explanation = '' } = classifier.start({ ending: { exitCode } }).end();
    return [code(String(exitCode)), code(category), rule === undefined ? '' : code(rule), cell(explanation)];
  });
  return table(['Exit code', 'Category', 'Rule', 'Why'], rows);
}
