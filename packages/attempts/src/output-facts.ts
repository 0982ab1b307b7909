import { createReadStream } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

import type { Ending } from './ending.ts';
import type { LineTest } from './pattern.ts';
import type { Rule } from './rule.ts';

/** Says of a failed command's output what kind of failure it shows; passed in by those who know about failures. */
export interface Classifier<C> {
  start(ending: Ending): ClassifierSession<C>;
}

export interface ClassifierSession<C> {
  write(chunk: Buffer): void;
  end(): C;
}

/** A carriage return ends a line too: a pattern's $ stands before the one of CR LF, and after each state of a progress. */
const LINE_END = /\r\n|\n|\r/;
/** A longer line is looked at in pieces. */
const LONGEST_LINE = 1_024 * 1_024;

/** Reads a kept log once: which rules its lines match, and what the classifier makes of it. */
export async function readOutput<C>(
  path: string,
  rules: readonly Rule[],
  session: ClassifierSession<C>,
): Promise<{ readonly found: ReadonlySet<Rule>; readonly classification: C }> {
  const open = new Map(rules.flatMap((rule) => testOf(rule)));
  const found = new Set<Rule>();
  let carry = '';
  const look = (line: string): void => {
    for (const [rule, test] of open) {
      if (!test(line)) continue;
      found.add(rule);
      open.delete(rule);
    }
  };
  const decoder = new TextDecoder();
  for await (const chunk of createReadStream(path)) {
    session.write(chunk as Buffer);
    if (open.size === 0) continue;
    const lines = (carry + decoder.decode(chunk as Buffer, { stream: true })).split(LINE_END);
    carry = lines.pop() ?? '';
    for (const line of lines) look(stripVTControlCharacters(line));
    if (carry.length < LONGEST_LINE) continue;
    look(carry);
    carry = '';
  }
  look(stripVTControlCharacters(carry));
  return { found, classification: session.end() };
}

function testOf(rule: Rule): readonly (readonly [Rule, LineTest])[] {
  const { condition } = rule;
  if (condition.kind === 'output') return [[rule, (line) => line.includes(condition.text)]];
  return condition.kind === 'pattern' ? [[rule, condition.test]] : [];
}
