import type { Coverage } from './coverage.ts';
import { FolderPairs, type Candidate } from './folder-pairs.ts';
import { normalised, reportPath, type ReportPath } from './report-path.ts';
import { SuffixIndex, type Sharing } from './suffix-index.ts';

/** What is known of a repository, to find a report's files in it. Paths are from its top, with `/`. */
export interface RepositoryFiles {
  readonly tracked: Iterable<string>;
  /** Where it lies on this machine. */
  readonly root: string;
  /** The folder that the tools ran in; empty for the top. */
  readonly workingDirectory: string;
  /** Whether git ignores a file that it does not track: then a build made it. */
  readonly isIgnored: (path: string) => boolean;
}

/** Where the files of a report lie. Keys are paths as the report spells them. */
export interface PathMapping {
  readonly mapped: ReadonlyMap<string, string>;
  /** Files that git ignores: made by a build. */
  readonly generated: ReadonlyMap<string, string>;
  /** Each may be any of these, of which at most ten are named. */
  readonly ambiguous: ReadonlyMap<string, readonly string[]>;
  readonly unmapped: readonly string[];
  /** Of all files of the report, each from 0 to 1. */
  readonly shares: Readonly<Record<'mapped' | 'generated' | 'ambiguous' | 'unmapped', number>>;
}

const NAMED = 10;

class Mapping implements PathMapping {
  readonly mapped = new Map<string, string>();
  readonly generated = new Map<string, string>();
  readonly ambiguous = new Map<string, readonly string[]>();
  readonly unmapped: string[] = [];

  /** One file is sure, several are a doubt, none is no file of the repository. */
  add(path: string, files: readonly string[]): void {
    const [file] = files;
    if (file === undefined) this.unmapped.push(path);
    else if (files.length === 1) this.mapped.set(path, file);
    else this.ambiguous.set(path, files.slice(0, NAMED));
  }

  get shares(): PathMapping['shares'] {
    const { mapped, generated, ambiguous, unmapped } = this;
    const all = mapped.size + generated.size + ambiguous.size + unmapped.length;
    const share = (count: number): number => (all === 0 ? 0 : count / all);
    return {
      mapped: share(mapped.size),
      generated: share(generated.size),
      ambiguous: share(ambiguous.size),
      unmapped: share(unmapped.length),
    };
  }
}

/** Finds the files of reports in a repository; made once, and asked for every report. */
export class PathMapper {
  readonly #repository: RepositoryFiles;
  readonly #tracked: ReadonlySet<string>;
  readonly #folded: ReadonlyMap<string, string>;
  readonly #top: readonly string[];
  readonly #working: readonly string[];
  readonly #index: SuffixIndex;

  constructor(repository: RepositoryFiles) {
    this.#repository = repository;
    this.#tracked = new Set(repository.tracked);
    this.#folded = new Map([...this.#tracked].map((path) => [path.toLowerCase(), path]));
    this.#top = normalised(reportPath(repository.root).names) ?? [];
    this.#working = reportPath(repository.workingDirectory).names;
    this.#index = new SuffixIndex(this.#tracked);
  }

  /**
   * By the report's own source roots, then the working directory, then the longest end that a path shares with one file alone.
   * Where a file's name is all that is shared, or several files share as much, it counts where the folder before that end
   * stands for the same folder as in paths that are sure: `/app/main.py` is `backend/main.py` where `/app/src/a.py` is
   * `backend/src/a.py`. Time grows with the number of paths and of files, not with their product.
   */
  map(coverage: Coverage): PathMapping {
    const mapping = new Mapping();
    const pairs = new FolderPairs();
    const roots = [...coverage.roots].map(reportPath);
    const doubts: Candidate[] = [];
    for (const { path } of coverage.sources()) {
      const parsed = reportPath(path);
      const places = this.#places(parsed, roots);
      const there = this.#there(places, parsed.isWindows);
      const ignored = there.length > 0 ? undefined : places.flat().find(this.#repository.isIgnored);
      if (ignored !== undefined) mapping.generated.set(path, ignored);
      else if (there.length > 0) mapping.add(path, there);
      else {
        const candidate = this.#candidate(path, parsed, roots);
        const { files, names } = candidate.sharing;
        const [file] = files;
        if (file === undefined || files.length > 1 || names === 1) doubts.push(candidate);
        else {
          pairs.learn(candidate, file);
          mapping.add(path, [file]);
        }
      }
    }
    this.#settle(doubts, pairs, mapping);
    return mapping;
  }

  #settle(doubts: readonly Candidate[], pairs: FolderPairs, mapping: Mapping): void {
    const isFirst = mapping.mapped.size === 0;
    const isTracked = (path: string): boolean => this.#tracked.has(path);
    for (const doubt of doubts) {
      const files = pairs.settle(doubt, isTracked, isFirst);
      const ignored = files.length > 0 ? undefined : pairs.places(doubt.names).find(this.#repository.isIgnored);
      if (ignored === undefined) mapping.add(doubt.path, files);
      else mapping.generated.set(doubt.path, ignored);
    }
  }

  /** Where a path would lie in the repository: what comes first counts, and what stands together counts as much. */
  #places(path: ReportPath, roots: readonly ReportPath[]): readonly (readonly string[])[] {
    if (path.isAbsolute) return [this.#within(path.names, path.isWindows)];
    const byRoots = roots.flatMap((root) => {
      const names = [...root.names, ...path.names];
      if (root.isAbsolute) return this.#within(names, root.isWindows);
      return [this.#below([...this.#working, ...names]), this.#below(names)].flat();
    });
    return [byRoots, this.#below([...this.#working, ...path.names]), this.#below(path.names)];
  }

  #below(names: readonly string[]): readonly string[] {
    const kept = normalised(names);
    return kept && kept.length > 0 ? [kept.join('/')] : [];
  }

  #within(absolute: readonly string[], isWindows: boolean): readonly string[] {
    const names = normalised(absolute) ?? [];
    const folded = (name: string | undefined): string | undefined => (isWindows ? name?.toLowerCase() : name);
    const isBelow =
      names.length > this.#top.length && this.#top.every((name, at) => folded(name) === folded(names[at]));
    return isBelow ? [names.slice(this.#top.length).join('/')] : [];
  }

  #there(places: readonly (readonly string[])[], isWindows: boolean): readonly string[] {
    for (const group of places) {
      const there = new Set(group.flatMap((place) => this.#file(place, isWindows) ?? []));
      if (there.size > 0) return [...there];
    }
    return [];
  }

  #file(place: string, isWindows: boolean): string | undefined {
    if (this.#tracked.has(place)) return place;
    return isWindows ? this.#folded.get(place.toLowerCase()) : undefined;
  }

  /** By the end of the path, or of what the roots make of it, whichever shares the most. */
  #candidate(path: string, parsed: ReportPath, roots: readonly ReportPath[]): Candidate {
    const own = parsed.names.filter((name) => name !== '..' && name !== '.' && name !== '');
    const spelled = parsed.isAbsolute || roots.length === 0 ? [] : roots.map((root) => [...root.names, ...own]);
    let best: Candidate = { path, names: own, sharing: this.#index.longest(own) };
    for (const names of spelled) {
      const kept = normalised(names) ?? own;
      const sharing: Sharing = this.#index.longest(kept);
      if (sharing.names > best.sharing.names) best = { path, names: kept, sharing };
    }
    return best;
  }
}
