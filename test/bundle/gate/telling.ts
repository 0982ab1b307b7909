import { afterEach } from '@jest/globals';
import {
  startGitHub,
  type ActionResult,
  type GitHub,
  type GitHubOptions,
  type WorkflowEvent,
} from '@qeml-actions/testkit';

import { afterwards, gate, repositoryWith, type Inputs } from './gating.ts';

const REPOSITORY = 'octo/app';
export const HEAD = 'b'.repeat(40);
const BASE = 'a'.repeat(40);
const NUMBER = 5;

type Seed = GitHubOptions['repositories'][string];

const servers: GitHub[] = [];

/** Ends a test with no request or answer against GitHub's description. */
export function endWithoutViolation(): void {
  afterEach(() => {
    const violations = servers.splice(0).flatMap((server) => server.violations);
    if (violations.length > 0) throw new Error(violations.join('\n'));
  });
}

/** GitHub with an open pull request, until the test's end. */
export async function withPull(seed: Seed = {}, options: Partial<GitHubOptions> = {}): Promise<GitHub> {
  const pulls = [{ number: NUMBER, title: 'Change', head: { branch: 'topic', sha: HEAD } }];
  const repository = { pulls, branches: { main: { sha: BASE }, topic: { sha: HEAD } }, ...seed };
  const server = await startGitHub({ ...options, repositories: { [REPOSITORY]: repository, ...options.repositories } });
  servers.push(server);
  afterwards(() => server.close());
  return server;
}

/** What its token may where it may only read. */
export const READ_ONLY = {
  tokens: { token: { contents: 'read', pull_requests: 'read', issues: 'read', checks: 'read' } },
} as const;

/** A pull request's own event; of a fork where it is told whose. */
export function requested(from = REPOSITORY): WorkflowEvent {
  const repo = { full_name: REPOSITORY };
  const head = { sha: HEAD, repo: { full_name: from } };
  return {
    name: 'pull_request',
    payload: {
      pull_request: { number: NUMBER, base: { sha: BASE, repo }, head },
      repository: { ...repo, default_branch: 'main' },
    },
  };
}

export interface TellingOptions {
  readonly event?: WorkflowEvent;
  readonly run?: number;
  readonly tracked?: Readonly<Record<string, string>>;
}

/** Runs the gate on reports, for the pull request unless told. */
export async function tell(
  server: GitHub,
  reports: Readonly<Record<string, string>>,
  inputs: Inputs = {},
  { event = requested(), run = 100, tracked = { 'src/app.py': 'x = 1\n' } }: TellingOptions = {},
): Promise<ActionResult> {
  const lines = Object.keys(reports).map((path) => `${path.endsWith('.xml') ? 'junit' : 'sarif'}: ${path}`);
  return gate(
    repositoryWith(tracked, reports),
    { reports: lines.join('\n'), 'github-token': 'token', ...inputs },
    { event, github: { repository: REPOSITORY, api_url: server.url, sha: BASE, run_id: String(run) } },
  );
}

/** The comments on the pull request. */
export function commentsOf(server: GitHub): readonly string[] {
  const issue = server.repository(REPOSITORY).issues.get(NUMBER);
  return issue?.comments.map(({ body }) => body) ?? [];
}

interface Failure {
  readonly name: string;
  readonly message?: string;
  readonly details?: string;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}

/** A JUnit report with one test that passes, and these that do not. */
export function junit(...failures: readonly Failure[]): string {
  const cases = failures.map(
    ({ name, message = 'expected 1', details = '' }) =>
      `<testcase name="${escaped(name)}"><failure message="${escaped(message)}">${escaped(details)}</failure></testcase>`,
  );
  const count = `tests="${failures.length + 1}" failures="${failures.length}"`;
  return `<testsuites ${count}><testsuite name="s" ${count}><testcase name="passes"/>${cases.join('')}</testsuite></testsuites>`;
}

interface Found {
  readonly rule: string;
  readonly line: number;
  readonly path?: string;
  readonly message?: string;
  /** Its rule's `security-severity`; 8.0 unless told. */
  readonly score?: string;
}

/** What a made-up analyzer found. */
export function sarif(...findings: readonly Found[]): string {
  const results = findings.map(({ rule, line, path = 'src/app.py', message = `${rule} is bad` }) => ({
    ruleId: rule,
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: path }, region: { startLine: line } } }],
  }));
  const scores = new Map(findings.map(({ rule, score = '8.0' }) => [rule, score]));
  const rules = [...scores].map(([id, score]) => ({ id, properties: { 'security-severity': score } }));
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'lint', rules } }, results }] });
}
