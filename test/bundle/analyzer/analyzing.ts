import { afterEach } from '@jest/globals';
import {
  startAction,
  startGitHub,
  type ActionOptions,
  type ActionResult,
  type GitHub,
  type GitHubOptions,
} from '@qeml-actions/testkit';

const leftovers: (() => Promise<void> | void)[] = [];

/** Removes what the runs of a test have made, and closes what they talked to. */
export function cleanUpAfterEach(): void {
  afterEach(async () => {
    for (const leave of leftovers.splice(0)) await leave();
  });
}

/** Runs failure-analyzer's bundle; without a history unless told. */
export async function analyze(
  inputs: Readonly<Record<string, string>>,
  options: Partial<ActionOptions> = {},
): Promise<ActionResult> {
  const run = startAction({ action: 'failure-analyzer', with: { history: 'none', ...inputs }, ...options });
  leftovers.push(() => run.cleanup());
  return run.result;
}

/** A GitHub in miniature, until the test's end. */
export async function miniature(options: GitHubOptions): Promise<GitHub> {
  const github = await startGitHub(options);
  leftovers.push(() => github.close());
  return github;
}

/** As a step of a run of octo/app finds it. */
export function inRun(
  github: GitHub,
  id: number,
  changes: Readonly<Record<string, string>> = {},
): Pick<ActionOptions, 'github'> {
  const { GITHUB_API_URL: api = '' } = github.env;
  return { github: { repository: 'octo/app', api_url: api, run_id: String(id), ...changes } };
}
