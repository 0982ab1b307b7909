import { type Conclusion } from '@qeml-actions/testkit';

/** What a run is started with. */
export interface Start {
  readonly event?: string;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Changes of the github context. */
  readonly github?: Readonly<Record<string, string>>;
  /** What the runner sets by itself: for stand-ins of GitHub's services. */
  readonly runnerVariables?: Readonly<Record<string, string>>;
}

/** What a workflow file must come to, whichever runner runs it: `<name>.expect.json` beside the file. */
export interface Expectation {
  readonly start?: Start;
  readonly conclusion: 'success' | 'failure';
  readonly jobs: readonly ExpectedJob[];
}

export interface ExpectedJob {
  readonly job: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly name?: string;
  readonly conclusion: Conclusion;
  readonly outputs?: Readonly<Record<string, string>>;
  /** All steps with an id that were run, in their order. */
  readonly steps?: readonly ExpectedStep[];
}

export interface ExpectedStep {
  /** The id; `pre id` and `post id` for those stages. */
  readonly step: string;
  /** Before and after continue-on-error; success when left out. */
  readonly outcome?: Conclusion;
  readonly conclusion?: Conclusion;
  /** All of them. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** Some of them. */
  readonly has?: Readonly<Record<string, string>>;
  /** Lines of its output, in their order. */
  readonly log?: readonly string[];
  /** Text that stands nowhere in its output. */
  readonly absent?: readonly string[];
  readonly summary?: string;
  /** Text that stands in its summary. */
  readonly tells?: readonly string[];
  /** Where it annotates files, as `src/app.ts:3`, in order. */
  readonly places?: readonly string[];
}

/** What a runner did; what it does not show is left out. */
export interface Observation {
  readonly conclusion: string;
  readonly jobs: readonly ObservedJob[];
}

export interface ObservedJob {
  readonly job: string;
  readonly matrix: Readonly<Record<string, unknown>>;
  readonly name?: string;
  readonly conclusion: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly ObservedStep[];
}

export interface ObservedStep {
  readonly step: string;
  readonly outcome: string;
  readonly conclusion?: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: readonly string[];
  readonly summary: string;
  readonly places?: readonly string[];
}

/** One thing that is not as expected; `place` names it, such as `build {"os":"mac"} / show / outcome`. */
export interface Difference {
  readonly place: string;
  readonly expected: unknown;
  readonly observed: unknown;
}
