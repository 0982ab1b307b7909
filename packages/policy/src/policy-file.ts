import { checkedBy, Mistake } from '@qeml-actions/core';
import { isMap, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';

import { nearest } from './nearest.ts';
import { validate } from './policy.checker.generated.js';
import { schema } from './policy.schema.ts';
import type { PolicyFile } from './preset.ts';

/** A policy as a file holds it, with the lines of what it lists. */
export interface ReadPolicyFile {
  readonly file: string;
  readonly policy: PolicyFile;
  /** The 1-based line of an entry, by its path in the document: `['conditions', 2]`. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** Nothing that a person writes is longer, in UTF-16 units. */
const MAX_LENGTH = 1_000_000;

/** Reads a policy, or says all that is wrong with it, each with file and line. */
export function readPolicyFile(text: string, file: string): ReadPolicyFile | Mistake {
  if (text.length > MAX_LENGTH) return new Mistake(`${file} is longer than 1,000,000 characters.`);
  const counter = new LineCounter();
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true, lineCounter: counter });
  const place = (offset: number): string => {
    const { line, col } = counter.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [fault] = document.errors;
  if (fault) return new Mistake(`${place(fault.pos[0])}: ${hintFor(fault.message)}`);
  const alias = firstAlias(document);
  if (alias)
    return new Mistake(
      `${place(alias.offset)}: \`*${alias.name}\` is an alias to YAML: write "*${alias.name}" in quotes for the text.`,
    );
  const lineOf = (path: readonly (string | number)[]): number => {
    const node: unknown = document.getIn(path, true);
    const range = isMap(node) || isSeq(node) ? node.range : undefined;
    return range ? counter.linePos(range[0]).line : 1;
  };
  const value: unknown = document.toJS() ?? {};
  const checked = checkedBy(validate)(value);
  if (checked instanceof Mistake)
    return new Mistake(`${file}: ${checked.detail ?? 'is no policy'}${suggestion(checked.detail)}.`);
  return { file, policy: checked, lineOf };
}

function hintFor(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return /reserved character @|Plain value cannot start/.test(message)
    ? `${first} Write the text in quotes, such as '@team'.`
    : first;
}

function firstAlias(document: Document.Parsed): { readonly name: string; readonly offset: number } | undefined {
  let found: { readonly name: string; readonly offset: number } | undefined;
  visit(document, {
    Alias: (_, { source, range }) => {
      found = { name: source, offset: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

/** Every key that a policy may have, at any depth. */
function keysOf(value: unknown, into: Set<string>): Set<string> {
  if (typeof value !== 'object' || value === null) return into;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'properties' && typeof item === 'object' && item !== null)
      for (const name of Object.keys(item)) into.add(name);
    keysOf(item, into);
  }
  return into;
}

function suggestion(detail: string | undefined): string {
  const unknown = /unknown key "([^"]+)"/.exec(detail ?? '')?.[1];
  const near = unknown === undefined ? undefined : nearest(unknown, [...keysOf(schema, new Set())]);
  return near === undefined ? '' : `; the nearest key is \`${near}\``;
}
