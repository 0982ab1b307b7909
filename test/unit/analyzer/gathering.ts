import type { Clock } from '@qeml-actions/core';
import { createClassifier } from '@qeml-actions/failures';
import type { GitHub, GitHubOptions } from '@qeml-actions/testkit';

import { gather } from '../../../actions/failure-analyzer/src/gather.ts';
import type { Inputs } from '../../../actions/failure-analyzer/src/inputs.ts';
import type { Observed } from '../../../actions/failure-analyzer/src/observed.ts';
import type { Ports } from '../../../actions/failure-analyzer/src/ports.ts';
import { withGitHub } from '../../support/github.ts';
import { memoryRuntime } from '../../support/memory-runtime.ts';

type RunSeed = NonNullable<GitHubOptions['repositories'][string]['runs']>[number];

export interface Gathering {
  readonly inputs?: Partial<Inputs>;
  /** Of the step; over a step in run 1 of octo/app, started by a push. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  readonly prepare?: (github: GitHub) => void;
  /** Over one that stands still. */
  readonly clock?: Clock;
}

const classifier = createClassifier();

const PUSH = { repository: { default_branch: 'main' } };

/** What is observed of runs in a miniature, and what was asked for it; what was asked against the description fails. */
export async function gathered(
  runs: readonly RunSeed[],
  { inputs, environment, event = PUSH, prepare, clock }: Gathering = {},
): Promise<{ readonly observed: Observed; readonly asked: readonly string[] }> {
  const result: { observed?: Observed; asked: readonly string[] } = { asked: [] };
  await withGitHub(
    { repositories: { 'octo/app': { runs }, 'stranger/app': { fork: true } } },
    async ({ github, client }) => {
      prepare?.(github);
      const runtime = memoryRuntime({
        ...github.env,
        GITHUB_RUN_ID: '1',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: 'event.json',
        ...environment,
      });
      await runtime.files.write('event.json', JSON.stringify(event));
      const cancel = new AbortController().signal;
      const ports: Ports = { ...runtime, ...(clock && { clock }), cancel, github: () => Promise.resolve(client) };
      result.observed = await gather({ ...NONE, ...inputs }, classifier, ports);
      result.asked = github.requests.map(({ operation }) => operation ?? '');
      if (github.violations.length > 0) throw new Error(github.violations.join('\n'));
    },
  );
  if (result.observed === undefined) throw new Error('Nothing was observed.');
  return { observed: result.observed, asked: result.asked };
}

const NONE = {
  'run-id': undefined,
  'run-attempt': undefined,
  'github-token': undefined,
  'log-path': undefined,
} as Inputs;

/** A line as the runner writes it, so many seconds and a fraction after noon. */
export function logLine(second: number, text: string): string {
  return `${moment(second).replace('Z', '.1234567Z')} ${text}\n`;
}

/** So many seconds after noon, as the API says it. */
export function moment(second: number): string {
  return new Date(Date.UTC(2026, 0, 1, 12, 0, second)).toISOString().replace('.000Z', 'Z');
}
