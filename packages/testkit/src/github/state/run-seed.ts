import type { World } from './world.ts';
import type { Annotation, Attempt, Conclusion, Job, LogContent, MissingLog, Run, RunStatus, Step } from './run.ts';

/** What is not said follows from what is: a job fails when a step does, a run when a job does. */
export type StepSeed = Partial<Step> & Pick<Step, 'name'>;
export type AnnotationSeed = Partial<Annotation> & Pick<Annotation, 'message'>;

export interface JobSeed extends Partial<Omit<Job, 'steps' | 'annotations'>> {
  readonly name: string;
  readonly steps?: readonly StepSeed[];
  readonly annotations?: readonly AnnotationSeed[];
  /** Without one there is none: the download answers 404. */
  readonly log?: LogContent | MissingLog;
}

export interface AttemptSeed extends Partial<Omit<Attempt, 'jobs'>> {
  readonly jobs?: readonly JobSeed[];
}

export interface RunSeed extends Partial<Omit<Run, 'attempts'>> {
  readonly attempts?: readonly AttemptSeed[];
  /** Instead of `attempts`, for a run of one attempt. */
  readonly jobs?: readonly JobSeed[];
  readonly status?: RunStatus;
  readonly conclusion?: Conclusion | null;
}

const FAILED: ReadonlySet<unknown> = new Set(['failure', 'timed_out']);

function stepFrom(seed: StepSeed, at: number, time: string): Step {
  const status = seed.status ?? 'completed';
  const done = status === 'completed';
  return {
    number: at + 1,
    conclusion: done ? 'success' : null,
    startedAt: time,
    completedAt: done ? time : null,
    ...seed,
    status,
  };
}

function summedUp(conclusions: readonly (Conclusion | null)[]): Conclusion {
  if (conclusions.some((conclusion) => FAILED.has(conclusion))) return 'failure';
  return conclusions.includes('cancelled') ? 'cancelled' : 'success';
}

function annotationFrom(seed: AnnotationSeed): Annotation {
  const startLine = seed.startLine ?? 1;
  return { path: '.github', startLine, endLine: startLine, level: 'failure', title: null, details: null, ...seed };
}

function jobFrom(seed: JobSeed, world: World, time: string): Job {
  const status = seed.status ?? 'completed';
  const done = status === 'completed';
  const steps = (seed.steps ?? []).map((step, at) => stepFrom(step, at, time));
  return {
    id: world.nextId(),
    conclusion: done ? summedUp(steps.map((step) => step.conclusion)) : null,
    startedAt: time,
    completedAt: done ? time : null,
    labels: ['ubuntu-latest'],
    runnerName: 'GitHub Actions 1',
    log: { missing: 404 },
    ...seed,
    status,
    steps,
    annotations: (seed.annotations ?? []).map(annotationFrom),
  };
}

/** An attempt with everything that the seed leaves open. */
export function attemptFrom(seed: AttemptSeed, number: number, actor: string, world: World): Attempt {
  const startedAt = seed.startedAt ?? world.timestamp();
  const jobs = (seed.jobs ?? []).map((job) => jobFrom(job, world, startedAt));
  const going = jobs.some(({ status }) => status !== 'completed');
  const status = seed.status ?? (going ? 'in_progress' : 'completed');
  const conclusion = status === 'completed' ? summedUp(jobs.map((job) => job.conclusion)) : null;
  return { number, conclusion, startedAt, updatedAt: startedAt, actor, ...seed, status, jobs };
}

/** A run with everything that the seed leaves open: CI for a push to the default branch. */
export function runFrom(
  seed: RunSeed,
  world: World,
  where: { readonly repository: string; readonly branch: string; readonly sha: string; readonly number: number },
): Run {
  const { attempts, jobs, status, conclusion, ...own } = seed;
  const actor = own.actor ?? 'octocat';
  const only = {
    ...(jobs ? { jobs } : {}),
    ...(status ? { status } : {}),
    ...(conclusion === undefined ? {} : { conclusion }),
  };
  const createdAt = own.createdAt ?? world.timestamp();
  return {
    id: world.nextId(),
    number: where.number,
    workflow: 'CI',
    path: '.github/workflows/ci.yml',
    title: 'Update README',
    event: 'push',
    branch: where.branch,
    sha: where.sha,
    commitMessage: 'Update README',
    headRepository: where.repository,
    pullRequests: [],
    ...own,
    actor,
    createdAt,
    attempts: (attempts ?? [only]).map((attempt, at) =>
      attemptFrom({ startedAt: createdAt, ...attempt }, at + 1, actor, world),
    ),
  };
}
