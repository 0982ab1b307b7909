/** Folders of what others made, in the paths of a stack. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.venv|venv|usr\/(?:local\/)?lib)\//;
/** A name that more files have says nothing of any of them. */
const MOST_ALIKE = 100;

/** The files of a repository, to find those that a stack names. */
export class TrackedFiles {
  readonly #root: string;
  readonly #folder: string;
  readonly #files: ReadonlySet<string>;
  readonly #byName = new Map<string, string[]>();

  /** `root`: where the repository lies; `folder`: the tools' own in it, empty for the top; `files`: from the top, with `/`. */
  constructor(root: string, folder: string, files: Iterable<string>) {
    this.#root = root.replaceAll('\\', '/').replace(/\/+$/, '');
    this.#folder = folder;
    this.#files = new Set(files);
    for (const file of this.#files) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      const alike = this.#byName.get(name);
      if (alike) alike.push(file);
      else this.#byName.set(name, [file]);
    }
  }

  /** The file that a path of a stack means; undefined where that is none of the repository's, or may be several. */
  find(written: string): string | undefined {
    const path = written.replaceAll('\\', '/').replace(/^file:\/\/(?=\/)/, '');
    if (path.startsWith(`${this.#root}/`)) return this.#known(path.slice(this.#root.length + 1));
    if (FOREIGN.test(path)) return undefined;
    const isAbsolute = /^(?:\/|[A-Za-z]:\/)/.test(path);
    const names = path.split('/').filter((name) => name !== '' && name !== '.' && !/^[A-Za-z]:$/.test(name));
    if (names.includes('..')) return undefined;
    const inside = names.join('/');
    if (isAbsolute) return this.#endOf(names);
    const here = this.#folder === '' ? undefined : this.#known(`${this.#folder}/${inside}`);
    return here ?? this.#known(inside) ?? this.#only(inside) ?? this.#endOf(names);
  }

  /** The one file that ends in this path. */
  #only(path: string): string | undefined {
    const alike = this.#byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
    if (alike.length > MOST_ALIKE) return undefined;
    const [file, ...others] = alike.filter((one) => one.endsWith(`/${path}`));
    return others.length === 0 ? file : undefined;
  }

  /** The longest end of a path that is a file; a name alone is too little to say so. */
  #endOf(names: readonly string[]): string | undefined {
    for (let from = 1; from < names.length - 1; from += 1) {
      const file = this.#known(names.slice(from).join('/'));
      if (file !== undefined) return file;
    }
    return undefined;
  }

  #known(path: string): string | undefined {
    return this.#files.has(path) ? path : undefined;
  }
}
