import { Tokenizer, TokenizerError, TokenType } from '@streamparser/json';

import { ReportFault } from '../fault.ts';
import { MAX_DEPTH } from './json.ts';
import { leading, placeOf, type Frame, type Selection } from './json-selection.ts';

/** No text or number of a report is longer, in UTF-16 units. */
const MAX_TOKEN = 64 * 1024 * 1024;
const STRING_BUFFER = 64 * 1024;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma' | 'nothing';

interface Open extends Frame {
  readonly built: unknown[] | Record<string, unknown> | undefined;
  /** Of an object of which not all is built: its keys, so that one that is there twice is seen. */
  readonly keys: Set<string> | undefined;
}

/**
 * A text of JSON that is longer than what is held as one text, read piece by piece, of which only a selection is made. By
 * RFC 8259 and no more, as `parseJson`.
 */
export class JsonStream {
  readonly #selection: Selection;
  readonly #isConcatenated: boolean;
  readonly #tokenizer: Tokenizer;
  readonly #frames: Open[] = [];
  #expected: Expected = 'value';
  #documents = 0;
  #hasEnds = false;
  #isOneList = false;
  #root: unknown;
  #sinceToken = 0;

  constructor(selection: Selection, isConcatenated: boolean) {
    this.#selection = selection;
    this.#isConcatenated = isConcatenated;
    this.#tokenizer = new Tokenizer({ stringBufferSize: STRING_BUFFER, separator: '\0' });
    this.#tokenizer.onToken = ({ token, value }) => {
      this.#sinceToken = 0;
      this.#token(token, value);
    };
    if (isConcatenated) {
      const root = this.#opened(true, this.#rootHow);
      this.#root = root.built;
      this.#frames.push(root);
    }
  }

  /** What was made of the document; of several that follow one another, the list of them. */
  get value(): unknown {
    return this.#root;
  }

  /** How many documents follow one another, and whether the only one is a list. */
  get documents(): { readonly count: number; readonly isOneList: boolean } {
    return { count: this.#documents, isOneList: this.#isOneList && this.#documents === 1 };
  }

  /** @throws ReportFault */
  write(chunk: string): void {
    this.#sinceToken += chunk.length;
    if (this.#sinceToken > MAX_TOKEN) throw new ReportFault('has a text longer than any report has');
    this.#guarded(() => this.#tokenizer.write(chunk));
  }

  /** @throws ReportFault when the document is not whole */
  end(): void {
    this.#guarded(() => this.#tokenizer.end());
    if (this.#frames.length > this.#base || this.#documents === 0)
      throw new ReportFault('ends within a document: it was cut off');
  }

  get #base(): number {
    return this.#isConcatenated ? 1 : 0;
  }

  #guarded(act: () => void): void {
    try {
      act();
    } catch (cause) {
      if (!(cause instanceof TokenizerError)) throw cause;
      throw new ReportFault(`is not JSON: ${cause.message.slice(0, 160)}`, { cause });
    }
  }

  #token(token: TokenType, value: unknown): void {
    switch (token) {
      case TokenType.LEFT_BRACE:
        return this.#open(false);
      case TokenType.LEFT_BRACKET:
        return this.#open(true);
      case TokenType.RIGHT_BRACE:
        return this.#close(false);
      case TokenType.RIGHT_BRACKET:
        return this.#close(true);
      case TokenType.COLON:
        this.#must('colon');
        this.#expected = 'value';
        return;
      case TokenType.COMMA:
        this.#must('comma');
        this.#expected = this.#frames.at(-1)?.isList === true ? 'value' : 'key';
        return;
      case TokenType.SEPARATOR:
        if (this.#frames.length > this.#base || this.#documents === 0)
          throw new ReportFault('is not JSON: it holds NUL');
        this.#hasEnds = true;
        return;
      case TokenType.STRING:
        if (this.#expected === 'key' || this.#expected === 'key or end') return this.#key(String(value));
        return this.#scalar(value);
      case TokenType.NUMBER:
      case TokenType.TRUE:
      case TokenType.FALSE:
      case TokenType.NULL:
        return this.#scalar(value);
      default:
        token satisfies never;
    }
  }

  #must(expected: Expected): void {
    if (this.#expected !== expected) throw new ReportFault(`is not JSON: ${this.#expected} was expected`);
  }

  /** Where a value may begin. */
  #mayBegin(): void {
    if (this.#expected === 'nothing' && !this.#isConcatenated)
      throw new ReportFault('holds two documents where one is expected');
    if (!['value', 'value or end', 'nothing'].includes(this.#expected)) this.#must('value');
  }

  #key(key: string): void {
    const frame = this.#frames.at(-1);
    if (!frame) return;
    if (key === '__proto__') throw new ReportFault('has a key `__proto__`, which no tool writes');
    const isThere = frame.keys?.has(key) ?? (frame.built !== undefined && Object.hasOwn(frame.built, key));
    if (isThere) throw new ReportFault(`has the key \`${key.slice(0, 60)}\` twice in one object`);
    frame.keys?.add(key);
    frame.key = key;
    this.#expected = 'colon';
  }

  #scalar(value: unknown): void {
    this.#mayBegin();
    const frame = this.#frames.at(-1);
    const how = frame ? this.#how(frame) : 'build';
    this.#place(value, how);
  }

  #how(frame: Open): Frame['how'] {
    const isItem = leading(frame).some(({ steps }) => steps.length === frame.depth + 1);
    return this.#selection.how(frame, isItem);
  }

  #opened(isList: boolean, how: Frame['how']): Open {
    const around = this.#frames.at(-1);
    const depth = around ? around.depth + 1 : 0;
    const live = (around ? leading(around) : this.#selection.paths).filter(({ steps }) => steps.length > depth);
    const built = how === 'build' ? (isList ? [] : {}) : undefined;
    const keys = !isList && live.length > 0 && how === 'build' ? new Set<string>() : undefined;
    return { isList, how, built, live, keys, depth, count: 0, key: '' };
  }

  #open(isList: boolean): void {
    this.#mayBegin();
    const around = this.#frames.at(-1);
    this.#expected = isList ? 'value or end' : 'key or end';
    if (this.#frames.length === this.#base) {
      this.#isOneList = isList;
      // The members of a list that stands among other documents are documents like them.
      if (around && isList) {
        this.#frames.push(around);
        return;
      }
    }
    if (this.#frames.length >= MAX_DEPTH) throw new ReportFault(`is nested deeper than ${MAX_DEPTH} levels`);
    const how = around ? this.#how(around) : this.#rootHow;
    this.#frames.push(this.#opened(isList, how));
  }

  get #rootHow(): Frame['how'] {
    return this.#selection.item ? 'pass' : 'build';
  }

  #close(isList: boolean): void {
    const frame = this.#frames.at(-1);
    const mayEnd = ['comma', isList ? 'value or end' : 'key or end'].includes(this.#expected);
    if (frame?.isList !== isList || !mayEnd) throw new ReportFault('is not JSON: a bracket closes what is not open');
    this.#frames.pop();
    if (frame === this.#frames.at(-1)) this.#ended();
    else this.#place(frame.built, frame.how);
  }

  #ended(): void {
    if (this.#frames.length > this.#base) {
      this.#expected = 'comma';
      return;
    }
    this.#documents++;
    this.#expected = 'nothing';
  }

  /** Puts a value that is whole where it belongs. */
  #place(value: unknown, how: Frame['how']): void {
    const frame = this.#frames.at(-1);
    if (!frame) this.#root = value;
    else {
      if (how === 'build' && frame.built !== undefined) put(frame.built, frame.key, value);
      this.#item(frame, value);
      frame.count++;
    }
    this.#ended();
  }

  #item(frame: Open, value: unknown): void {
    const { item } = this.#selection;
    if (!item) return;
    const path = leading(frame).find(({ steps }) => steps.length === frame.depth + 1);
    if (!path) return;
    // The list that stands among documents is there twice.
    const frames = this.#frames.filter((open, index) => open !== this.#frames[index - 1]);
    const place = placeOf(frames, path, value);
    item(place.item, place.keys);
  }

  /** NUL bytes stand between or after documents. */
  get hasEnds(): boolean {
    return this.#hasEnds;
  }
}

function put(built: unknown[] | Record<string, unknown>, key: string, value: unknown): void {
  if (Array.isArray(built)) built.push(value);
  else built[key] = value;
}
