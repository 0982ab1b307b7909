import { describe, expect, test } from '@jest/globals';
import type { GitHub, GitHubOptions } from '@qeml-actions/testkit';

import { analyze, cleanUpAfterEach, inRun, miniature } from './analyzing.ts';

cleanUpAfterEach();

type Seed = NonNullable<GitHubOptions['repositories'][string]['runs']>[number];
type JobSeed = NonNullable<Seed['jobs']>[number];

const PAGE = 100;
const DISK = '##[error]write: No space left on device\n';
const TYPE = "src/app.ts(12,3): error TS2322: Type 'string' is not assignable to type 'number'.\n";
const EVENT = {
  name: 'workflow_run',
  payload: {
    repository: { full_name: 'octo/app', default_branch: 'main' },
    action: 'completed',
    workflow_run: { id: 7, run_attempt: 2 },
  },
};

/** The jobs of an attempt, of which the last so many failed: on its last page, where there are several. */
function jobs(count: number, failed: number, log: string): readonly JobSeed[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `job ${String(at + 1).padStart(3, '0')}`;
    if (at < count - failed) return { name, steps: [{ name: 'Make' }], log: 'done\n' };
    return { name, steps: [{ name: 'Make', conclusion: 'failure' as const }], log };
  });
}

function failingJobs(github: GitHub, attempt: number): readonly string[] {
  const found = github.repository('octo/app').runs.get(7)?.attempts[attempt - 1]?.jobs ?? [];
  return found.filter(({ conclusion }) => conclusion === 'failure').map(({ id }) => String(id));
}

/** Which jobs an operation asked for, in the order of their numbers. */
function asked(github: GitHub, operation: string, parameter: string): readonly string[] {
  return github
    .requestsTo(operation)
    .map(({ params }) => params[parameter] ?? '')
    .sort();
}

describe('a run of three attempts', () => {
  test.each([
    { count: 100, failed: 3, pages: 1 },
    { count: 100, failed: 100, pages: 1 },
    { count: 230, failed: 5, pages: 3 },
  ])('of $count jobs, $failed of them red: only what it takes is asked', async ({ count, failed, pages }) => {
    const attempts = [
      { jobs: jobs(count, count, DISK) },
      { jobs: jobs(count, failed, TYPE) },
      { jobs: jobs(count, count, DISK) },
    ];
    const github = await miniature({ repositories: { 'octo/app': { runs: [{ id: 7, attempts }] } } });
    const { outputs } = await analyze({}, { ...inRun(github, 99), event: EVENT });

    expect(outputs).toMatchObject({ verdict: 'fail', category: 'type', transient: 'no' });
    const causes = JSON.parse(outputs['causes'] ?? '[]') as readonly { readonly places: readonly object[] }[];
    expect(causes.map(({ places }) => places.length)).toEqual([failed]);

    const listed = github.requestsTo('actions/list-jobs-for-workflow-run-attempt');
    expect(
      listed.map(({ params, query }) => [params['attempt_number'], query['per_page'], query['page'] ?? '1']),
    ).toEqual(Array.from({ length: pages }, (_, at) => ['2', String(PAGE), String(at + 1)]));
    const red = failingJobs(github, 2);
    expect(red).toHaveLength(failed);
    expect(asked(github, 'actions/download-job-logs-for-workflow-run', 'job_id')).toEqual(red);
    expect(asked(github, 'checks/list-annotations', 'check_run_id')).toEqual(red);
    // The configuration, the run itself, its pages, and for each red job its annotations, its log's address and its log.
    expect(github.requests).toHaveLength(2 + pages + 3 * failed);
    expect(github.violations).toEqual([]);
  });
});
