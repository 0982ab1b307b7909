import { createHash } from 'node:crypto';

import type { CheckRun } from './check-run.ts';
import { issueFrom, type Issue, type IssueSeed } from './issue.ts';
import { runFrom, type RunSeed } from './run-seed.ts';
import type { Run } from './run.ts';
import type { World } from './world.ts';

export type FileTree = Readonly<Record<string, string | Uint8Array>>;

export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly ref: string;
  readonly version: string;
  readonly sizeInBytes: number;
  readonly createdAt: string;
}

export interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly author: string;
  readonly date: string;
  /** Their shas, the first one first; a root has none. */
  readonly parents: readonly string[];
}

/** What a run has left, as a zip. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** The run that uploaded it. */
  readonly run: number;
  readonly content: Uint8Array;
  readonly expired: boolean;
  readonly createdAt: string;
}

/** A pull request beside the issue of the same number, which has its title, state and comments. */
export interface Pull {
  readonly number: number;
  readonly head: { readonly branch: string; readonly sha: string; readonly repository: string };
  readonly base: string;
  readonly merged: boolean;
}

export interface Dispatch {
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

export interface PullSeed extends Omit<IssueSeed, 'isPullRequest'> {
  readonly number: number;
  readonly head: { readonly branch: string; readonly sha?: string; readonly repository?: string };
  readonly base?: string;
  readonly merged?: boolean;
}

export type ArtifactSeed = Partial<Artifact> & Pick<Artifact, 'name' | 'run' | 'content'>;

/** What a test says of a repository; everything may be left out. */
export interface RepositorySeed {
  readonly defaultBranch?: string;
  readonly private?: boolean;
  readonly fork?: boolean;
  /** On the default branch. */
  readonly files?: FileTree;
  readonly branches?: Readonly<Record<string, { readonly sha?: string; readonly files?: FileTree }>>;
  readonly commits?: readonly (Partial<Commit> & Pick<Commit, 'sha'>)[];
  readonly runs?: readonly RunSeed[];
  readonly issues?: readonly IssueSeed[];
  readonly pulls?: readonly PullSeed[];
  readonly caches?: readonly (Partial<CacheEntry> & Pick<CacheEntry, 'key'>)[];
  readonly artifacts?: readonly ArtifactSeed[];
  /** Labels that there are; an issue makes those that it is given. */
  readonly labels?: readonly string[];
  /** Who may be assigned; without it, everybody. */
  readonly assignable?: readonly string[];
}

interface Branch {
  readonly sha: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** One repository as it stands; operations change it, and a test may. */
export class RepositoryState {
  readonly id: number;
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  readonly isFork: boolean;
  readonly assignable: ReadonlySet<string> | undefined;
  readonly branches = new Map<string, Branch>();
  /** The files of trees and of commits, by their sha. */
  readonly trees = new Map<string, ReadonlyMap<string, Uint8Array>>();
  readonly commits = new Map<string, Commit>();
  readonly runs = new Map<number, Run>();
  readonly issues = new Map<number, Issue>();
  readonly pulls = new Map<number, Pull>();
  readonly caches = new Map<number, CacheEntry>();
  /** The oldest first. */
  readonly artifacts = new Map<number, Artifact>();
  /** Those that were published; jobs are not among them. */
  readonly checkRuns = new Map<number, CheckRun>();
  readonly labels = new Set<string>();
  readonly dispatches: Dispatch[] = [];
  readonly #world: World;

  constructor(fullName: string, seed: RepositorySeed, world: World) {
    this.#world = world;
    this.id = world.nextId();
    this.fullName = fullName;
    this.defaultBranch = seed.defaultBranch ?? 'main';
    this.isPrivate = seed.private ?? false;
    this.isFork = seed.fork ?? false;
    this.assignable = seed.assignable && new Set(seed.assignable);
    this.#addBranches(seed);
    for (const commit of seed.commits ?? []) this.addCommit(commit);
    for (const run of seed.runs ?? []) this.addRun(run);
    for (const issue of seed.issues ?? []) this.addIssue(issue);
    for (const pull of seed.pulls ?? []) this.addPull(pull);
    for (const cache of seed.caches ?? []) this.addCache(cache);
    for (const artifact of seed.artifacts ?? []) this.addArtifact(artifact);
    for (const label of seed.labels ?? []) this.labels.add(label);
  }

