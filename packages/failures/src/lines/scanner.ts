import type { Automaton } from './automaton.ts';

/** A line is matched by its first bytes only. */
const LINE_LIMIT = 4 * 1024;
const RECENT_LIMIT = 4 * 1024;

const EMPTY: Buffer = Buffer.alloc(0);
const HELD: Buffer = Buffer.from('\r');
const NEWLINE = 10;
const RETURN = 13;
const ESCAPE = 27;

/** Told of every line that holds a literal, and of every line while it says that it wants them. */
export interface LineSink {
  /** `literals`: indices, each once; `line` counts from 1; `text`: raw, cut to the limit. */
  onHit(text: string, line: number, literals: readonly number[]): void;
  /** Asked at each line end. */
  wantsLine(): boolean;
  onLine(text: string, line: number): void;
}

const STAMP_LENGTH = 28;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;

const OUTSIDE = 0;
const AFTER_ESCAPE = 1;
const IN_SEQUENCE = 2;
const IN_STRING = 3;

/**
 * Splits a stream of bytes into lines and finds literals in them, in constant memory.
 * A carriage return ends a piece of a line: each piece is matched by itself, under the same line number.
 * ANSI sequences are skipped by the automaton, so that they never split a literal.
 */
export class LineScanner {
  readonly #automaton: Automaton;
  readonly #sink: LineSink;
  readonly #hits: number[] = [];
  readonly #seen: Uint8Array;
  #head: Buffer = EMPTY;
  #state = 0;
  /** The state that ended the search. */
  #found = 0;
  #escape = OUTSIDE;
  #heldReturn = false;
  #line = 1;
  #recent: Buffer = EMPTY;
  #unfinished: Buffer = EMPTY;
  #chunk: Buffer = EMPTY;
  #start = 0;

  constructor(automaton: Automaton, sink: LineSink) {
    this.#automaton = automaton;
    this.#sink = sink;
    this.#seen = new Uint8Array(automaton.literals);
  }

  /** The number of the line that is being read, from 1. */
  get line(): number {
    return this.#line;
  }

  write(bytes: Buffer): void {
    if (bytes.length === 0) return;
    if (this.#heldReturn) this.#unfinished = lastOf(this.#unfinished, HELD);
    if (this.#heldReturn && bytes[0] !== NEWLINE) {
      this.#endPiece(0, false);
      this.#state = 0;
    }
    // A return before a newline belongs to the line's end; the last byte must wait for the next chunk.
    this.#heldReturn = bytes.at(-1) === RETURN;
    this.#chunk = this.#heldReturn ? bytes.subarray(0, -1) : bytes;
    this.#start = 0;
    this.#scan(this.#chunk);
    this.#keepRest();
  }

  #scan(chunk: Buffer): void {
    const { firstFinal, control } = this.#automaton;
    let at = this.#escape === OUTSIDE ? 0 : this.#skipEscape(0) + 1;
    for (at = this.#search(chunk, at); at < chunk.length; at = this.#search(chunk, at + 1)) {
      if (this.#found !== control) this.#note(this.#found - firstFinal);
      else at = this.#onControl(chunk, at);
    }
  }

  /** Runs the automaton from `at` on to the first byte that finds something or is a control; its index, or the chunk's length. */
  #search(chunk: Buffer, at: number): number {
    const { table, shift, classOf, firstFinal, control } = this.#automaton;
    const { length } = chunk;
    let state = this.#state;
    for (let index = at; index < length; index++) {
      const next = table[(state << shift) | (classOf[chunk[index] as number] as number)] as number;
      if (next >= firstFinal) {
        this.#found = next;
        this.#state = next === control ? state : next;
        return index;
      }
      state = next;
    }
    this.#state = state;
    return length;
  }

