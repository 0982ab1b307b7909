import type { GitHubValues, WorkflowEvent } from '../github-context.ts';
import type { ActionSources } from './action-source.ts';
import type { WorkflowEventReport } from './workflow-result.ts';

export interface WorkflowOptions {
  /** The workflow file. */
  readonly file: string;
  /** What actions/checkout brings: the project that the workflow belongs to. */
  readonly project: string;
  /** Where `uses:` is served from: `org/repository@ref`, or a whole `uses`, to a folder. */
  readonly uses?: ActionSources;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: WorkflowEvent;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Changes of the github context; they become GITHUB_*. */
  readonly github?: GitHubValues;
  /** Over what the runner sets itself (ACTIONS_RESULTS_URL and the like): for stand-ins of GitHub's services. */
  readonly runnerVariables?: Readonly<Record<string, string>>;
  /** Default: the Node that runs this. */
  readonly node?: string;
  readonly debug?: boolean;
  /** Cancels the run: steps end as on GitHub, `always()` and post stages still run. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: WorkflowEventReport) => void;
}
