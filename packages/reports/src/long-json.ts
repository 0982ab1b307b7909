import { ReportFault } from './fault.ts';
import type { Format, JsonReader } from './format.ts';
import { mustBe } from './shape.ts';
import { eachPaths, visitEach } from './text/each-path.ts';
import { documentOf, itemsOf, outline, type Selection } from './text/json-selection.ts';
import { JsonStream } from './text/json-stream.ts';
import { Node } from './text/node.ts';

/** A text that can be read again from its beginning. */
export type Reopen = () => AsyncIterable<string>;

async function streamed(
  text: AsyncIterable<string>,
  selection: Selection,
  isConcatenated: boolean,
): Promise<JsonStream> {
  const stream = new JsonStream(selection, isConcatenated);
  for await (const chunk of text) stream.write(chunk);
  stream.end();
  return stream;
}

/** As much of a document as its shape takes to be known. @throws ReportFault */
export async function outlineOfLong(reopen: Reopen): Promise<unknown> {
  const { value, documents } = await streamed(reopen(), outline(), true);
  return documents.count === 1 && !documents.isOneList && Array.isArray(value) ? (value[0] as unknown) : value;
}

/**
 * Gives a document to a reader that is too long to be held as one text: the text is read once for what the reader's `each`
 * does not lead to, and once more for each of its paths, so that the reader is told in the order in which it is otherwise.
 * @throws ReportFault also where the format can only be read whole
 */
export async function readLongJson(format: Format, reader: JsonReader, reopen: Reopen): Promise<void> {
  const paths = eachPaths(reader.each ?? []);
  if (paths.length === 0) throw new ReportFault(`is too large: ${format.name} can only be read whole`);
  const isConcatenated = reader.concatenated === true;
  const { value, hasEnds } = await streamed(reopen(), documentOf(paths), isConcatenated);
  if (hasEnds && !isConcatenated) throw new ReportFault('has NUL bytes after its document');
  mustBe(format, { json: value });
  const document = new Node(value);
  reader.document?.(document);
  for (const { steps } of paths) visitEach(document, steps, () => undefined);
  for (const each of paths) {
    const visit = (item: Node, keys: readonly string[]): void => reader.item?.(item, each.path, keys);
    await streamed(reopen(), itemsOf(each, visit), isConcatenated);
  }
  reader.end?.();
}
