import type { Item } from './corpus.ts';
import type { Reading } from './baselines.ts';

/** One item with what was read, in its excerpt and in its whole log. */
export interface Answered {
  readonly item: Item;
  readonly excerpt: Reading;
  readonly full?: Reading;
}

export interface Wrong {
  readonly id: string;
  readonly label: string;
  readonly got: string;
  readonly rule?: string;
}

/** The figures of one way of reading; rates from 0 to 1. */
export interface Figures {
  readonly items: number;
  readonly category: {
    readonly accept: number;
    readonly exact: number;
    readonly macroF1: number;
    readonly macroF1Exact: number;
  };
  readonly byCategory: readonly {
    readonly category: string;
    readonly support: number;
    readonly f1: number;
    readonly f1Exact: number;
  }[];
  readonly transient: {
    readonly precision: number;
    readonly recall: number;
    readonly falseYes: number;
    readonly yes: number;
    readonly unknown: number;
    readonly recallByProject: Readonly<Record<string, { readonly items: number; readonly recall: number }>>;
  };
  readonly evidence: {
    readonly strict: number;
    readonly lenient: number;
    readonly full: number;
    readonly fullStrict: number;
  };
  readonly green: { readonly items: number; readonly named: number };
  readonly byRule: readonly { readonly rule: string; readonly items: number; readonly right: number }[];
  readonly wrong: readonly Wrong[];
}

const WITHIN = 2;

const rate = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000);

/** All figures but speed. */
export function measure(answers: readonly Answered[]): Figures {
  const failures = answers.filter(({ item }) => item.category !== 'none');
  const right = failures.filter(accepted);
  return {
    items: answers.length,
    category: {
      accept: rate(right.length, failures.length),
      exact: rate(failures.filter(({ item, excerpt }) => excerpt.category === item.category).length, failures.length),
      ...macro(answers),
    },
    byCategory: byCategory(answers),
    transient: transient(answers),
    evidence: evidence(failures),
    green: green(answers),
    byRule: byRule(failures),
    wrong: answers.filter((answer) => !accepted(answer)).map(describeWrong),
  };
}

function accepted({ item, excerpt }: Answered): boolean {
  return item.accept.includes(excerpt.category);
}

function describeWrong({ item, excerpt }: Answered): Wrong {
  return { id: item.id, label: item.category, got: excerpt.category, ...(excerpt.rule ? { rule: excerpt.rule } : {}) };
}

function f1(answers: readonly Answered[], category: string, exact: boolean): number {
  const got = (answer: Answered): string =>
    !exact && accepted(answer) ? answer.item.category : answer.excerpt.category;
  const truePositives = answers.filter((a) => a.item.category === category && got(a) === category).length;
  const said = answers.filter((a) => got(a) === category).length;
  const are = answers.filter((a) => a.item.category === category).length;
  return rate(2 * truePositives, said + are);
}

function byCategory(answers: readonly Answered[]): Figures['byCategory'] {
  const categories = [...new Set(answers.map(({ item }) => item.category))].sort();
  return categories.map((category) => ({
    category,
    support: answers.filter(({ item }) => item.category === category).length,
    f1: f1(answers, category, false),
    f1Exact: f1(answers, category, true),
  }));
}

function macro(answers: readonly Answered[]): { macroF1: number; macroF1Exact: number } {
  const rows = byCategory(answers);
  return {
    macroF1: rate(
      rows.reduce((sum, row) => sum + row.f1, 0),
      rows.length,
    ),
    macroF1Exact: rate(
      rows.reduce((sum, row) => sum + row.f1Exact, 0),
      rows.length,
    ),
  };
}

function transient(answers: readonly Answered[]): Figures['transient'] {
  const labelled = answers.filter(({ item }) => item.transient === 'yes');
  const saidYes = answers.filter(({ excerpt }) => excerpt.transient === 'yes');
  const rightYes = saidYes.filter(({ item }) => item.transient === 'yes').length;
  const falseYes = saidYes.filter(({ item }) => item.transient === 'no').length;
  const recallByProject: Record<string, { items: number; recall: number }> = {};
  for (const group of new Set(labelled.map(({ item }) => item.group))) {
    const ofGroup = labelled.filter(({ item }) => item.group === group);
    const found = ofGroup.filter(({ excerpt }) => excerpt.transient === 'yes').length;
    recallByProject[group] = { items: ofGroup.length, recall: rate(found, ofGroup.length) };
  }
  return {
    precision: rightYes + falseYes === 0 ? 1 : rate(rightYes, rightYes + falseYes),
    recall: rate(rightYes, labelled.length),
    falseYes,
    yes: rightYes,
    unknown: saidYes.length - rightYes - falseYes,
    recallByProject,
  };
}

function near(reading: Reading | undefined, lines: readonly number[]): boolean {
  const line = reading?.evidence?.line;
  return line !== undefined && lines.some((other) => Math.abs(other - line) <= WITHIN);
}

function lenient(reading: Reading | undefined, item: Item, shift: number): boolean {
  const lines = [item.evidence_line, ...item.evidence_alt_lines].map((line) => line + shift);
  return near(reading, lines) || reading?.evidence?.text.trim() === item.evidence_clean.trim();
}

function evidence(failures: readonly Answered[]): Figures['evidence'] {
  const whole = failures.filter(({ full }) => full !== undefined);
  const shift = (item: Item): number => (item.full_evidence_line ?? item.evidence_line) - item.evidence_line;
  const strict = failures.filter(({ item, excerpt }) => near(excerpt, [item.evidence_line])).length;
  return {
    strict: rate(strict, failures.length),
    lenient: rate(failures.filter(({ item, excerpt }) => lenient(excerpt, item, 0)).length, failures.length),
    fullStrict: rate(
      whole.filter(({ item, full }) => near(full, [item.evidence_line + shift(item)])).length,
      whole.length,
    ),
    full: rate(whole.filter(({ item, full }) => lenient(full, item, shift(item))).length, whole.length),
  };
}

function green(answers: readonly Answered[]): Figures['green'] {
  const readings = answers
    .filter(({ item }) => item.category === 'none')
    .flatMap(({ excerpt, full }) => (full ? [excerpt, full] : [excerpt]));
  return { items: readings.length, named: readings.filter(({ category }) => category !== 'none').length };
}

function byRule(failures: readonly Answered[]): Figures['byRule'] {
  const rules = new Map<string, { items: number; right: number }>();
  for (const answer of failures) {
    const rule = answer.excerpt.rule ?? '(none)';
    const row = rules.get(rule) ?? { items: 0, right: 0 };
    rules.set(rule, { items: row.items + 1, right: row.right + (accepted(answer) ? 1 : 0) });
  }
  return [...rules]
    .map(([rule, row]) => ({ rule, ...row }))
    .sort((a, b) => b.items - a.items || (a.rule < b.rule ? -1 : 1));
}
