/** A list that is this short is looked through; a longer one is parted by the next folder first. */
const SHORT = 4;

/** Files that end in the same names. */
interface Branch {
  readonly files: readonly string[];
  parted?: ReadonlyMap<string, Branch>;
}

/** Files that share the longest end with a path. */
export interface Sharing {
  readonly files: readonly string[];
  /** How many names, the file's own among them. */
  readonly names: number;
}

function partedBy(files: readonly string[], depth: number): ReadonlyMap<string, Branch> {
  const parts = new Map<string, { files: string[] }>();
  for (const file of files) {
    const name = file.split('/').at(-1 - depth) ?? '';
    const part = parts.get(name);
    if (part) part.files.push(file);
    else parts.set(name, { files: [file] });
  }
  return parts;
}

function sharedNames(names: readonly string[], file: string): number {
  const others = file.split('/');
  let shared = 0;
  while (shared < names.length && shared < others.length && names.at(-1 - shared) === others.at(-1 - shared)) shared++;
  return shared;
}

/** Finds files by how their paths end, in time that grows with the path and not with the number of files. */
export class SuffixIndex {
  readonly #byName: ReadonlyMap<string, Branch>;

  /** Paths with `/` between their names. */
  constructor(files: Iterable<string>) {
    this.#byName = partedBy([...files], 0);
  }

  /** The files that share the most names at the end with a path; none where not even the file's own is there. */
  longest(names: readonly string[]): Sharing {
    let branch = this.#byName.get(names.at(-1) ?? '');
    if (!branch) return { files: [], names: 0 };
    let depth = 1;
    while (branch.files.length > SHORT && depth < names.length) {
      branch.parted ??= partedBy(branch.files, depth);
      const next = branch.parted.get(names.at(-1 - depth) ?? '');
      if (!next) return { files: branch.files, names: depth };
      branch = next;
      depth++;
    }
    if (branch.files.length > SHORT) return { files: branch.files, names: depth };
    const shared = branch.files.map((file) => ({ file, names: sharedNames(names, file) }));
    const most = Math.max(...shared.map((one) => one.names));
    return { files: shared.filter((one) => one.names === most).map(({ file }) => file), names: most };
  }
}
