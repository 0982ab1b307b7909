import { formatOf, formats } from './catalogue.ts';
import { Collector } from './collector.ts';
import { ReportFault } from './fault.ts';
import type { Format } from './format.ts';
import { readDocument } from './json-reading.ts';
import type { Reopen } from './long-json.ts';
import { lookAtLines, lookAtXml } from './look.ts';
import type { Report } from './report.ts';
import { mustBe, shapeMiss, type Look } from './shape.ts';
import { documentsOf, type Documents } from './text/documents.ts';
import { decoded } from './text/encoding.ts';
import { headed, type Headed } from './text/head.ts';
import { LinesText } from './text/lines.ts';
import { XmlText } from './text/xml.ts';

/** A file that may be a report. */
export interface ReportFile {
  /** As it is told to people, and matched. */
  readonly path: string;
  open(): AsyncIterable<Uint8Array>;
}

/** What became of reading a file. */
export type Reading =
  | { readonly state: 'read'; readonly report: Report }
  /** It is of a format, or was said to be, and cannot be read. */
  | {
      readonly state: 'unreadable';
      readonly path: string;
      readonly format: string | undefined;
      readonly reason: string;
      readonly line?: number;
    }
  | { readonly state: 'empty'; readonly path: string }
  /** It looks like nothing that is known. */
  | { readonly state: 'unknown'; readonly path: string }
  | { readonly state: 'ambiguous'; readonly path: string; readonly formats: readonly string[] };

/** In UTF-16 units: beyond it, JSON is not held as one text. */
const MAX_JSON = 256 * 1024 * 1024;

/**
 * Reads a file as the format that was declared, or as the one that it looks like. What is wrong with it is an answer, not an error.
 * @throws RangeError for a format that is not known
 */
export async function readReport(file: ReportFile, declared?: string, maxJson = MAX_JSON): Promise<Reading> {
  const format = declared === undefined ? undefined : formatOf(declared);
  if (declared !== undefined && !format) throw new RangeError(`No format is called \`${declared}\`.`);
  let chosen = format;
  const reopen: Reopen = () => decoded(file.open());
  try {
    const text = await headed(reopen());
    if (text.head.trim() === '' && !format) return { state: 'empty', path: file.path };
    const found = format ? { formats: [format] } : await recognise(text, reopen, maxJson);
    if (found.formats.length > 1)
      return { state: 'ambiguous', path: file.path, formats: found.formats.map(({ id }) => id) };
    [chosen] = found.formats;
    if (!chosen) return { state: 'unknown', path: file.path };
    return { state: 'read', report: await readAs(chosen, file.path, { ...text, ...found, reopen, maxJson }) };
  } catch (error) {
    if (!(error instanceof ReportFault)) throw error;
    const { message: reason, line } = error;
    return { state: 'unreadable', path: file.path, format: chosen?.id, reason, ...(line !== undefined && { line }) };
  }
}

interface Recognised {
  readonly formats: readonly Format[];
  /** The documents, where they had to be read to be recognised; `undefined`: they are too long for that. */
  readonly documents?: Documents | undefined;
}

interface Source extends Headed, Recognised {
  readonly reopen: Reopen;
  readonly maxJson: number;
}

function answering(look: Look): readonly Format[] {
  return formats().filter(({ shapes }) => shapes.some((shape) => shapeMiss(shape, look) === undefined));
}

async function recognise({ head, text }: Headed, reopen: Reopen, maxJson: number): Promise<Recognised> {
  const start = head.trimStart();
  if (start.startsWith('<')) {
    const look = lookAtXml(head);
    return { formats: look ? answering(look) : [] };
  }
  const byLines = answering(lookAtLines(head));
  if (byLines.length > 0) return { formats: byLines };
  if (!/^\s*[{[]/m.test(head)) return { formats: [] };
  const documents = await documentsUpTo(maxJson, text);
  const json = documents ? asOne(documents) : await outlineOfLong(reopen);
  return { formats: answering({ json }), documents };
}

/** Its parser is loaded for the file that needs it, which there hardly ever is. */
async function outlineOfLong(reopen: Reopen): Promise<unknown> {
  const long = await import('./long-json.ts');
  return long.outlineOfLong(reopen);
}

/** Several documents are looked at as a list of them. */
function asOne({ values }: Documents): unknown {
  return values.length === 1 ? values[0] : values;
}

/** The documents of a text; undefined when it is longer than `most` UTF-16 units. @throws ReportFault */
async function documentsUpTo(most: number, text: AsyncIterable<string>): Promise<Documents | undefined> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of text) {
    pieces.push(piece);
    if ((length += piece.length) > most) return undefined;
  }
  return documentsOf(pieces.join(''));
}

async function readAs(format: Format, path: string, source: Source): Promise<Report> {
  const collector = new Collector(format, path);
  const reader = format.read(collector, path);
  const isXml = 'xml' in reader && source.head.trimStart().startsWith('<');
  if ('json' in reader && !isXml) {
    const isKnown = 'documents' in source;
    const documents = isKnown ? source.documents : await documentsUpTo(source.maxJson, source.text);
    if (documents) readDocument(format, reader.json, documents, collector);
    else {
      const { readLongJson } = await import('./long-json.ts');
      await readLongJson(format, reader.json, source.reopen);
    }
  } else {
    const look = 'xml' in reader ? lookAtXml(source.head) : undefined;
    if (look) mustBe(format, look);
    const target = 'xml' in reader ? new XmlText(reader.xml) : new LinesText(reader.lines);
    await pour(source.text, target);
    if ('xml' in reader) reader.xml.end?.();
    else reader.lines.end?.();
  }
  return collector.report();
}

async function pour(text: AsyncIterable<string>, target: XmlText | LinesText): Promise<void> {
  try {
    for await (const piece of text) target.write(piece);
    target.end();
  } catch (error) {
    if (!(error instanceof ReportFault) || error.line !== undefined) throw error;
    throw new ReportFault(error.message, { line: target.line, cause: error.cause });
  }
}
