import { join } from 'node:path';

import { afterEach, expect } from '@jest/globals';
import { startAction, startGitHub, type ActionResult, type GitHub, type WorkflowEvent } from '@qeml-actions/testkit';

import { startArtifactService, type ArtifactService } from '../../support/artifact-service.ts';
import { startCacheService, type CacheService } from '../../support/cache-service.ts';
import { GitProject } from '../../support/git-project.ts';

const REPOSITORY = 'octo/app';
const leftovers: (() => Promise<void> | void)[] = [];

/** A project with its services, until the test's end. */
export interface World {
  readonly project: GitProject;
  readonly github: GitHub;
  readonly cache: CacheService;
  readonly artifacts: ArtifactService;
}

export interface RunOptions {
  readonly with?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly github?: Readonly<Record<string, string>>;
  /** Runs as a runner of its own, as two jobs at once do. */
  readonly runner?: string;
}

export function cleanUpAfterEach(): void {
  afterEach(async () => {
    for (const leave of leftovers.splice(0)) await leave();
  });
}

export async function makeWorld(): Promise<World> {
  const project = new GitProject();
  const github = await startGitHub({ repositories: { [REPOSITORY]: {} } });
  const cache = await startCacheService({ byVersion: true });
  const artifacts = await startArtifactService(github, REPOSITORY);
  leftovers.push(
    () => expect(github.violations).toEqual([]),
    () => project.remove(),
    () => github.close(),
    () => cache.close(),
    () => artifacts.close(),
  );
  return { project, github, cache, artifacts };
}

let runs = 1_000;

/** Runs the gate on what is checked out, as a run of this event. */
export async function gate(
  { project, github, cache, artifacts }: World,
  event: WorkflowEvent,
  options: RunOptions = {},
): Promise<ActionResult> {
  const sha = project.git('rev-parse', 'HEAD');
  const repository = github.repository(REPOSITORY);
  for (const commit of project.history()) repository.addCommit(commit);
  const id = (runs += 1);
  const onMain = event.name !== 'pull_request';
  const branch = onMain ? 'main' : 'topic';
  repository.addRun({ id, sha, event: event.name, branch });
  const place = options.with?.['baseline'] ?? 'cache';
  const run = startAction({
    action: 'quality-gate',
    workspace: project.folder,
    event,
    with: { name: 'gate', comment: 'never', reports: 'sarif: out/*.sarif', ...options.with },
    github: {
      repository: REPOSITORY,
      api_url: github.url,
      sha,
      run_id: String(id),
      ref: onMain ? 'refs/heads/main' : 'refs/pull/1/merge',
      ...options.github,
    },
    runnerVariables: {
      // Of all runners the same, for a cache is found under the path that it was saved from.
      RUNNER_TEMP: join(project.home, 'work', options.runner ?? '_temp'),
      ...(place === 'artifact' ? artifacts.variablesFor(id) : cache.variables),
      ...options.variables,
    },
  });
  leftovers.push(() => run.cleanup());
  return run.result;
}

export function push(before?: string): WorkflowEvent {
  return {
    name: 'push',
    payload: {
      ref: 'refs/heads/main',
      before: before ?? '0'.repeat(40),
      repository: { full_name: REPOSITORY, default_branch: 'main' },
    },
  };
}

export function pullRequest(base: string, head: string, name = 'pull_request'): WorkflowEvent {
  const repo = { full_name: REPOSITORY };
  return {
    name,
    payload: {
      pull_request: { number: 1, base: { sha: base, repo }, head: { sha: head, repo } },
      repository: { ...repo, default_branch: 'main' },
    },
  };
}

/** A finding of a made-up analyzer on the line of a file. */
export function sarif(...findings: readonly { readonly rule: string; readonly line: number }[]): string {
  const results = findings.map(({ rule, line }) => ({
    ruleId: rule,
    level: 'error',
    message: { text: `${rule} is bad` },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'src/app.py' }, region: { startLine: line } } }],
  }));
  const rules = [...new Set(findings.map(({ rule }) => rule))].map((id) => ({
    id,
    properties: { 'security-severity': '8.0' },
  }));
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'lint', rules } }, results }] });
}

/** A member of the JSON report. */
export function reported({ report }: ActionResult, key: string): unknown {
  return typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
}
