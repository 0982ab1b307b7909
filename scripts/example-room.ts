import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { startGitHub, type GitHub, type GitHubOptions } from '@qeml-actions/testkit';

import { startCacheService, type CacheService } from '../test/support/cache-service.ts';

import { exampleRepository, titleOf, type ExampleRepository } from './example-repository.ts';
import { startRatesService, type RatesService } from './rates-service.ts';

export const NAME = 'octo-org/basket';
/** The pull requests by their branch. */
export const PULLS = { 'missing-import': 1, 'dropped-test': 2 } as const;
const WORKFLOWS = join('.github', 'workflows');

/** What the example's workflows find around them: the repository, GitHub and its cache in miniature, and the service they need. */
export interface ExampleRoom {
  readonly repository: ExampleRepository;
  readonly github: GitHub;
  readonly caches: CacheService;
  /** Refuses one request, breaks the connection of the next, then answers. */
  readonly warming: RatesService;
  /** Starts one that breaks one connection, then answers. */
  readonly startBreaking: () => Promise<RatesService>;
  readonly close: () => Promise<void>;
}

export async function openExampleRoom(): Promise<ExampleRoom> {
  const repository = exampleRepository();
  const github = await startGitHub({ repositories: { [NAME]: seedOf(repository) } });
  const caches = await startCacheService();
  const warming = await startRatesService('unavailable', 'reset');
  const services = [warming];
  const startBreaking = async (): Promise<RatesService> => {
    const service = await startRatesService('reset');
    services.push(service);
    return service;
  };
  const close = async (): Promise<void> => {
    repository.remove();
    await Promise.all([github, caches, ...services].map((one) => one.close()));
  };
  return { repository, github, caches, warming, startBreaking, close };
}

function seedOf({ folder, commits }: ExampleRepository): GitHubOptions['repositories'][string] {
  const paths = [
    join('.github', 'qeml-actions.yml'),
    ...readdirSync(join(folder, WORKFLOWS)).map((file) => join(WORKFLOWS, file)),
  ];
  const files = Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
  const changes = Object.keys(PULLS) as (keyof typeof PULLS)[];
  return {
    files,
    branches: Object.fromEntries(Object.entries(commits).map(([branch, sha]) => [branch, { sha }])),
    commits: [{ sha: commits.main }, ...changes.map((name) => ({ sha: commits[name], parents: [commits.main] }))],
    pulls: changes.map((branch) => ({
      number: PULLS[branch],
      title: titleOf(branch),
      head: { branch, sha: commits[branch] },
    })),
  };
}

/** Where a workflow file of the example lies. */
export function workflowFile({ repository }: Pick<ExampleRoom, 'repository'>, name: string): string {
  return join(repository.folder, WORKFLOWS, `${name}.yml`);
}
