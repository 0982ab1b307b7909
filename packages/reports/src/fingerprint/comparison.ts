import type { Traces } from './traces.ts';

/** What has to be known of a finding to know it again. */
export interface Known {
  readonly key: string;
  readonly traces?: Traces;
  readonly suppressed?: boolean;
  readonly gone?: boolean;
}

export interface Comparison<H, B> {
  readonly new: readonly H[];
  readonly existing: readonly H[];
  /** Of the base: those that are not there any more. */
  readonly fixed: readonly B[];
}

/** By what two findings are taken for one; each pair is found by the first that fits it. */
type Stage = (item: Known) => string | undefined;

const STAGES: readonly Stage[] = [
  ({ key }) => key,
  ({ traces }) => traces?.own,
  // Lines around it changed.
  ({ traces }) => traces?.line,
  // Its file was renamed.
  ({ traces }) => traces?.context,
];

function isActive({ suppressed, gone }: Known): boolean {
  return suppressed !== true && gone !== true;
}

/** The pairs of findings that are the same, as indexes of the base by indexes of the head. */
class Pairs {
  readonly baseOf = new Map<number, number>();
  readonly #taken = new Set<number>();
  readonly #head: readonly Known[];
  readonly #base: readonly Known[];

  constructor(head: readonly Known[], base: readonly Known[]) {
    this.#head = head;
    this.#base = base;
    for (const stage of STAGES) this.#match(stage, stage);
    // Without the source on one side there is only what was said; with it on both, other code is another finding.
    const said: Stage = ({ traces }) => traces?.said;
    const saidBlindly: Stage = ({ traces }) => (traces?.context === undefined ? traces?.said : undefined);
    this.#match(saidBlindly, said);
    this.#match(said, saidBlindly);
  }

  hasBase(index: number): boolean {
    return this.#taken.has(index);
  }

  #match(ofHead: Stage, ofBase: Stage): void {
    const waiting = new Map<string, number[]>();
    // Backwards, so that the first is the last of its list, and is taken first.
    for (let index = this.#base.length - 1; index >= 0; index--) {
      const item = this.#base[index];
      const mark = item && !this.#taken.has(index) ? ofBase(item) : undefined;
      if (mark === undefined) continue;
      const list = waiting.get(mark);
      if (list) list.push(index);
      else waiting.set(mark, [index]);
    }
    for (const [index, item] of this.#head.entries()) {
      const mark = this.baseOf.has(index) ? undefined : ofHead(item);
      const found = mark === undefined ? undefined : waiting.get(mark)?.pop();
      if (found === undefined) continue;
      this.baseOf.set(index, found);
      this.#taken.add(found);
    }
  }
}

/**
 * Which findings are new, were there before, or are not there any more. Suppressed ones are none of these;
 * one whose suppression was taken back is new.
 */
export function compareFindings<H extends Known, B extends Known>(
  head: readonly H[],
  base: readonly B[],
): Comparison<H, B> {
  const pairs = new Pairs(head, base);
  const added: H[] = [];
  const existing: H[] = [];
  for (const [index, item] of head.entries()) {
    if (!isActive(item)) continue;
    const before = base[pairs.baseOf.get(index) ?? -1];
    (before && isActive(before) ? existing : added).push(item);
  }
  return { new: added, existing, fixed: base.filter((item, index) => isActive(item) && !pairs.hasBase(index)) };
}
