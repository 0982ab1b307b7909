import { ReportFault } from '../fault.ts';
import type { Attributes } from '../format.ts';
import { lineEnds } from './line-ends.ts';
import { CharacterCheck, isBlank, isWithBlanks } from './xml-character.ts';
import { decodedText, unendedMark, unendedReference } from './xml-entity.ts';
import { endOfDoctype, isDeclaration } from './xml-prolog.ts';
import { Marks, Names, OpenTag, readOpenTag, type Known } from './xml-tag.ts';

/** No tag, instruction or document type of a report is longer, in UTF-16 units. */
const MAX_MARKUP = 4 * 1024 * 1024;
/** What is looked at in one go. */
const PIECE = 1024 * 1024;
const DELICATE = /[&\]\r]/;
const [SLASH, BANG, QUESTION] = [47, 33, 63];

export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** Text and CDATA, in pieces, while `wantsText`. */
  text(text: string): void;
  /** What stands between `<!DOCTYPE` and `>`. */
  doctype(text: string): void;
  readonly wantsText: boolean;
}

type State = 'content' | 'comment' | 'cdata';

function wrong(what: string): never {
  throw new ReportFault(`is not well-formed XML: ${what}`);
}

/**
 * A strict reader of XML 1.0 without a document type of its own: what is not well-formed is refused, nothing is fetched or
 * expanded, and what was read is not kept. It is here for speed: with all of a reader's work, reading takes as long as saxes takes
 * for parsing alone (`npm run bench:reports`). A test holds it against saxes, document by document.
 */
export class XmlScanner {
  readonly #events: XmlEvents;
  readonly #names = new Names();
  readonly #open: Known[] = [];
  readonly #tag = new OpenTag();
  readonly #check = new CharacterCheck();
  #text = '';
  #waiting: string[] = [];
  #waits = 0;
  #marks = new Marks('');
  #at = 0;
  #from = 0;
  #lines = 1;
  #state: State = 'content';
  #hasRoot = false;
  #hasDoctype = false;
  #isAtStart = true;

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  /** The line that is being read, 1-based. */
  get line(): number {
    return this.#lines + lineEnds(this.#text, this.#from, this.#at);
  }

  /** @throws ReportFault */
  write(chunk: string): void {
    for (let from = 0; from < chunk.length; from += PIECE) this.#piece(chunk.slice(from, from + PIECE));
  }

