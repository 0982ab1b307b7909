import { join } from 'node:path';

import { startGitHub, type GitHubOptions, type WorkflowEvent } from '@qeml-actions/testkit';

import { startCacheService } from '../test/support/cache-service.ts';

import { build } from './build.ts';
import { exampleRepository, type ExampleRepository } from './example-repository.ts';
import { ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';
import { shownRun, type ShownRun } from './shown-run.ts';

const WORKFLOW = join('.github', 'workflows', 'ci.yml');
const RESULTS = join(ROOT, '.qeml');
const NAME = 'octo-org/basket';
const PULL = 1;

/** Runs the example pipeline on this machine, by its real workflow file and the bundles that users run: on main, then on a pull request. */
async function start(): Promise<void> {
  await build({ force: false });
  const repository = exampleRepository();
  const github = await startGitHub({ repositories: { [NAME]: seedOf(repository) } });
  const caches = await startCacheService();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const run = (commit: string, event: WorkflowEvent, ref: string, results: string): Promise<ShownRun> => {
    repository.checkOut(commit);
    const options = {
      file: join(repository.folder, WORKFLOW),
      project: repository.folder,
      uses: { 'org/qeml-actions@v1': ROOT },
      event,
      github: { api_url: github.url, repository: NAME, sha: commit, ref },
      runnerVariables: caches.variables,
      signal: stop.signal,
    };
    return shownRun(options, join(RESULTS, results));
  };
  try {
    console.log('A push to main of examples/pipeline, run as GitHub would, on this machine.\n');
    checkMain(await run(repository.main, pushed(repository), 'refs/heads/main', 'main'));
    console.log('A pull request with the change of examples/discount.\n');
    checkPull(await run(repository.change, requested(repository), `refs/pull/${PULL}/merge`, 'pull-request'));
  } finally {
    repository.remove();
    await caches.close();
    await github.close();
  }
}

function seedOf({ main, change }: ExampleRepository): GitHubOptions['repositories'][string] {
  const branches = { main: { sha: main }, vouchers: { sha: change } };
  const pulls = [{ number: PULL, title: 'Take vouchers', head: { branch: 'vouchers', sha: change } }];
  return { branches, commits: [{ sha: main }, { sha: change, parents: [main] }], pulls };
}

const REPOSITORY = { full_name: NAME, default_branch: 'main' };

function pushed({ main }: ExampleRepository): WorkflowEvent {
  return { name: 'push', payload: { ref: 'refs/heads/main', after: main, repository: REPOSITORY } };
}

function requested({ main, change }: ExampleRepository): WorkflowEvent {
  const side = (ref: string, sha: string): object => ({ ref, sha, repo: REPOSITORY });
  const pull = { number: PULL, head: side('vouchers', change), base: side('main', main) };
  return {
    name: 'pull_request',
    payload: { action: 'opened', number: PULL, pull_request: pull, repository: REPOSITORY },
  };
}

function checkMain({ conclusion, healed, verdict }: ShownRun): void {
  if (conclusion !== 'success' || verdict !== 'pass')
    throw new ScriptFault(`The pipeline of main ended with ${conclusion}; its log stands above.`);
  if (!healed)
    throw new ScriptFault('The pipeline passed at once: the service did not fail as it should, so nothing was shown.');
  console.log('The tests failed, were run again and passed: retried and healed. The gate passes what they left.\n');
}

function checkPull({ conclusion, verdict = 'nothing' }: ShownRun): void {
  if (conclusion !== 'failure' || verdict !== 'fail')
    throw new ScriptFault(
      `The gate says ${verdict} of the pull request where it should say fail; its log stands above.`,
    );
  console.log('The change breaks a test and covers little of what it adds: the gate says so, and the job fails.');
}

await runScript(import.meta, start);
