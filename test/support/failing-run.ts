import { afterEach } from '@jest/globals';
import {
  runAction,
  startGitHub,
  type ActionOptions,
  type ActionResult,
  type GitHub,
  type GitHubOptions,
} from '@qeml-actions/testkit';

export const REPOSITORY = 'octo/app';
/** What the compiler says in `RED`. */
export const EVIDENCE = "src/app.ts(12,3): error TS2322: Type 'string' is not assignable to type 'number'.";

type RepositorySeed = GitHubOptions['repositories'][string];
type RunSeed = NonNullable<RepositorySeed['runs']>[number];

const results: ActionResult[] = [];
const servers: GitHub[] = [];

/** Ends with no request or answer against GitHub's description, and removes what was made. */
export function closeAfterEach(): void {
  afterEach(async () => {
    const violations = servers.flatMap((server) => server.violations);
    for (const result of results.splice(0)) result.cleanup();
    for (const server of servers.splice(0)) await server.close();
    if (violations.length > 0) throw new Error(violations.join('\n'));
  });
}

/** A run of CI that a compiler fails; for a push to the default branch unless told. */
export function red(id: number, changes: RunSeed = {}, log = EVIDENCE): RunSeed {
  return {
    id,
    jobs: [{ name: 'build', steps: [{ name: 'Compile', conclusion: 'failure' }], log: `${log}\n` }],
    ...changes,
  };
}

/** A run of CI that passed. */
export function green(id: number, changes: RunSeed = {}): RunSeed {
  return { id, jobs: [{ name: 'build', steps: [{ name: 'Compile' }], log: 'done\n' }], ...changes };
}

/** GitHub with one repository, and others where they are told. */
export async function github(seed: RepositorySeed, options: Partial<GitHubOptions> = {}): Promise<GitHub> {
  const server = await startGitHub({ ...options, repositories: { [REPOSITORY]: seed, ...options.repositories } });
  servers.push(server);
  return server;
}

/** Runs failure-analyzer's bundle for a run; it keeps no history unless told. */
export async function analyze(
  server: GitHub,
  run: number,
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<ActionOptions> = {},
): Promise<ActionResult> {
  const result = await runAction({
    action: 'failure-analyzer',
    with: { 'run-id': String(run), 'github-token': 'token', history: 'none', ...inputs },
    github: { api_url: server.url, repository: REPOSITORY, run_id: '99999' },
    ...options,
  });
  results.push(result);
  return result;
}
