import type { WorkflowCommand } from '@qeml-actions/core';

import { asText, beginningOfCommand, isSpace, printedCommand, type PrintedCommand } from './command-lines.ts';
import { HeldCommands, isLevel, isValueCommand } from './held-commands.ts';

export const ANNOTATION_CHOICES = ['last', 'all', 'none'] as const;
/** Which attempts' own annotations are issued. */
export type AnnotationChoice = (typeof ANNOTATION_CHOICES)[number];

/** The commands that the runner knows. */
const KNOWN = new Set(
  'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning'.split(
    ' ',
  ),
);
/** Besides these, what it refuses for a stop token. */
const NO_TOKENS = new Set([...KNOWN, '', 'pause-logging', 'internal-set-repo-path']);
/** A line that is longer before it ends is judged by its beginning. */
const LONGEST_HELD = 64 * 1_024;

/** What a command prints passes here: its annotations and values are held back, its masks are heard. */
export class CommandGate {
  readonly held = new HeldCommands();
  readonly #choice: AnnotationChoice;
  readonly #onMask: (value: string) => void;
  #stopToken: string | undefined;
  #groupOpen = false;

  constructor(choice: AnnotationChoice, onMask: (value: string) => void) {
    this.#choice = choice;
    this.#onMask = onMask;
  }

  /** A lane for one stream: each keeps its own unfinished line, and what they switch off is off for both. */
  lane(): GateLane {
    return new GateLane((line, atLineStart, whole) => this.#passLine(line, atLineStart, whole));
  }

  /** The commands that close what was left open: stopped commands, a group. */
  closing(): readonly WorkflowCommand[] {
    const names = [this.#stopToken, this.#groupOpen ? 'endgroup' : undefined];
    this.#stopToken = undefined;
    this.#groupOpen = false;
    return names.flatMap((name) => (name === undefined ? [] : [{ name }]));
  }

  #passLine(line: string, atLineStart: boolean, whole: boolean): string {
    const token = this.#stopToken;
    const isKnown = (name: string): boolean => KNOWN.has(name) || name === token;
    // What begins a command is judged as if it ended here.
    const readings = whole ? [line] : [line, `${line}::`, `${line}]`];
    const [command] = readings.flatMap((reading) => printedCommand(reading, atLineStart, isKnown) ?? []);
    if (!command) return line;
    if (token !== undefined) {
      if (command.name === token) this.#stopToken = undefined;
      return line;
    }
    return this.#obey(command) ? line : asText(line, atLineStart);
  }

  /** Whether the runner is to see the command as it comes. */
  #obey(command: PrintedCommand): boolean {
    const { name, data } = command;
    if (isValueCommand(name) || (isLevel(name) && this.#choice !== 'all')) {
      if (this.#choice !== 'none' || isValueCommand(name)) this.held.add(name, command);
      return false;
    }
    if (name === 'add-mask') this.#onMask(data);
    else if (name === 'stop-commands' && !NO_TOKENS.has(data.toLowerCase())) this.#stopToken = data.toLowerCase();
    else if (name === 'group' || name === 'endgroup') this.#groupOpen = name === 'group';
    return true;
  }
}

const [LINE_FEED, CARRIAGE_RETURN, HASH, COLON, SPACE, DELETE] = [0x0a, 0x0d, 0x23, 0x3a, 0x20, 0x7f];

/** A colon, or white space of any kind, by the first byte of a line. */
function mayBeginCommand(byte: number | undefined): boolean {
  return byte !== undefined && (byte === COLON || byte <= SPACE || byte >= DELETE);
}

type PassLine = (line: string, atLineStart: boolean, whole: boolean) => string;

/** The bytes of one stream, let through as they come; held back is only what may yet become a command. */
export class GateLane {
  readonly #passLine: PassLine;
  #pending = '';
  /** Nothing of the line was let through but white space, which the runner trims. */
  #atLineStart = true;

  constructor(passLine: PassLine) {
    this.#passLine = passLine;
  }

  /** What may be shown now, at the latest with the next bytes or the end. */
  push(chunk: Buffer): Buffer {
    return this.#passAtOnce(chunk) ? chunk : this.#passInLines(chunk);
  }

  /** Most output has nothing of a command in it, which its bytes show without being read as text. */
  #passAtOnce(chunk: Buffer): boolean {
    if (this.#pending !== '' || chunk.includes('::', 0, 'latin1') || chunk.includes('##[', 0, 'latin1')) return false;
    const newline = chunk.lastIndexOf(LINE_FEED) + 1;
    const lastEnd = Math.max(newline, chunk.subarray(newline).lastIndexOf(CARRIAGE_RETURN) + 1 + newline);
    const atLineStart = lastEnd > 0 || this.#atLineStart;
    const rest = chunk.subarray(lastEnd);
    if (rest.at(-1) === HASH || (atLineStart && mayBeginCommand(rest[0]))) return false;
    this.#atLineStart = rest.length === 0 && atLineStart;
    return true;
  }

  #passInLines(chunk: Buffer): Buffer {
    const text = this.#pending + chunk.toString('latin1');
    const lastEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    const calm = !text.includes('::') && !text.includes('##[');
    const whole = calm ? text.slice(0, lastEnd) : this.#passWhole(text.slice(0, lastEnd));
    if (lastEnd > 0) this.#atLineStart = true;
    const release = this.#released(text.slice(lastEnd));
    return Buffer.from(whole + release, 'latin1');
  }

  /** What was held back, as the end of the stream leaves it. */
  end(): Buffer {
    const rest = this.#passLine(this.#pending, this.#atLineStart, true);
    this.#pending = '';
    return Buffer.from(rest, 'latin1');
  }

  #passWhole(text: string): string {
    return text.replace(/([^\r\n]*)([\r\n])/g, (_, line: string, lineEnd: string) => {
      const passed = this.#passLine(line, this.#atLineStart, true);
      this.#atLineStart = true;
      return passed + lineEnd;
    });
  }

  #released(rest: string): string {
    const upTo = beginningOfCommand(rest, this.#atLineStart);
    const tooLong = rest.length - upTo > LONGEST_HELD;
    const release = tooLong ? this.#passLine(rest, this.#atLineStart, false) : rest.slice(0, upTo);
    this.#pending = tooLong ? '' : rest.slice(upTo);
    this.#atLineStart &&= isSpace(release);
    return release;
  }
}
