/**
 * Finds many literals in one pass over bytes (Aho–Corasick, as a dense table over byte classes).
 * Letters are folded to lower case, so that literals are found in any case.
 */
export interface Automaton {
  /** `table[(state << shift) | classOf[byte]]` is the next state; 0 is the start. */
  readonly table: Uint16Array;
  readonly shift: number;
  readonly classOf: Uint8Array;
  /** States from here on have found something, but for the last. */
  readonly firstFinal: number;
  /** The last state: a byte was read that is not of a line's text (newline, return, escape). */
  readonly control: number;
  /** The literals (by index) found in `state - firstFinal`. */
  readonly found: readonly (readonly number[])[];
  /** How many literals there are. */
  readonly literals: number;
}

interface TrieNode {
  readonly children: Map<number, TrieNode>;
  readonly outputs: number[];
  fallback: TrieNode | undefined;
  state: number;
}

const MAXIMUM_STATES = 65_534;
/** Newline, return and escape have a class of their own, so that one comparison a byte is enough. */
const CONTROLS: readonly number[] = [10, 13, 27];
const CONTROL_CLASS = 1;

/** Builds the automaton for `literals` (UTF-8, no line ends). */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const encoded = literals.map((literal) => Buffer.from(literal.toLowerCase(), 'utf8'));
  const { classOf, classes } = byteClasses(encoded);
  const nodes = buildTrie(encoded, classOf);
  if (nodes.length > MAXIMUM_STATES) throw new Error(`The rules have too many literals: ${nodes.length} states.`);
  linkFallbacks(nodes);
  const finals = nodes.filter((node) => node.outputs.length > 0);
  const ordered = [...nodes.filter((node) => node.outputs.length === 0), ...finals];
  ordered.forEach((node, state) => (node.state = state));
  const shift = Math.ceil(Math.log2(classes));
  const control = ordered.length;
  const table = new Uint16Array(control << shift);
  // Breadth first: the row of a fallback is always filled before it is copied.
  for (const node of nodes) {
    const row = node.state << shift;
    if (node.fallback) {
      const from = node.fallback.state << shift;
      table.copyWithin(row, from, from + (1 << shift));
    }
    for (const [byteClass, child] of node.children) table[row | byteClass] = child.state;
    table[row | CONTROL_CLASS] = control;
  }
  return {
    table,
    shift,
    classOf,
    firstFinal: control - finals.length,
    control,
    found: finals.map((node) => node.outputs),
    literals: literals.length,
  };
}

/** Told apart from nothing but each other's absence: a few false finds, which the pattern rejects, for a smaller table. */
const MERGED: readonly string[] = ['`\'"', '{}<>=+*&%$!^~;?\\@', '23456789'];

/** Class 0 is every byte that no literal has. */
function byteClasses(encoded: readonly Buffer[]): { classOf: Uint8Array; classes: number } {
  const classOf = new Uint8Array(256);
  for (const byte of CONTROLS) classOf[byte] = CONTROL_CLASS;
  let classes = CONTROL_CLASS + 1;
  for (const byte of new Set(encoded.flatMap((literal) => [...literal]))) {
    if (classOf[byte] !== 0) continue;
    for (const alike of likeBytes(byte)) classOf[alike] = classes;
    classes++;
  }
  for (let upper = 65; upper <= 90; upper++) classOf[upper] = classOf[upper + 32] ?? 0;
  return { classOf, classes };
}

function likeBytes(byte: number): readonly number[] {
  const character = String.fromCharCode(byte);
  const group = MERGED.find((characters) => characters.includes(character)) ?? character;
  return Array.from(Buffer.from(group, 'latin1'));
}

function newNode(): TrieNode {
  return { children: new Map(), outputs: [], fallback: undefined, state: 0 };
}

/** The trie's nodes, breadth first. */
function buildTrie(encoded: readonly Buffer[], classOf: Uint8Array): TrieNode[] {
  const root = newNode();
  encoded.forEach((literal, index) => {
    let node = root;
    for (const byte of literal) {
      const byteClass = classOf[byte] ?? 0;
      let child = node.children.get(byteClass);
      if (!child) node.children.set(byteClass, (child = newNode()));
      node = child;
    }
    node.outputs.push(index);
  });
  const nodes = [root];
  for (const node of nodes) nodes.push(...node.children.values());
  return nodes;
}

function linkFallbacks(nodes: readonly TrieNode[]): void {
  const root = nodes[0];
  for (const node of nodes) {
    for (const [byteClass, child] of node.children) {
      let candidate = node.fallback;
      while (candidate && !candidate.children.has(byteClass)) candidate = candidate.fallback;
      const target = candidate ? candidate.children.get(byteClass) : root;
      child.fallback = target;
      if (target) child.outputs.push(...target.outputs);
    }
  }
}
