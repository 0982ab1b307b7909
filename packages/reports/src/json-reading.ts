import type { Collector } from './collector.ts';
import { ReportFault } from './fault.ts';
import type { Format, JsonReader } from './format.ts';
import { mustBe } from './shape.ts';
import type { Documents } from './text/documents.ts';
import { eachPaths, visitEach } from './text/each-path.ts';
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
  mustBe(format, { json: value });
  if (noise) collector.note('lines that are not JSON stood around the document, and were left out');
  const document = new Node(value);
  reader.document?.(document);
  for (const { path, steps } of eachPaths(reader.each ?? []))
    visitEach(document, steps, (item, keys) => reader.item?.(item, path, keys));
  reader.end?.();
}