  /** Returns the index of the last byte that needs no search. */
  #onControl(chunk: Buffer, at: number): number {
    const byte = chunk[at] as number;
    if (byte === ESCAPE) return this.#skipEscape(at);
    this.#state = 0;
    if (byte === NEWLINE) {
      this.#endPiece(at, true);
      return at + stampLength(chunk, at + 1);
    }
    if (chunk[at + 1] !== NEWLINE) this.#endPiece(at, false);
    return at;
  }

  end(): void {
    this.#chunk = EMPTY;
    this.#start = 0;
    if (this.#head.length > 0 || this.#hits.length > 0) this.#endPiece(0, true);
  }

  /** Up to `count` raw lines before the one that is being read, nearest last, as far back as is kept. */
  before(count: number): string[] {
    const finished = this.#finished(this.#lineStart());
    let start = finished.length;
    for (let found = 0; found < count && start > 0; found++) start = finished.lastIndexOf(NEWLINE, start - 2) + 1;
    const lines = finished.toString('utf8', start).split('\n');
    return lines.slice(0, -1);
  }

  /** The last bytes of all lines that end before `lineStart` in this chunk. */
  #finished(lineStart: number): Buffer {
    if (lineStart === 0) return this.#recent;
    const inChunk = this.#chunk.subarray(0, lineStart);
    return lastOf(inChunk.length < RECENT_LIMIT ? lastOf(this.#recent, this.#unfinished) : EMPTY, inChunk);
  }

  #lineStart(): number {
    return this.#start === 0 ? 0 : this.#chunk.lastIndexOf(NEWLINE, this.#start - 1) + 1;
  }

  #note(final: number): void {
    for (const literal of this.#automaton.found[final] ?? []) {
      if (this.#seen[literal] === 1) continue;
      this.#seen[literal] = 1;
      this.#hits.push(literal);
    }
  }

  #endPiece(end: number, endsLine: boolean): void {
    this.#escape = OUTSIDE;
    if (this.#hits.length > 0) {
      this.#sink.onHit(this.#text(end), this.#line, this.#hits);
      for (const literal of this.#hits) this.#seen[literal] = 0;
      this.#hits.length = 0;
    } else if (endsLine && this.#sink.wantsLine()) {
      this.#sink.onLine(this.#text(end), this.#line);
    }
    this.#head = EMPTY;
    this.#start = end + 1;
    if (endsLine) this.#line++;
  }

  #text(end: number): string {
    const { length } = this.#head;
    const rest = this.#chunk.subarray(this.#start, Math.min(end, this.#start + LINE_LIMIT - length));
    return (length > 0 ? Buffer.concat([this.#head, rest]) : rest).toString('utf8');
  }

  /** Keeps the head of an unfinished line and the last bytes of finished ones. */
  #keepRest(): void {
    const chunk = this.#chunk;
    const room = LINE_LIMIT - this.#head.length;
    const rest = chunk.subarray(this.#start, this.#start + Math.max(room, 0));
    if (rest.length > 0) this.#head = Buffer.concat([this.#head, rest]);
    const lineStart = this.#lineStart();
    this.#recent = this.#finished(lineStart);
    this.#unfinished =
      lineStart === 0 ? lastOf(this.#unfinished, chunk) : chunk.subarray(lineStart).subarray(-RECENT_LIMIT);
    this.#chunk = EMPTY;
    this.#start = 0;
  }

  /** Steps over an escape sequence; returns the index of its last byte, or of the chunk's. */
  #skipEscape(from: number): number {
    const chunk = this.#chunk;
    let at = from;
    for (; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === NEWLINE || byte === RETURN) {
        this.#escape = OUTSIDE;
        return at - 1;
      }
      this.#escape = nextEscape(this.#escape, byte);
      if (this.#escape === OUTSIDE) return at;
    }
    return at;
  }
}

/** GitHub's time stamp at a line's start, `2026-01-02T03:04:05.1234567Z`: a quarter of its logs, and no literal in it. */
function stampLength(chunk: Buffer, at: number): number {
  return chunk[at + 10] === LETTER_T &&
    chunk[at + 27] === LETTER_Z &&
    chunk[at + 4] === HYPHEN &&
    chunk[at + 19] === DOT
    ? STAMP_LENGTH
    : 0;
}

/** The last bytes of both together. */
function lastOf(earlier: Buffer, later: Buffer): Buffer {
  if (later.length >= RECENT_LIMIT) return later.subarray(-RECENT_LIMIT);
  return Buffer.concat([earlier, later]).subarray(-RECENT_LIMIT);
}

/** ECMA-48: `ESC [ … final` (a control sequence), `ESC ] … BEL` (a string, also ended by ESC), `ESC x`. */
function nextEscape(state: number, byte: number): number {
  if (byte === ESCAPE) return AFTER_ESCAPE;
  if (state === AFTER_ESCAPE) return byte === 0x5b ? IN_SEQUENCE : byte === 0x5d ? IN_STRING : OUTSIDE;
  if (state === IN_SEQUENCE) return byte >= 0x40 && byte <= 0x7e ? OUTSIDE : IN_SEQUENCE;
  return byte === 7 ? OUTSIDE : IN_STRING;
}
