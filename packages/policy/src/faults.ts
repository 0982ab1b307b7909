import type { Place, ReadPolicyFile } from './policy-file.ts';

/** Keys and indexes from the top of a policy: `['conditions', 2, 'max']`. */
export type Path = readonly (string | number)[];

/** What is wrong with what a policy asks for, each with its place. */
export class Faults {
  readonly #read: ReadPolicyFile;
  readonly #found: { readonly place: Place; readonly text: string }[] = [];

  constructor(read: ReadPolicyFile) {
    this.#read = read;
  }

  origin(path: Path): { readonly file: string; readonly line: number } {
    return { file: this.#read.file, line: this.#read.placeOf(path).line };
  }

  add(path: Path, text: string): void {
    this.#found.push({ place: this.#read.placeOf(path), text });
  }

  /** One sentence a line, in the order of the file; undefined where nothing is wrong. */
  get detail(): string | undefined {
    return faultLines(this.#read.file, this.#found);
  }
}

/** Faults as lines that begin with file, line and column; undefined of none. */
export function faultLines(
  file: string,
  faults: readonly { readonly place: Place; readonly text: string }[],
): string | undefined {
  const sorted = [...faults].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const lines = sorted.map(
    ({ place: { line, column }, text }) => `${file}:${line}:${column}: ${text.replace(/\s+/g, ' ')}`,
  );
  return lines.length === 0 ? undefined : [...new Set(lines)].join('\n');
}