  /** @throws ReportFault when the document is not whole */
  end(): void {
    if (this.#waits > 0) this.#takeWaiting();
    if (this.#state !== 'content' || !isBlank(this.#text) || !this.#check.isWhole) wrong('it ends within markup');
    if (this.#open.length > 0) wrong(`it ends within \`${this.#open.at(-1)?.name.slice(0, 40) ?? ''}\``);
    if (!this.#hasRoot) wrong('it holds no element');
  }

  #piece(piece: string): void {
    const { allowed, forbidden } = this.#check.take(piece);
    if (allowed !== '') this.#gather(allowed);
    if (forbidden === undefined) return;
    if (this.#waits > 0) this.#takeWaiting();
    this.#at = this.#text.length;
    wrong(`a character that XML does not allow (U+${forbidden.toString(16).toUpperCase().padStart(4, '0')})`);
  }

  #gather(piece: string): void {
    if (this.#text === '') return this.#run(piece, 0);
    // What is not whole yet is looked at again only when there is as much again of it, for it may come in many pieces.
    this.#waiting.push(piece);
    this.#waits += piece.length;
    if (this.#waits >= this.#text.length) this.#takeWaiting();
    else if (this.#text.length + this.#waits > MAX_MARKUP) wrong('a tag longer than any report has');
  }

  #takeWaiting(): void {
    const piece = this.#waiting.join('');
    [this.#waiting, this.#waits] = [[], 0];
    // Only what began before is put together: a string made of two is slow to look into.
    const from = piece.indexOf('>') + 1 || piece.length;
    this.#run(this.#text + piece.slice(0, from), 0);
    if (from === piece.length) return;
    if (this.#text === '') this.#run(piece, from);
    else this.#run(this.#text + piece.slice(from), 0);
  }

  /** Takes all that is whole of a text from an index on, and keeps the rest. */
  #run(text: string, from: number): void {
    this.#text = text;
    this.#marks = new Marks(text);
    this.#from = from;
    this.#at = from;
    while (this.#at < text.length) if (!this.#step()) break;
    this.#lines += lineEnds(text, from, this.#at);
    this.#text = text.slice(this.#at);
    this.#at = 0;
    this.#from = 0;
    if (this.#text.length > MAX_MARKUP) wrong('a tag longer than any report has');
  }

  /** Takes what comes next; false where it is not all there yet. */
  #step(): boolean {
    if (this.#state === 'comment') return this.#comment();
    if (this.#state === 'cdata') return this.#cdata();
    const less = this.#text.indexOf('<', this.#at);
    if (less < 0) return this.#lastText();
    if (less > this.#at) this.#characters(this.#text.slice(this.#at, less));
    this.#at = less;
    const code = this.#text.charCodeAt(less + 1);
    if (Number.isNaN(code)) return false;
    if (code === SLASH) return this.#closeTag();
    if (code === BANG) return this.#declaration();
    if (code === QUESTION) return this.#instruction();
    return this.#openTag();
  }

  /** Text that may go on in the next piece. */
  #lastText(): boolean {
    const rest = this.#text.slice(this.#at);
    const held = Math.max(unendedReference(rest), unendedMark(rest));
    if (held < rest.length) this.#characters(rest.slice(0, rest.length - held));
    this.#at += rest.length - held;
    return false;
  }

  #characters(raw: string): void {
    this.#isAtStart = false;
    if (this.#open.length === 0) {
      if (!isBlank(raw)) wrong('text outside of the root element');
    } else if (!DELICATE.test(raw)) {
      if (this.#events.wantsText) this.#events.text(raw);
    } else {
      if (raw.includes(']]>')) wrong('`]]>` in a text');
      const text = decodedText(raw.replace(/\r\n?/g, '\n'));
      if (this.#events.wantsText) this.#events.text(text);
    }
  }

  #openTag(): boolean {
    const tag = this.#tag;
    if (!readOpenTag(this.#text, this.#at + 1, this.#names, this.#marks, tag)) return false;
    if (this.#open.length === 0 && this.#hasRoot) wrong('a second root element');
    this.#hasRoot = true;
    this.#isAtStart = false;
    const { element, attributes } = tag;
    this.#events.open(element.local, attributes);
    if (tag.isEmpty) this.#events.close(element.local);
    else this.#open.push(element);
    this.#at = tag.end;
    return true;
  }

  #closeTag(): boolean {
    const end = this.#text.indexOf('>', this.#at);
    if (end < 0) return false;
    const written = this.#text.slice(this.#at + 2, end);
    const open = this.#open.pop();
    const isClosed = open !== undefined && isWithBlanks(written, open.name);
    if (!isClosed) wrong(`\`</${written.slice(0, 40)}>\` closes what is not open`);
    this.#events.close(open.local);
    this.#at = end + 1;
    return true;
  }

  #declaration(): boolean {
    const begins = (what: string): boolean => this.#text.startsWith(what, this.#at);
    if (begins('<!--')) this.#begin('comment', 4);
    else if (begins('<![CDATA[')) {
      if (this.#open.length === 0) wrong('text outside of the root element');
      this.#begin('cdata', 9);
    } else if (begins('<!DOCTYPE')) return this.#doctype();
    else if (this.#text.length - this.#at >= 9) wrong('a declaration that does not belong there');
    else return false;
    return true;
  }

  #begin(state: State, length: number): void {
    this.#isAtStart = false;
    this.#state = state;
    this.#at += length;
  }

  #comment(): boolean {
    const dashes = this.#text.indexOf('--', this.#at);
    if (dashes < 0) {
      this.#at = Math.max(this.#at, this.#text.length - 1);
      return false;
    }
    this.#at = dashes;
    if (dashes + 2 >= this.#text.length) return false;
    if (this.#text[dashes + 2] !== '>') wrong('`--` in a comment');
    this.#begin('content', 3);
    return true;
  }

  #cdata(): boolean {
    const end = this.#text.indexOf(']]>', this.#at);
    const held = end < 0 ? unendedMark(this.#text.slice(this.#at)) : 0;
    const to = end < 0 ? this.#text.length - held : end;
    if (this.#events.wantsText && to > this.#at) {
      const raw = this.#text.slice(this.#at, to);
      this.#events.text(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
    }
    this.#at = to;
    if (end >= 0) this.#begin('content', 3);
    return end >= 0;
  }

  #instruction(): boolean {
    const end = this.#text.indexOf('?>', this.#at + 2);
    if (end < 0) return false;
    const text = this.#text.slice(this.#at + 2, end);
    const [target = ''] = /^[^ \t\n\r?]*/.exec(text) ?? [];
    this.#names.of(target);
    if (isDeclaration(text, target) && !this.#isAtStart) wrong('a declaration of XML that is not at its beginning');
    this.#isAtStart = false;
    this.#at = end + 2;
    return true;
  }

  #doctype(): boolean {
    const end = endOfDoctype(this.#text, this.#at);
    if (end < 0) return false;
    if (this.#hasRoot || this.#hasDoctype) wrong('a document type that is not before its element');
    this.#hasDoctype = true;
    this.#isAtStart = false;
    this.#events.doctype(this.#text.slice(this.#at, end));
    this.#at = end;
    return true;
  }
}
