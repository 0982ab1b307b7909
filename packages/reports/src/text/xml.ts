import { SaxesParser, type SaxesTagPlain } from 'saxes';

import { ReportFault } from '../fault.ts';
import type { Attributes, XmlReader } from '../format.ts';

const MAX_DEPTH = 256;
/** What is kept of one element's text, in UTF-16 units. */
const MAX_TEXT = 256 * 1024;

const locals = new Map<string, string>();

function localName(name: string): string {
  const colon = name.indexOf(':');
  if (colon < 0) return name;
  let local = locals.get(name);
  if (local === undefined) {
    local = name.slice(colon + 1);
    if (locals.size < 1_000) locals.set(name, local);
  }
  return local;
}

function faultOf(error: unknown): ReportFault {
  if (error instanceof ReportFault) return error;
  const text = error instanceof Error ? error.message : String(error);
  const [, line, reason = text] = /^(?:undefined:)?(\d+):\d+: (.*)$/s.exec(text) ?? [];
  return new ReportFault(`is not well-formed XML: ${reason.slice(0, 200)}`, {
    ...(line !== undefined && { line: Number(line) }),
    cause: error,
  });
}

/** Gives a document to a reader piece by piece: nothing is fetched, no entity beyond XML's five is expanded. */
export class XmlText {
  readonly #parser = new SaxesParser();
  readonly #path: string[] = [];
  readonly #texts: ReadonlySet<string>;
  readonly #pieces: { text: string }[] = [];
  #begun = false;

  constructor(reader: XmlReader) {
    this.#texts = new Set(reader.texts);
    this.#listen(reader);
  }

  /** The line that is being read, 1-based. */
  get line(): number {
    return this.#parser.line;
  }

  /** @throws ReportFault for what is not well-formed, or is built to exhaust its reader */
  write(chunk: string): void {
    // Blank lines before the declaration are common, and harmless.
    const text = this.#begun ? chunk : chunk.trimStart();
    if (text === '') return;
    this.#begun = true;
    try {
      this.#parser.write(text);
    } catch (error) {
      throw faultOf(error);
    }
  }

  /** @throws ReportFault when the document is not whole */
  end(): void {
    if (!this.#begun) throw new ReportFault('is empty');
    try {
      this.#parser.close();
    } catch (error) {
      throw faultOf(error);
    }
  }

  #listen(reader: XmlReader): void {
    const parser = this.#parser;
    const addText = (text: string): void => {
      const piece = this.#pieces.at(-1);
      if (piece && piece.text.length < MAX_TEXT) piece.text += text.slice(0, MAX_TEXT - piece.text.length);
    };
    parser.on('doctype', (text) => {
      if (text.includes('<!ENTITY'))
        throw new ReportFault('declares entities of its own, which no tool needs', { line: parser.line });
    });
    parser.on('opentag', (tag: SaxesTagPlain) => {
      const name = localName(tag.name);
      if (this.#path.push(name) > MAX_DEPTH)
        throw new ReportFault(`is nested deeper than ${MAX_DEPTH} elements`, { line: parser.line });
      reader.open?.(name, attributesOf(tag.attributes), this.#path);
      if (!this.#texts.has(name)) return;
      if (this.#pieces.push({ text: '' }) === 1) {
        parser.on('text', addText);
        parser.on('cdata', addText);
      }
    });
    parser.on('closetag', (tag: SaxesTagPlain) => {
      const name = localName(tag.name);
      const text = this.#texts.has(name) ? (this.#pieces.pop()?.text ?? '') : '';
      if (this.#pieces.length === 0) {
        parser.off('text');
        parser.off('cdata');
      }
      reader.close?.(name, text, this.#path);
      this.#path.pop();
    });
  }
}

function attributesOf(attributes: Attributes): Attributes {
  for (const key in attributes) {
    if (!key.includes(':')) continue;
    return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
  }
  return attributes;
}
