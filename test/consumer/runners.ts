import { runWorkflow, startGitHub } from '@qeml-actions/testkit';

import { startCacheService } from '../support/cache-service.ts';
import { runAct, type ActRoom } from '../workflow/act-runner.ts';
import { OWN_NAME, OWN_ROOT } from '../workflow/workflow-files.ts';

import { EXAMPLE_ID, type Repository } from './repository.ts';

/** What a run of the repository's workflow came to, and its guarded step. */
export interface Observed {
  readonly conclusion: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export type Runner = (repository: Repository, name: string) => Promise<Observed>;

const NAME = 'octo-org/octo-repo';
const COMMIT = 'ffac537e6cbbf934b08745a378932722df287a53';
const NOTHING = { outputs: {}, summary: '' };

/** By the testkit, with GitHub and its cache in miniature; what it asks of GitHub must be as GitHub describes it. */
export async function byTestkit({ folder, workflow }: Repository): Promise<Observed> {
  const branches = { main: { sha: COMMIT } };
  const github = await startGitHub({ repositories: { [NAME]: { branches, commits: [{ sha: COMMIT }] } } });
  const caches = await startCacheService();
  try {
    const result = await runWorkflow({
      file: workflow,
      project: folder,
      uses: { [OWN_NAME]: OWN_ROOT },
      github: { api_url: github.url, repository: NAME, sha: COMMIT },
      runnerVariables: caches.variables,
    });
    result.cleanup();
    if (github.violations.length > 0) throw new Error(github.violations.join('\n'));
    const step = Object.values(result.jobs).flatMap(({ steps }) => steps.filter(({ id }) => id === EXAMPLE_ID))[0];
    return { conclusion: result.conclusion, ...observedOf(step) };
  } finally {
    await caches.close();
    await github.close();
  }
}

/** By act, without a token and without a cache. */
export function byAct(room: ActRoom): Runner {
  return async ({ folder, workflow }, name) => {
    const expectation = { conclusion: 'success', jobs: [] } as const;
    const { conclusion, jobs } = await runAct(room, { name, file: workflow, project: folder, expectation });
    const step = jobs.flatMap(({ steps }) => steps.filter(({ step: id }) => id === EXAMPLE_ID))[0];
    return { conclusion, ...observedOf(step) };
  };
}

function observedOf(step: Omit<Observed, 'conclusion'> = NOTHING): Omit<Observed, 'conclusion'> {
  return { outputs: step.outputs, summary: step.summary };
}
