import type { CheckRun } from '../state/check-run.ts';
import type { RepositoryState } from '../state/repository.ts';
import type { Annotation, Job, Run } from '../state/run.ts';
import { nodeId, type Addresses } from './addresses.ts';
import { pullReferenceAnswer } from './pull-reference.ts';
import { userAnswer } from './user.ts';

const ACTIONS_APP = 15_368;
const APP_CREATED = '2018-07-30T09:30:17Z';

/** A job as the check run that it is, under the same number. */
export function checkRunAnswer(job: Job, run: Run, repository: RepositoryState, addresses: Addresses): object {
  const url = `${addresses.api}/repos/${repository.fullName}/check-runs/${job.id}`;
  const page = `${addresses.pages}/${repository.fullName}/actions/runs/${run.id}/job/${job.id}`;
  const pulls = run.pullRequests.flatMap((number) => repository.pulls.get(number) ?? []);
  return {
    id: job.id,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.sha,
    external_id: String(job.id),
    name: job.name,
    url,
    html_url: page,
    details_url: page,
    status: job.status,
    conclusion: job.conclusion,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    output: {
      title: null,
      summary: null,
      text: null,
      annotations_count: job.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.id },
    app: actionsApp(addresses),
    pull_requests: pulls.map((pull) => pullReferenceAnswer(pull, repository, addresses)),
  };
}

/** A check run that was published. */
export function publishedCheckAnswer(check: CheckRun, repository: RepositoryState, addresses: Addresses): object {
  const url = `${addresses.api}/repos/${repository.fullName}/check-runs/${check.id}`;
  const page = `${addresses.pages}/${repository.fullName}/runs/${check.id}`;
  const pulls = [...repository.pulls.values()].filter(({ head }) => head.sha === check.sha);
  return {
    id: check.id,
    node_id: nodeId('CheckRun', check.id),
    head_sha: check.sha,
    external_id: check.externalId,
    name: check.name,
    url,
    html_url: page,
    details_url: page,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: check.id },
    app: actionsApp(addresses),
    pull_requests: pulls.map((pull) => pullReferenceAnswer(pull, repository, addresses)),
  };
}

function actionsApp(addresses: Addresses): object {
  return {
    id: ACTIONS_APP,
    slug: 'github-actions',
    node_id: nodeId('App', ACTIONS_APP),
    owner: userAnswer('github', addresses),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${addresses.pages}/apps/github-actions`,
    created_at: APP_CREATED,
    updated_at: APP_CREATED,
    permissions: { actions: 'write', checks: 'write', contents: 'write', metadata: 'read' },
    events: ['workflow_dispatch'],
  };
}

/** An annotation; `page` is where the files of its commit are shown. */
export function annotationAnswer(annotation: Annotation, page: string): object {
  return {
    path: annotation.path,
    blob_href: `${page}/${annotation.path}`,
    start_line: annotation.startLine,
    end_line: annotation.endLine,
    start_column: null,
    end_column: null,
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
    raw_details: annotation.details,
  };
}