  get owner(): string {
    return this.fullName.split('/')[0] ?? '';
  }

  get name(): string {
    return this.fullName.split('/')[1] ?? '';
  }

  /** What a ref names: a branch, with or without refs/heads/, or a commit whose files are known. */
  branch(ref: string): Branch | undefined {
    const files = this.trees.get(ref);
    return this.branches.get(ref.replace(/^refs\/heads\//, '')) ?? (files && { sha: ref, files });
  }

  addCommit(seed: Partial<Commit> & Pick<Commit, 'sha'>): Commit {
    const commit = { message: 'Update README', author: 'octocat', date: this.#world.timestamp(), parents: [], ...seed };
    this.commits.set(commit.sha, commit);
    return commit;
  }

  addRun(seed: RunSeed): Run {
    const branch = seed.branch ?? this.defaultBranch;
    const sha = seed.sha ?? this.branches.get(branch)?.sha ?? shaOf(`${this.fullName} ${branch}`);
    const where = { repository: this.fullName, branch, sha, number: this.runs.size + 1 };
    const run = runFrom(seed, this.#world, where);
    this.runs.set(run.id, run);
    if (!this.commits.has(sha)) this.addCommit({ sha, message: run.commitMessage, author: run.actor });
    return run;
  }

  addIssue(seed: IssueSeed): Issue {
    const issue = issueFrom(seed, seed.number ?? Math.max(0, ...this.issues.keys()) + 1, this.#world);
    this.issues.set(issue.number, issue);
    for (const label of issue.labels) this.labels.add(label);
    return issue;
  }

  addPull({ head, base, merged, ...seed }: PullSeed): Pull {
    this.addIssue({ ...seed, isPullRequest: true });
    const sha = head.sha ?? shaOf(`${this.fullName} ${head.branch}`);
    const repository = head.repository ?? this.fullName;
    const pull: Pull = {
      number: seed.number,
      head: { branch: head.branch, sha, repository },
      base: base ?? this.defaultBranch,
      merged: merged ?? false,
    };
    this.pulls.set(pull.number, pull);
    if (!this.commits.has(sha)) this.addCommit({ sha });
    return pull;
  }

  addCache(seed: Partial<CacheEntry> & Pick<CacheEntry, 'key'>): CacheEntry {
    const cache = {
      id: this.#world.nextId(),
      ref: `refs/heads/${this.defaultBranch}`,
      version: shaOf(seed.key),
      sizeInBytes: 1_024,
      createdAt: this.#world.timestamp(),
      ...seed,
    };
    this.caches.set(cache.id, cache);
    return cache;
  }

  addArtifact(seed: ArtifactSeed): Artifact {
    const artifact = { id: this.#world.nextId(), expired: false, createdAt: this.#world.timestamp(), ...seed };
    this.artifacts.set(artifact.id, artifact);
    return artifact;
  }

  /** Replaces the files of a branch, or adds the branch. */
  setBranch(name: string, files: FileTree, sha = shaOf(`${this.fullName} ${name}`)): void {
    const bytes = Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const);
    this.branches.set(name, { sha, files: new Map(bytes) });
    this.trees.set(sha, new Map(bytes));
    if (!this.commits.has(sha)) this.addCommit({ sha });
  }

  #addBranches({ files, branches = {} }: RepositorySeed): void {
    this.setBranch(this.defaultBranch, files ?? {}, branches[this.defaultBranch]?.sha);
    for (const [name, branch] of Object.entries(branches))
      if (name !== this.defaultBranch || branch.files) this.setBranch(name, branch.files ?? {}, branch.sha);
  }
}

/** A commit's or blob's name, the same for the same text. */
export function shaOf(text: string | Uint8Array): string {
  return createHash('sha1').update(text).digest('hex');
}
