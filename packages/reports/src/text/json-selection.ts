import { isStar, stepLeads, type EachPath } from './each-path.ts';
import { Node } from './node.ts';

/** How much of a document its shape takes to be known. */
const MEMBERS = { list: 3, object: 500, depth: 8 } as const;

/** An object or a list of a document that is read piece by piece. */
export interface Frame {
  readonly isList: boolean;
  /** How many steps lead to it. */
  readonly depth: number;
  /** `build`: it is made; `pass`: only what it holds may be; `skip`: nothing of it is. */
  readonly how: 'build' | 'pass' | 'skip';
  /** Paths whose steps led here so far. */
  readonly live: readonly EachPath[];
  /** How many members it had. */
  count: number;
  /** Of an object: the key of the member that is read. */
  key: string;
}

/** What of a document is made, and what becomes of it. */
export interface Selection {
  readonly paths: readonly EachPath[];
  /** How a member of `frame` is taken; `isItem` where a path ends there. */
  how(frame: Frame, isItem: boolean): Frame['how'];
  /** A member that a path led to, whole. */
  readonly item?: (item: Node, keys: readonly string[]) => void;
}

/** The key of the member of a frame that is being read. */
function keyOf(frame: Frame): string | number {
  return frame.isList ? frame.count : frame.key;
}

/** The paths that lead on to the member of a frame that is being read. */
export function leading(frame: Frame): readonly EachPath[] {
  if (frame.live.length === 0) return frame.live;
  return frame.live.filter(({ steps }) => stepLeads(steps[frame.depth], frame.isList, keyOf(frame)));
}

/**
 * A document without what the paths lead to, but for its first: the first of a list, and of an object as many as a shape may
 * ask for.
 */
export function documentOf(paths: readonly EachPath[]): Selection {
  const isLeftOut = (frame: Frame): boolean => frame.count >= (frame.isList ? 1 : MEMBERS.object);
  return {
    paths,
    how: (frame, isItem) => (frame.how === 'skip' || (isItem && isLeftOut(frame)) ? 'skip' : 'build'),
  };
}

/** Each item of one path. */
export function itemsOf(path: EachPath, item: (item: Node, keys: readonly string[]) => void): Selection {
  return { paths: [path], how: (frame, isItem) => (isItem || frame.how === 'build' ? 'build' : 'pass'), item };
}

/** As much of a document as its shape takes to be known. */
export function outline(): Selection {
  return {
    paths: [],
    how: (frame) => {
      const most = frame.isList ? MEMBERS.list : MEMBERS.object;
      return frame.how === 'skip' || frame.count >= most || frame.depth > MEMBERS.depth ? 'skip' : 'build';
    },
  };
}

/** The place of the member that is being read, and what the stars of the path stand for. */
export function placeOf(
  frames: readonly Frame[],
  { steps }: EachPath,
  value: unknown,
): { readonly item: Node; readonly keys: readonly string[] } {
  let node = new Node(undefined);
  const keys: string[] = [];
  for (const [index, frame] of frames.entries()) {
    const key = keyOf(frame);
    node = new Node(index === frames.length - 1 ? value : undefined, node, key);
    if (isStar(steps[index])) keys.push(String(key));
  }
  return { item: node, keys };
}
