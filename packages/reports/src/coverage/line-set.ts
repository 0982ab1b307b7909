import { ReportFault } from '../fault.ts';
import { placedBytes } from './arena.ts';

const MISSED = 1;
const COVERED = 2;
/** No source file has more; a number beyond is a broken report. */
const MAX_LINE = 10_000_000;

const LEAST = 256;
/** A larger workbench is not kept. */
const LARGEST = 64 * 1024;

/** Lines are gathered on one workbench and then copied: the steps by which each would grow are garbage that piles up. */
let workbench: Uint8Array<ArrayBuffer> | undefined = new Uint8Array(8 * 1024);

function takeWorkbench(): Uint8Array<ArrayBuffer> {
  const taken = workbench ?? new Uint8Array(LEAST);
  workbench = undefined;
  return taken;
}

const NOTHING = new Uint8Array(0);

/** @throws ReportFault for what cannot be a line */
export function checkLine(line: number): void {
  if (!Number.isSafeInteger(line) || line < 0 || line > MAX_LINE)
    throw new ReportFault(`has the line number ${String(line)}, which no source file has`);
}

/** Which lines of a file were seen, and which of them ran: bytes where lines are dense, a map where they are not. */
export class LineSet {
  #dense: Uint8Array<ArrayBuffer> = NOTHING;
  #sparse: Map<number, number> | undefined;
  /** Beyond the last line that is in `#dense`. */
  #top = 0;
  #size = 0;
  #covered = 0;
  #trimmed = false;

  get size(): number {
    return this.#size;
  }

  get covered(): number {
    return this.#covered;
  }

  /** @throws ReportFault for what cannot be a line */
  add(line: number, covered: boolean): void {
    checkLine(line);
    const dense = this.#dense;
    const before = (line < dense.length ? dense[line] : this.#sparse?.get(line)) ?? 0;
    if (before === COVERED || (before === MISSED && !covered)) return;
    if (before === 0) this.#size++;
    if (covered) this.#covered++;
    this.#set(line, covered ? COVERED : MISSED);
  }

  /** Whether a line ran; undefined where it has no code. */
  has(line: number): boolean | undefined {
    const state = this.#state(line);
    return state === 0 ? undefined : state === COVERED;
  }

  /** The lines in their order. */
  *entries(): Generator<readonly [line: number, covered: boolean]> {
    for (let line = 0; line < this.#top; line++) {
      const state = this.#dense[line] ?? 0;
      if (state !== 0) yield [line, state === COVERED];
    }
    const sparse = [...(this.#sparse ?? [])].sort(([a], [b]) => a - b);
    for (const [line, state] of sparse) yield [line, state === COVERED];
  }

  absorb(other: LineSet): void {
    for (const [line, covered] of other.entries()) this.add(line, covered);
  }

  /** Gives back what is not used, once: a file that is opened again and again must not be copied each time. */
  trim(): void {
    if (this.#trimmed) return;
    this.#trimmed = true;
    const used = this.#dense;
    this.#dense = placedBytes(used, this.#top);
    if (used.length > LARGEST || used.length <= (workbench?.length ?? 0)) return;
    used.fill(0, 0, this.#top);
    workbench = used;
  }

  #state(line: number): number {
    return (line < this.#dense.length ? this.#dense[line] : this.#sparse?.get(line)) ?? 0;
  }

  #set(line: number, state: number): void {
    if (this.#dense === NOTHING && !this.#trimmed) this.#dense = takeWorkbench();
    if (line >= this.#dense.length && line < 4_096 + 16 * this.#size) this.#grow(line);
    if (line < this.#dense.length) {
      this.#dense[line] = state;
      if (line >= this.#top) this.#top = line + 1;
    } else (this.#sparse ??= new Map()).set(line, state);
  }

  #grow(line: number): void {
    const grown = new Uint8Array((line + 1) * 2);
    grown.set(this.#dense);
    this.#dense = grown;
    for (const [sparse, state] of this.#sparse ?? []) {
      if (sparse >= grown.length) continue;
      grown[sparse] = state;
      if (sparse >= this.#top) this.#top = sparse + 1;
      this.#sparse?.delete(sparse);
    }
  }
}
