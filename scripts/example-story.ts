import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { differences } from '../test/workflow/compare.ts';
import type { Difference, Expectation, Observation } from '../test/workflow/expectation.ts';
import type { WorkflowCase } from '../test/workflow/workflow-files.ts';

import { completed, pushed, requested, scheduled, type ExampleEvent } from './example-events.ts';
import type { ExampleBranch } from './example-repository.ts';
import { NAME, openExampleRoom, PULLS, workflowFile, type ExampleRoom } from './example-room.ts';
import { jobSeeds } from './observed-jobs.ts';
import { ROOT } from './project.ts';
import type { RatesService } from './rates-service.ts';

/** The runs of the story in the order in which they are played; the last three belong to one example with the first. */
export const EXAMPLE_RUNS = [
  'nightly',
  'flaky-service',
  'missing-import',
  'dropped-test',
  'self-heal',
  'nightly-again',
  'verification',
] as const;
export type ExampleRunName = (typeof EXAMPLE_RUNS)[number];

/** One run of a workflow file of the example, as any runner can start it. */
export interface ExampleRun extends WorkflowCase {
  readonly name: ExampleRunName;
}

export type RunExample = (run: ExampleRun) => Promise<Observation>;

/** A run that was played, and where it is not as it should be. */
export interface PlayedRun {
  readonly name: ExampleRunName;
  readonly observation: Observation;
  readonly differences: readonly Difference[];
  /** What the gate says on the pull request. */
  readonly comment: string | undefined;
}

const FIXTURES = join(ROOT, 'test', 'workflow', 'fixtures', 'examples');
const NIGHTLY = 4711;
const MOST_LOST = 5;

/** Plays the four examples by a runner. A run that another one has to start first, and did not, is missing in the result. */
export async function playExamples(run: RunExample): Promise<readonly PlayedRun[]> {
  const room = await openExampleRoom();
  const story = new Story(room, run);
  const path = process.env['PATH'];
  // As on a runner that has the example's linter installed.
  process.env['PATH'] = [join(ROOT, 'node_modules', '.bin'), path].join(delimiter);
  try {
    await story.play();
    const [violation] = room.github.violations;
    if (violation !== undefined) throw new Error(`GitHub would not know this request: ${violation}`);
    return story.played;
  } finally {
    process.env['PATH'] = path;
    await room.close();
  }
}

interface Scene {
  readonly workflow: string;
  readonly branch?: ExampleBranch;
  readonly event: ExampleEvent;
  readonly attempt?: number;
  readonly service?: RatesService;
}

class Story {
  readonly played: PlayedRun[] = [];
  readonly #room: ExampleRoom;
  readonly #run: RunExample;

  constructor(room: ExampleRoom, run: RunExample) {
    this.#room = room;
    this.#run = run;
  }

  async play(): Promise<void> {
    const { repository, warming, github } = this.#room;
    const breaking = await this.#nightly();
    await this.#scene('flaky-service', { workflow: 'ci', event: pushed(repository), service: warming });
    for (const branch of ['missing-import', 'dropped-test'] as const)
      await this.#scene(branch, { workflow: 'ci', branch, event: requested(repository, branch), service: warming });
    await this.#heal('self-heal', { attempt: 1, conclusion: 'failure' });
    // What GitHub does when it is asked to run something again.
    if (github.requestsTo('actions/re-run-workflow-failed-jobs').length !== 1) return;
    const conclusion = await this.#nightlyAgain(breaking);
    await this.#heal('verification', { attempt: 2, conclusion });
  }

  async #nightly(): Promise<RatesService> {
    const { repository, github } = this.#room;
    const createdAt = now();
    const { service, observed } = await this.#broken(MOST_LOST);
    github.repository(NAME).addRun({
      id: NIGHTLY,
      workflow: 'Nightly',
      path: '.github/workflows/nightly.yml',
      title: 'Nightly',
      event: 'schedule',
      sha: repository.commits.main,
      createdAt,
      attempts: [{ jobs: jobSeeds(observed, now()), updatedAt: now() }],
    });
    return service;
  }

  /** A runner that has lost what the failed step wrote last, as act does on a busy machine, is given the same again. */
  async #broken(left: number): Promise<{ readonly service: RatesService; readonly observed: Observation }> {
    const service = await this.#room.startBreaking();
    const observed = await this.#scene('nightly', { workflow: 'nightly', event: scheduled(), service });
    const isLost = observed.jobs.every(({ steps }) => !steps.some(({ log }) => log.join().includes('ECONNRESET')));
    if (!isLost || left === 0) return { service, observed };
    this.played.pop();
    return this.#broken(left - 1);
  }

  async #nightlyAgain(service: RatesService): Promise<string> {
    const { github } = this.#room;
    const observed = await this.#scene('nightly-again', {
      workflow: 'nightly',
      event: scheduled(),
      service,
      attempt: 2,
    });
    const change = { status: 'completed', jobs: jobSeeds(observed, now()) } as const;
    github.state.endRun(github.repository(NAME), NIGHTLY, change);
    return observed.conclusion;
  }

  async #heal(name: ExampleRunName, of: { readonly attempt: number; readonly conclusion: string }): Promise<void> {
    const event = completed(this.#room.repository, { id: NIGHTLY, ...of });
    await this.#scene(name, { workflow: 'self-heal', event });
  }

  async #scene(name: ExampleRunName, scene: Scene): Promise<Observation> {
    const { workflow, branch = 'main', event, attempt = 1, service } = scene;
    const { repository, github, caches } = this.#room;
    repository.checkOut(branch);
    const expectation = JSON.parse(readFileSync(join(FIXTURES, `${name}.expect.json`), 'utf8')) as Expectation;
    const observation = await this.#run({
      name,
      file: workflowFile(this.#room, workflow),
      project: repository.folder,
      expectation,
      start: {
        event: event.event,
        payload: event.payload,
        vars: service === undefined ? {} : { RATES_URL: service.url },
        github: {
          api_url: github.url,
          repository: NAME,
          sha: repository.commits[branch],
          ref: event.ref,
          // A run has its number for all of its attempts.
          run_id: String(workflow === 'nightly' ? NIGHTLY : NIGHTLY + 1 + this.played.length),
          run_attempt: String(attempt),
          workflow_ref: `${NAME}/.github/workflows/${workflow}.yml@${event.ref}`,
        },
        runnerVariables: caches.variables,
      },
    });
    const [comment] = branch === 'main' ? [] : (github.repository(NAME).issues.get(PULLS[branch])?.comments ?? []);
    const found = differences(expectation, observation);
    this.played.push({ name, observation, differences: found, comment: comment?.body });
    return observation;
  }
}

/** As GitHub writes times. */
function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}
