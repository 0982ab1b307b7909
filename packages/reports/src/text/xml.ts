import { ReportFault } from '../fault.ts';
import type { Attributes, XmlReader } from '../format.ts';
import { XmlScanner, type XmlEvents } from './xml-scanner.ts';

const MAX_DEPTH = 256;
/** What is kept of one element's text, in UTF-16 units. */
const MAX_TEXT = 256 * 1024;

/** Tells a reader of a document by its paths, and gathers the texts that it wants. */
class Told implements XmlEvents {
  readonly #reader: XmlReader;
  readonly #texts: ReadonlySet<string>;
  readonly #path: string[] = [];
  readonly #pieces: string[] = [];

  constructor(reader: XmlReader) {
    this.#reader = reader;
    this.#texts = new Set(reader.texts);
  }

  get wantsText(): boolean {
    return this.#pieces.length > 0;
  }

  doctype(text: string): void {
    if (text.includes('<!ENTITY')) throw new ReportFault('declares entities of its own, which no tool needs');
  }

  open(name: string, attributes: Attributes): void {
    if (this.#path.push(name) > MAX_DEPTH) throw new ReportFault(`is nested deeper than ${MAX_DEPTH} elements`);
    this.#reader.open?.(name, attributes, this.#path);
    if (this.#texts.size > 0 && this.#texts.has(name)) this.#pieces.push('');
  }

  text(text: string): void {
    const last = this.#pieces.length - 1;
    const piece = this.#pieces[last] ?? '';
    if (piece.length < MAX_TEXT) this.#pieces[last] = piece + text.slice(0, MAX_TEXT - piece.length);
  }

  close(name: string): void {
    const text = this.#pieces.length > 0 && this.#texts.has(name) ? (this.#pieces.pop() ?? '') : '';
    this.#reader.close?.(name, text, this.#path);
    this.#path.pop();
  }
}

/** Gives a document to a reader piece by piece: nothing is fetched, no entity beyond XML's five is expanded. */
export class XmlText {
  readonly #scanner: XmlScanner;
  #begun = false;

  constructor(reader: XmlReader) {
    this.#scanner = new XmlScanner(new Told(reader));
  }

  /** The line that is being read, 1-based. */
  get line(): number {
    return this.#scanner.line;
  }

  /** @throws ReportFault for what is not well-formed, or is built to exhaust its reader */
  write(chunk: string): void {
    // Blank lines before the declaration are common, and harmless.
    const text = this.#begun ? chunk : chunk.trimStart();
    if (text === '') return;
    this.#begun = true;
    this.#scanner.write(text);
  }

  /** @throws ReportFault when the document is not whole */
  end(): void {
    if (!this.#begun) throw new ReportFault('is empty');
    this.#scanner.end();
  }
}
