import { fingerprint, maskVolatile } from '@qeml-actions/failures';

import { MUTATIONS } from './mutations.ts';

import type { Classification } from '@qeml-actions/failures';
import type { Item } from './corpus.ts';
import type { Mutation, Randomness } from './mutations.ts';

/** How well fingerprints hold one cause together and different ones apart; rates from 0 to 1. */
export interface FingerprintFigures {
  /** Of the mutated copies, those whose fingerprint is not the original's. */
  readonly split: number;
  /** Of the pairs with different evidence, those that share one. */
  readonly collision: number;
  /** Logs that have a fingerprint. */
  readonly items: number;
  readonly copies: number;
  readonly pairs: number;
  readonly byMutation: readonly { readonly mutation: string; readonly copies: number; readonly split: number }[];
  /** The copies that were split. */
  readonly splits: readonly { readonly id: string; readonly mutation: string }[];
}

interface Printed {
  readonly item: Item;
  readonly log: Buffer;
  readonly print: string;
  /** As the label has it: not what we took for the evidence. */
  readonly evidence: string;
}

type Classify = (log: Buffer, item: Item) => Classification;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1e6) / 1e6);

/** Fingerprints of every log, of its mutated copies, and of each pair. */
export function measureFingerprints(
  logs: readonly { readonly item: Item; readonly log: Buffer }[],
  classify: Classify,
): FingerprintFigures {
  const printed = logs.flatMap(({ item, log }): Printed[] => {
    const print = fingerprint(classify(log, item));
    return print === undefined ? [] : [{ item, log, print, evidence: maskVolatile(item.evidence_clean) }];
  });
  const rows = MUTATIONS.map((mutation) => ({ mutation: mutation.name, ...splitBy(mutation, printed, classify) }));
  const copies = rows.reduce((sum, row) => sum + row.copies, 0);
  const splits = rows.flatMap(({ mutation, ids }) => ids.map((id) => ({ id, mutation })));
  return {
    split: share(splits.length, copies),
    ...collisions(printed),
    items: printed.length,
    copies,
    byMutation: rows.map((row) => ({
      mutation: row.mutation,
      copies: row.copies,
      split: share(row.ids.length, row.copies),
    })),
    splits,
  };
}

/** A copy that the mutation leaves as it is does not count. */
function splitBy(
  mutation: Mutation,
  printed: readonly Printed[],
  classify: Classify,
): { copies: number; ids: string[] } {
  const ids: string[] = [];
  let copies = 0;
  for (const { item, log, print } of printed) {
    const text = log.toString('utf8');
    const mutated = mutation.apply(text, seeded(`${item.id} ${mutation.name}`));
    if (mutated === text) continue;
    copies++;
    if (fingerprint(classify(Buffer.from(mutated), item)) !== print) ids.push(item.id);
  }
  return { copies, ids };
}

function collisions(printed: readonly Printed[]): { collision: number; pairs: number } {
  let pairs = 0;
  let shared = 0;
  printed.forEach((one, at) => {
    for (const other of printed.slice(at + 1)) {
      const related = one.item.group === other.item.group && one.item.category === other.item.category;
      if (related || one.evidence === other.evidence) continue;
      pairs++;
      if (one.print === other.print) shared++;
    }
  });
  return { collision: share(shared, pairs), pairs };
}

/** A linear congruential generator (Numerical Recipes'), started from a text. */
function seeded(text: string): Randomness {
  let state = Buffer.from(text).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5);
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
