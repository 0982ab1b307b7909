import { sleep, type Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';

import { posixKill, windowsKill, type Kill } from './kill.ts';
import { membersOf } from './members.ts';
import type { ProcessRow, ProcessTable } from './row.ts';
import { systemTable } from './table.ts';

/** A tree of processes: the pid of its first, which leads a process group, and the marker in its environment. */
export interface ProcessTree {
  readonly pid: number;
  readonly marker: string;
}

/** What ending a tree takes. */
export interface TreePorts {
  readonly clock: Clock;
  readonly table: ProcessTable;
  readonly kill: Kill;
  /** The pid that is never touched: our own. */
  readonly self: number;
}

export function systemTreePorts(clock: Clock, platform: NodeJS.Platform = process.platform): TreePorts {
  const kill = platform === 'win32' ? windowsKill : posixKill;
  return { clock, table: systemTable(platform), kill, self: process.pid };
}

/** What ending a tree came to. */
export interface EndedTree {
  /** How many processes were ended. */
  readonly ended: number;
  /** Processes that still run because they may not be signalled (another user's). */
  readonly forbidden: readonly number[];
  /** Why the system's processes could not be listed, where it was so; then only the group was ended. */
  readonly blind: string | undefined;
}

const FIRST_LOOK = 5;
const LOOK_AT_MOST_EVERY = 50;
/** How long SIGKILL may take; a process in uninterruptible sleep outlives it. */
const AFTER_KILL = 2_000;

/**
 * Ends a tree: SIGTERM to all of it, `grace` milliseconds, SIGKILL to what is left, until it is empty.
 * Processes that appear meanwhile are treated alike.
 */
export async function endTree(tree: ProcessTree, grace: number, ports: TreePorts): Promise<EndedTree> {
  const { clock, kill } = ports;
  const seen = new Map<number, ProcessRow>();
  const forbidden = new Set<number>();
  const begun = clock.now();
  for (let look = FIRST_LOOK; ; look = Math.min(look * 2, LOOK_AT_MOST_EVERY)) {
    const rows = await listed(tree, ports);
    if (typeof rows === 'string') return { ...(await endGroup(tree, grace, ports)), blind: rows };
    const members = membersOf(rows, { pid: tree.pid, seen }, ports.self).filter(({ pid }) => !forbidden.has(pid));
    const elapsed = clock.now() - begun;
    if (members.length === 0 || elapsed > grace + AFTER_KILL) {
      const left = members.map(({ pid }) => pid);
      return { ended: seen.size - forbidden.size - left.length, forbidden: [...forbidden, ...left], blind: undefined };
    }
    const late = elapsed >= grace;
    const targets = late ? members : members.filter(({ pid, started }) => seen.get(pid)?.started !== started);
    for (const row of members) seen.set(row.pid, row);
    for (const pid of await kill(
      targets.map((row) => row.pid),
      late ? 'SIGKILL' : 'SIGTERM',
    ))
      forbidden.add(pid);
    await sleep(clock, late ? look : Math.min(look, Math.max(0, grace - elapsed)));
  }
}

async function listed(tree: ProcessTree, { table }: TreePorts): Promise<readonly ProcessRow[] | string> {
  try {
    return await table(tree.marker);
  } catch (error) {
    return messageOf(error);
  }
}

/** What can be done without a list of processes. */
async function endGroup({ pid }: ProcessTree, grace: number, { clock, kill }: TreePorts) {
  const refused = await kill([-pid], 'SIGTERM');
  await sleep(clock, grace);
  await kill([-pid], 'SIGKILL');
  return { ended: 1, forbidden: refused };
}
