import { Mistake } from '@qeml-actions/core';
import { readBaseline, type BaseState } from '@qeml-actions/policy';

import type { Inputs } from '../inputs.ts';
import {
  brokenBaseline,
  historyUnknown,
  nearerNote,
  noBaselineKept,
  noneNear,
  nothingRecorded,
  otherCommit,
} from '../messages/baseline.ts';
import type { Ports } from '../ports.ts';
import { firstParents } from './base/ancestors.ts';
import { baseCommit } from './base/commit.ts';
import { openedStore } from './baseline/open.ts';
import { BaselineUnavailable, type BaselineStore, type KeptBaseline } from './baseline/store.ts';
import type { GateEvent } from './event.ts';
import { workspaceOf } from './workspace.ts';

/** What is compared with. */
export interface Base {
  readonly state: BaseState;
  /** The commit that was asked for, whether or not it has a baseline. */
  readonly commit: string | undefined;
  readonly notes: readonly string[];
}

interface Asked {
  readonly inputs: Pick<Inputs, 'base-sha' | 'baseline'>;
  readonly name: string;
  readonly event: GateEvent;
  /** What is judged; empty where it is not known. */
  readonly commit: string;
}

/** A commit, and how many before it are looked at. */
const MOST_COMMITS = 51;

/** The commit to compare with, and what was recorded for it, or for its nearest first parent. @throws InputError */
export async function baseOf({ inputs, name, event, commit: head }: Asked, ports: Ports): Promise<Base> {
  const { root } = await workspaceOf(ports.environment, '.');
  const base = await baseCommit({ given: inputs['base-sha'], event, head, root }, ports);
  const commit = 'commit' in base ? base.commit : undefined;
  const place = inputs.baseline;
  const told = (state: BaseState, notes: readonly string[] = []): Base => ({ state, commit, notes });
  if (place.kind === 'none') return told({ state: 'none', reason: noBaselineKept() });
  if ('none' in base) return told({ state: 'none', reason: base.none });
  if ('unknown' in base) return told({ state: 'unavailable', reason: base.unknown });
  try {
    const store = await openedStore(place, name, event, ports);
    if ('missing' in store) return told({ state: 'none', reason: store.missing });
    const kept = await nearest(base.commit, store, { root, repository: event.repository, place }, ports);
    if (!('text' in kept)) return told(kept);
    const state = stateOf(kept, base.commit, place);
    return told(state, state.state === 'found' && state.note !== undefined ? [state.note] : []);
  } catch (error) {
    if (!(error instanceof BaselineUnavailable)) throw error;
    return told({ state: 'unavailable', reason: error.message });
  }
}

interface Where {
  readonly root: string;
  readonly repository: string | undefined;
  readonly place: Inputs['baseline'];
}

type Found = KeptBaseline & { readonly steps: number };

async function nearest(commit: string, store: BaselineStore, where: Where, ports: Ports): Promise<Found | BaseState> {
  const own = await store.find([commit]);
  if (own) return { ...own, steps: 0 };
  // Without any, the way back need not be known.
  if (!(await store.hasAny())) return { state: 'none', reason: nothingRecorded(where.place) };
  const line = await firstParents(commit, MOST_COMMITS, where, ports);
  if ('fault' in line) return { state: 'unavailable', reason: historyUnknown(commit, line.fault) };
  const found = await store.find(line.commits.slice(1));
  if (!found) return { state: 'unavailable', reason: noneNear(where.place, commit, line.commits.length) };
  return { ...found, steps: line.commits.indexOf(found.commit) };
}

/** What a store holds is believed only where it is a baseline, and of that commit. */
function stateOf({ commit, text, steps }: Found, asked: string, place: Inputs['baseline']): BaseState {
  const baseline = readBaseline(text);
  const fault =
    baseline instanceof Mistake
      ? (baseline.detail ?? 'it is no baseline')
      : baseline.commit === commit
        ? undefined
        : otherCommit(baseline.commit);
  if (baseline instanceof Mistake || fault !== undefined)
    return { state: 'unavailable', reason: brokenBaseline(place, commit, fault ?? '') };
  return { state: 'found', baseline, commit, ...(steps > 0 && { note: nearerNote(asked, commit, steps) }) };
}
