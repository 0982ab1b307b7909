import type { ProcessRow } from './row.ts';

/** What is known of a tree beforehand: its first process, and processes seen in it earlier. */
export interface TreeRoot {
  readonly pid: number;
  readonly seen: ReadonlyMap<number, ProcessRow>;
}

/**
 * The processes of a tree: the first one's group, whatever carries the marker, what was seen in the tree before, and all
 * descendants of these. Thereby a double fork, a `setsid` daemon and a child whose parent has ended are found; one that
 * has cleared its environment and left session and parents behind is not.
 */
export function membersOf(rows: readonly ProcessRow[], root: TreeRoot, self: number): readonly ProcessRow[] {
  const children = Map.groupBy(rows, (row) => row.parent);
  const members = new Map<number, ProcessRow>();
  const queue = rows.filter(
    (row) => row.marked || row.group === root.pid || row.pid === root.pid || wasSeen(row, root),
  );
  for (let row = queue.pop(); row; row = queue.pop()) {
    if (row.pid === self || members.has(row.pid)) continue;
    members.set(row.pid, row);
    queue.push(...(children.get(row.pid) ?? []));
  }
  return [...members.values()];
}

function wasSeen(row: ProcessRow, root: TreeRoot): boolean {
  return root.seen.get(row.pid)?.started === row.started;
}
