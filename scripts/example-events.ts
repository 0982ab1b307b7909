import type { ExampleRepository } from './example-repository.ts';
import { NAME, PULLS } from './example-room.ts';

/** The event of a run: its name, its payload as far as it matters here, and the ref that it runs on. */
export interface ExampleEvent {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly ref: string;
}

const repository = { full_name: NAME, default_branch: 'main' };
const MAIN = 'refs/heads/main';

export function pushed({ commits }: ExampleRepository): ExampleEvent {
  return { event: 'push', ref: MAIN, payload: { ref: MAIN, after: commits.main, repository } };
}

export function requested({ commits }: ExampleRepository, branch: keyof typeof PULLS): ExampleEvent {
  const side = (ref: string, sha: string): object => ({ ref, sha, repo: repository });
  const number = PULLS[branch];
  const pull = { number, head: side(branch, commits[branch]), base: side('main', commits.main) };
  const ref = `refs/pull/${String(number)}/merge`;
  return { event: 'pull_request', ref, payload: { action: 'opened', number, pull_request: pull, repository } };
}

export function scheduled(): ExampleEvent {
  return { event: 'schedule', ref: MAIN, payload: { schedule: '17 3 * * *', repository } };
}

/** The end of an attempt of a scheduled run, as it starts another workflow. */
export function completed(
  { commits }: ExampleRepository,
  run: { readonly id: number; readonly attempt: number; readonly conclusion: string },
): ExampleEvent {
  const workflowRun = {
    id: run.id,
    name: 'Nightly',
    path: '.github/workflows/nightly.yml',
    run_attempt: run.attempt,
    event: 'schedule',
    status: 'completed',
    conclusion: run.conclusion,
    head_branch: 'main',
    head_sha: commits.main,
    head_repository: { full_name: NAME },
  };
  return { event: 'workflow_run', ref: MAIN, payload: { action: 'completed', workflow_run: workflowRun, repository } };
}
