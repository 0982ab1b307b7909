import type { Share, SourceFile } from '../sink.ts';

type Meaning = 'arms' | 'sides';

interface FileConditions {
  readonly file: SourceFile;
  /** Line, and its two counts, one after another. */
  readonly counts: number[];
  declared: Share | undefined;
}

/** No condition has so many arms; how often it ran may well be more. */
const MANY_ARMS = 1_000;

function sum(counts: readonly number[], meaning: Meaning): Share {
  let [covered, total] = [0, 0];
  for (let at = 0; at < counts.length; at += 3) {
    const [some, all] = armsOf(counts[at + 1] ?? 0, counts[at + 2] ?? 0, meaning);
    covered += some;
    total += all;
  }
  return [covered, total];
}

function armsOf(whenTrue: number, whenFalse: number, meaning: Meaning): Share {
  if (meaning === 'arms') return [whenTrue, whenTrue + whenFalse];
  return [Number(whenTrue > 0) + Number(whenFalse > 0), 2];
}

function isSame(a: Share | undefined, b: Share): boolean {
  return a?.[0] === b[0] && a[1] === b[1];
}

/**
 * The conditions of a Clover report, whose `truecount` and `falsecount` are either how many arms of the line were taken and
 * missed (Istanbul), or how often it was true and false (OpenClover). One tool wrote all of it, so it is judged as a whole: by
 * the totals that the files state, then by lines that can be only one of the two, then by who wrote it.
 */
export class CloverConditions {
  readonly #files: FileConditions[] = [];
  #hints = { arms: 0, sides: 0 };
  version = '';
  project = '';
  declared: Share | undefined;

  /** How many conditions there are. */
  get size(): number {
    return this.#files.reduce((size, { counts }) => size + counts.length / 3, 0);
  }

  open(file: SourceFile): void {
    if (this.#files.at(-1)?.counts.length === 0) this.#files.pop();
    this.#files.push({ file, counts: [], declared: undefined });
  }

  fileDeclares(share: Share | undefined): void {
    const file = this.#files.at(-1);
    if (file) file.declared = share;
  }

  add(line: number, ran: boolean, whenTrue: number, whenFalse: number): void {
    this.#files.at(-1)?.counts.push(line, whenTrue, whenFalse);
    if (whenTrue + whenFalse === 0 || whenTrue + whenFalse > MANY_ARMS) this.#hints.sides++;
    // What never ran was never false.
    else if (!ran) this.#hints.arms++;
  }

  /** Gives every condition to its file; returns what had to be assumed. */
  settle(): string | undefined {
    if (this.size === 0) return undefined;
    const told = this.#byTotals() ?? this.#byLines();
    const meaning = told ?? (this.project === 'All files' && this.version === '3.2.0' ? 'arms' : 'sides');
    for (const { file, counts } of this.#files)
      for (let at = 0; at < counts.length; at += 3) {
        const [covered, total] = armsOf(counts[at + 1] ?? 0, counts[at + 2] ?? 0, meaning);
        file.branches(counts[at] ?? 0, covered, total);
      }
    if (told) return undefined;
    const written =
      meaning === 'arms' ? 'arms taken and missed, as Istanbul does' : 'times true and false, as OpenClover does';
    return `nothing in it tells what its conditions count; taken for ${written}`;
  }

  #byTotals(): Meaning | undefined {
    const votes = { arms: 0, sides: 0 };
    const all = { arms: [0, 0] as [number, number], sides: [0, 0] as [number, number] };
    for (const { counts, declared } of this.#files)
      for (const meaning of ['arms', 'sides'] as const) {
        const share = sum(counts, meaning);
        all[meaning] = [all[meaning][0] + share[0], all[meaning][1] + share[1]];
        if (isSame(declared, share)) votes[meaning]++;
      }
    if (votes.arms !== votes.sides) return votes.arms > votes.sides ? 'arms' : 'sides';
    const [arms, sides] = [isSame(this.declared, all.arms), isSame(this.declared, all.sides)];
    if (arms === sides) return undefined;
    return arms ? 'arms' : 'sides';
  }

  #byLines(): Meaning | undefined {
    const { arms, sides } = this.#hints;
    if (arms === sides) return undefined;
    return arms > sides ? 'arms' : 'sides';
  }
}
