import type { Collector } from './collector.ts';
import { ReportFault } from './fault.ts';
import type { Format, JsonReader } from './format.ts';
import { shapeMiss } from './shape.ts';
import type { Documents } from './text/documents.ts';
import { Node } from './text/node.ts';

/** Gives documents that are in memory to a reader. @throws ReportFault when they are not what the format is */
export function readDocument(
  format: Format,
  reader: JsonReader,
  { values, noise, ended }: Documents,
  collector: Collector,
): void {
  if (ended === true && reader.concatenated !== true) throw new ReportFault('has NUL bytes after its document');
  if (values.length > 1 && reader.concatenated !== true)
    throw new ReportFault('holds two documents where one is expected');
  const isOneList = values.length === 1 && Array.isArray(values[0]);
  const value: unknown = reader.concatenated === true && !isOneList ? values.flat() : values[0];
  const misses = format.shapes.map((shape) => shapeMiss(shape, { json: value }));
  if (!misses.includes(undefined)) throw new ReportFault(`is not ${format.name}: ${misses[0] ?? ''}`);
  if (noise) collector.note('lines that are not JSON stood around the document, and were left out');
  const document = new Node(value);
  reader.document?.(document);
  for (const path of reader.each ?? [])
    each(document, path.split('.'), [], (item, keys) => reader.item?.(item, path, keys));
  reader.end?.();
}

/** Every place that a path with stars leads to. */
function each(
  node: Node,
  path: readonly string[],
  keys: readonly string[],
  visit: (item: Node, keys: readonly string[]) => void,
): void {
  const [step, ...rest] = path;
  if (step === undefined) return visit(node, keys);
  if (step !== '*') return each(node.at(step), rest, keys, visit);
  if (node.isList) {
    for (const [index, item] of node.list().entries()) each(item, rest, [...keys, String(index)], visit);
    return;
  }
  for (const [key, item] of node.entries()) each(item, rest, [...keys, key], visit);
}
