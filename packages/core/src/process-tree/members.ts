import type { ProcessRow } from './row.ts';

/** What is known of a tree beforehand: its first process, and processes seen in it earlier. */
export interface TreeRoot {
  readonly pid: number;
  readonly seen: ReadonlyMap<number, ProcessRow>;
}

/**
 * The processes of a tree, parents before their children: the first one's group, whatever carries the marker, what was
 * seen in the tree before, and all descendants of these. Thereby a double fork, a `setsid` daemon and a child whose
 * parent has ended are found; one that has cleared its environment and left session and parents behind is not.
 */
export function membersOf(rows: readonly ProcessRow[], root: TreeRoot, self: number): readonly ProcessRow[] {
  const children = Map.groupBy(rows, (row) => row.parent);
  const belongs = (row: ProcessRow): boolean =>
    row.marked || row.group === root.pid || row.pid === root.pid || wasSeen(row, root);
  const found = withDescendants(rows.filter(belongs), children, self);
  const pids = new Set(found.map(({ pid }) => pid));
  // A parent that sees its child end before it is told to end itself takes that for the child's own ending.
  const tops = found.filter(({ parent }) => !pids.has(parent));
  // Windows keeps the pid of a parent that has ended and gives it to others, so two may be each other's parent.
  return withDescendants([...withDescendants(tops, children, self), ...found], children, self);
}

/** Breadth first. */
function withDescendants(
  first: readonly ProcessRow[],
  children: ReadonlyMap<number, readonly ProcessRow[]>,
  self: number,
): readonly ProcessRow[] {
  const members = new Map(first.filter(({ pid }) => pid !== self).map((row) => [row.pid, row]));
  // A Map's iteration reaches what is added on the way.
  for (const { pid } of members.values()) {
    for (const child of children.get(pid) ?? []) if (child.pid !== self) members.set(child.pid, child);
  }
  return [...members.values()];
}

function wasSeen(row: ProcessRow, root: TreeRoot): boolean {
  return root.seen.get(row.pid)?.started === row.started;
}
