import type { CoverageTotals, Share, SourceFile } from '../sink.ts';
import { BranchCounts } from './branch-counts.ts';
import { FlaggedKeys } from './flagged-keys.ts';
import { checkLine, LineSet } from './line-set.ts';
import { Notations } from './notations.ts';
import { Statements } from './statements.ts';
import { TextHash } from './text-hash.ts';

const hash = new TextHash();
const newKeys = (): FlaggedKeys => new FlaggedKeys();
const newStatements = (): Statements => new Statements();

export const COVERAGE_KEYS = ['lines', 'branches', 'statements', 'functions'] as const;

/** Of two shares of the same, told by totals alone, the one that is known to hold: the more of it that there is, then that ran. */
function better(a: Share | undefined, b: Share | undefined): Share | undefined {
  if (!a || !b) return a ?? b;
  return b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a;
}

/**
 * What is known of one source file; records may come in any order and from any number of reports. Each notation (a format) has
 * names of its own for branches, statements and functions: what two of them say of a line is the same thing told twice.
 */
export class SourceCoverage implements SourceFile {
  readonly path: string;
  readonly lines = new LineSet();
  readonly #notation: string;
  #counts: BranchCounts | undefined;
  #arms: Notations<FlaggedKeys> | undefined;
  #statements: Notations<Statements> | undefined;
  #functions: Notations<FlaggedKeys> | undefined;
  #totals: CoverageTotals | undefined;

  constructor(path: string, notation = '') {
    this.path = path;
    this.#notation = notation;
  }

  line(line: number, covered: boolean): void {
    this.lines.add(line, covered);
  }

  branches(line: number, covered: number, total: number): void {
    checkLine(line);
    (this.#counts ??= new BranchCounts()).add(line, covered, total);
  }

  branch(line: number, id: string, taken: boolean): void {
    checkLine(line);
    const { first, second } = hash.of(id);
    const arms = (this.#arms ??= new Notations(this.#notation, newKeys)).of(this.#notation);
    arms.add((line << 8) | (first & 0xff), second, taken);
  }

  statement(id: string, covered: boolean, count = 1): void {
    (this.#statements ??= new Notations(this.#notation, newStatements))
      .of(this.#notation)
      .add(hash.of(id), covered, count);
  }

  function(id: string, covered: boolean): void {
    const { first, second } = hash.of(id);
    (this.#functions ??= new Notations(this.#notation, newKeys)).of(this.#notation).add(first, second, covered);
  }

  /** Totals without anything finer; they count only where nothing finer is known. */
  totalsAlone(totals: CoverageTotals): void {
    const known = this.#totals;
    const kept = COVERAGE_KEYS.map((key) => [key, better(known?.[key], totals[key])] as const);
    this.#totals = Object.fromEntries(kept.filter(([, share]) => share !== undefined));
  }

  /** Whether totals are all that is known: there is no line to merge, to narrow or to show. */
  get isTotalsOnly(): boolean {
    return this.#totals?.lines !== undefined && this.lines.size === 0;
  }

  absorb(other: SourceCoverage): void {
    this.lines.absorb(other.lines);
    if (other.#counts) (this.#counts ??= new BranchCounts()).absorb(other.#counts);
    this.#arms = Notations.joined(this.#arms, other.#arms);
    this.#statements = Notations.joined(this.#statements, other.#statements);
    this.#functions = Notations.joined(this.#functions, other.#functions);
    if (other.#totals) this.totalsAlone(other.#totals);
  }

  /** Makes it as small as it can be. */
  trim(): void {
    this.lines.trim();
    this.#counts?.trim();
    for (const notations of [this.#arms, this.#statements, this.#functions]) notations?.trim();
  }

  /** Covered and total of everything that the file has. */
  totals(): Required<CoverageTotals> {
    const finer = {
      lines: [this.lines.covered, this.lines.size] as const,
      branches: this.#branchShare(),
      statements: this.#statements?.share() ?? [0, 0],
      functions: this.#functions?.share() ?? [0, 0],
    } satisfies Record<keyof CoverageTotals, Share>;
    const share = (key: keyof CoverageTotals): Share =>
      finer[key][1] > 0 ? finer[key] : (this.#totals?.[key] ?? [0, 0]);
    return {
      lines: share('lines'),
      branches: share('branches'),
      statements: share('statements'),
      functions: share('functions'),
    };
  }

  /** By line, the most that any notation knows of it. */
  #branchShare(): Share {
    const arms = this.#arms?.all() ?? [];
    if (arms.length === 0) return this.#counts?.share() ?? [0, 0];
    if (arms.length === 1 && !this.#counts) return arms[0]?.share() ?? [0, 0];
    const counts = new BranchCounts();
    if (this.#counts) counts.absorb(this.#counts);
    for (const keys of arms) {
      const lines = new Map<number, [taken: number, total: number]>();
      keys.forEach((high, taken) => {
        const known = lines.get(high >>> 8);
        if (!known) lines.set(high >>> 8, [Number(taken), 1]);
        else {
          known[0] += Number(taken);
          known[1]++;
        }
      });
      for (const [line, [taken, total]] of lines) counts.add(line, taken, total);
    }
    return counts.share();
  }
}
