import type { Issue } from './issue.ts';
import { RepositoryState, type Dispatch, type RepositorySeed } from './repository.ts';
import { attemptFrom, type AttemptSeed, type RunSeed } from './run-seed.ts';
import { latestAttempt, type Attempt, type Job, type LogContent, type Run } from './run.ts';
import type { World } from './world.ts';

/** The other origin, from which logs are downloaded. */
export interface Downloads {
  /** Offers content there; returns its address. */
  publish(name: string, content: LogContent): string;
}

/** A re-run as it was asked for. */
export interface Rerun {
  readonly repository: RepositoryState;
  /** As it was before. */
  readonly run: Run;
  /** The number of the attempt to come. */
  readonly attempt: number;
  readonly kind: 'all' | 'failed' | 'job';
  /** The jobs that run again; the others are taken over. */
  readonly jobs: readonly Job[];
}

/** What the test decides when something is set going. */
export interface Hooks {
  /** The new attempt as it shall be; undefined leaves its jobs queued. */
  readonly onRerun?: ((rerun: Rerun) => AttemptSeed | undefined) | undefined;
  /** The run that a dispatch starts, as far as it is not plain; undefined leaves one queued. */
  readonly onDispatch?: ((dispatch: Dispatch, repository: RepositoryState) => RunSeed | undefined) | undefined;
  /** Whether the search knows an issue yet: GitHub's index is behind by seconds to minutes. Without it, it knows all. */
  readonly searchSees?: ((issue: Issue, repository: RepositoryState) => boolean) | undefined;
}

/** Everything that a miniature holds. */
export class MiniatureState {
  readonly repositories = new Map<string, RepositoryState>();
  readonly world: World;
  readonly hooks: Hooks;
  readonly downloads: Downloads;

  constructor(
    seeds: Readonly<Record<string, RepositorySeed>>,
    surroundings: { readonly world: World; readonly hooks: Hooks; readonly downloads: Downloads },
  ) {
    this.world = surroundings.world;
    this.hooks = surroundings.hooks;
    this.downloads = surroundings.downloads;
    for (const [name, seed] of Object.entries(seeds))
      this.repositories.set(name.toLowerCase(), new RepositoryState(name, seed, this.world));
  }

  /** By owner/name, in any case. */
  repository(fullName: string): RepositoryState | undefined {
    return this.repositories.get(fullName.toLowerCase());
  }

  /** Says how the latest attempt of a run stands from now on. */
  endRun(repository: RepositoryState, id: number, change: AttemptSeed): Run {
    const run = repository.runs.get(id);
    if (!run) throw new Error(`${repository.fullName} has no run ${id}.`);
    const { number, actor, startedAt, jobs } = latestAttempt(run);
    const seed = { startedAt, jobs, updatedAt: this.world.timestamp(), ...change };
    const attempt = attemptFrom(seed, number, actor, this.world);
    return this.#replace(repository, run, [...run.attempts.slice(0, -1), attempt]);
  }

  /** Adds an attempt to a run, as the test's hook has it. */
  addAttempt(rerun: Rerun, actor: string): Run {
    const { repository, run, attempt, jobs } = rerun;
    const seed = this.hooks.onRerun?.(rerun) ?? { jobs: latestAttempt(run).jobs.map((job) => again(job, jobs)) };
    return this.#replace(repository, run, [...run.attempts, attemptFrom(seed, attempt, actor, this.world)]);
  }

  #replace(repository: RepositoryState, run: Run, attempts: readonly Attempt[]): Run {
    const changed = { ...run, attempts };
    repository.runs.set(run.id, changed);
    return changed;
  }
}

/** A job in the next attempt: queued, or as it was, under a number of its own. */
function again({ id, ...job }: Job, chosen: readonly Job[]): NonNullable<AttemptSeed['jobs']>[number] {
  if (!chosen.some((one) => one.id === id)) return job;
  const { name, labels } = job;
  return { name, labels, status: 'queued', runnerName: null };
}
