import { Mistake } from '@qeml-actions/core';
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';

import { faultLines } from './faults.ts';
import { validate } from './policy.checker.generated.js';
import type { PolicyFile } from './preset.ts';
import { schemaFaults } from './schema-faults.ts';
import { yamlFault } from './yaml-faults.ts';

/** Both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A policy as a file holds it, with the places of what is in it. */
export interface ReadPolicyFile {
  readonly file: string;
  readonly policy: PolicyFile;
  /** Where an entry is, by its path in the document: `['conditions', 2]`; a key's own place, or what is there of the path. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** Nothing that a person writes is longer, in UTF-16 units. */
const MAX_LENGTH = 1_000_000;

/** Reads a policy, or says all that is wrong with it, a sentence a line, each with file, line and column. */
export function readPolicyFile(written: string, file: string): ReadPolicyFile | Mistake {
  const text = written.replace(/^\uFEFF/, '');
  if (text.length > MAX_LENGTH) return new Mistake(`${file} is longer than 1,000,000 characters.`);
  const counter = new LineCounter();
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true, lineCounter: counter });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fault = yamlFault(document, text);
  if (fault) return new Mistake(faultLines(file, [{ place: at(fault.offset), text: fault.text }]));
  const placeOf = (path: readonly (string | number)[]): Place => at(offsetOf(document, path));
  // An empty file asks what `standard` asks.
  const value: unknown = document.toJS() ?? {};
  if (validate(value)) return { file, policy: value, placeOf };
  const faults = schemaFaults(validate.errors ?? [], value);
  return new Mistake(
    faultLines(
      file,
      faults.map(({ path, text: said }) => ({ place: placeOf(path), text: said })),
    ),
  );
}

/** Where the last part of a path that is there begins: of a key the key, of an entry of a list the entry. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const [index, part] of path.entries()) {
    if (isMap(node)) {
      const pair: unknown = node.items.find(({ key }) => keyText(key) === String(part));
      if (!isPair(pair)) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else {
      node = document.getIn(path.slice(0, index + 1), true);
      const start = startOf(node);
      if (start === undefined) break;
      offset = start;
    }
  }
  return offset;
}

function keyText(key: unknown): string {
  const value: unknown = isNode(key) ? key.toJSON() : key;
  return String(value);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
