import type { Sharing } from './suffix-index.ts';

/** A path that shares its end with files of the repository. */
export interface Candidate {
  /** As the report spells it. */
  readonly path: string;
  readonly names: readonly string[];
  readonly sharing: Sharing;
}

/** A folder that stands for more than these tells nothing. */
const MOST_FOLDERS = 64;
/** Among more files than these none is looked for by the folders they stand in. */
const MOST_FILES = 200;

/** Whether the names of `some` stand among those of `all`, in their order. */
function standWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const name of all) if (name === some[at]) at++;
  return at === some.length;
}

/** Which folder of the repository a folder outside of it stands for, learnt from paths that are sure. */
export class FolderPairs {
  readonly #pairs = new Map<string, Set<string>>();

  learn({ names, sharing }: Candidate, file: string): void {
    const from = names.slice(0, names.length - sharing.names).join('/');
    const to = file.split('/').slice(0, -sharing.names).join('/');
    const known = this.#pairs.get(from) ?? new Set();
    if (known.size <= MOST_FOLDERS) this.#pairs.set(from, known.add(to));
  }

  /** Where a path would lie in the repository, by all that is learnt of the folders it stands in. */
  places(names: readonly string[]): readonly string[] {
    const places = new Set<string>();
    for (let length = names.length - 1; length >= 0; length--) {
      const known = this.#pairs.get(names.slice(0, length).join('/'));
      if (!known || known.size > MOST_FOLDERS) continue;
      for (const to of known) places.add([...(to === '' ? [] : [to]), ...names.slice(length)].join('/'));
    }
    return [...places];
  }

  /** The files that a path may be: one is sure, several are a doubt, none is no file of the repository. */
  settle(candidate: Candidate, isTracked: (path: string) => boolean, isFirst: boolean): readonly string[] {
    const { names, sharing } = candidate;
    const known = this.places(names).filter(isTracked);
    if (known.length > 0) return known;
    // More than a name is shared, or the path is nothing but its name.
    const isTelling = sharing.names > 1 || names.length === 1;
    if (sharing.files.length === 1) return isTelling || isFirst ? sharing.files : [];
    if (!isTelling) return [];
    if (sharing.files.length > MOST_FILES) return sharing.files;
    const rest = names.slice(0, names.length - sharing.names);
    const within = sharing.files.filter((file) => standWithin(rest, file.split('/').slice(0, -sharing.names)));
    return rest.length > 0 && within.length === 1 ? within : sharing.files;
  }
}
