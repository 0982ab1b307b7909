import type { Observation } from '../test/workflow/expectation.ts';

import type { ExampleRunName, PlayedRun } from './example-story.ts';

/** One of the four examples: the runs that it is made of, and what came of it in a line. */
export interface Example {
  readonly title: string;
  readonly runs: readonly ExampleRunName[];
  readonly outcome: (observations: readonly Observation[]) => string;
}

export const EXAMPLES: readonly Example[] = [
  {
    title: 'a service that fails twice',
    runs: ['flaky-service'],
    outcome: ([run]) => {
      const { outcome, attempts, score, verdict, flaky } = outputsOf(run);
      return `${outcome} on attempt ${attempts}; gate ${score} of 100; ${verdict}${flaky === 'true' ? ', for it was flaky' : ''}`;
    },
  },
  {
    title: 'an import that does not exist',
    runs: ['missing-import'],
    outcome: ([run]) => {
      const { outcome, attempts, category } = outputsOf(run);
      const [place = 'no file'] = run?.jobs[0]?.steps.flatMap(({ places = [] }) => places) ?? [];
      return `${outcome} after attempt ${attempts}; ${category}, ${place}`;
    },
  },
  {
    title: 'a test dropped, coverage fallen',
    runs: ['dropped-test'],
    outcome: ([run]) => {
      const summary = run?.jobs[0]?.steps.map((step) => step.summary).join('\n') ?? '';
      const reasons = [...summary.matchAll(/^- `(.+)`: (.+?)(?: than the base.*)?$/gm)];
      return `${outputsOf(run).verdict} by the gate; ${reasons.map(([, metric = '', reason = '']) => `${metric} ${reason}`).join('; ')}`;
    },
  },
  {
    title: 'a lost connection, run again',
    runs: ['nightly', 'self-heal', 'nightly-again', 'verification'],
    outcome: ([first, heal, again, verification]) => {
      const { category, 'action-taken': action } = outputsOf(heal);
      const { recovered } = outputsOf(verification);
      return `${first?.conclusion ?? ''} (${category}), ${action}, ${again?.conclusion ?? 'nothing'}; recovered: ${recovered}`;
    },
  },
];

/** The runs of an example that were played; one that was not is missing. */
export function playedOf({ runs }: Example, played: readonly PlayedRun[]): readonly (PlayedRun | undefined)[] {
  return runs.map((name) => played.find((run) => run.name === name));
}

const NAMES = ['outcome', 'attempts', 'flaky', 'score', 'verdict', 'category', 'action-taken', 'recovered'] as const;

/** The outputs of the last step, which is ours in every workflow of the example. */
function outputsOf(run: Observation | undefined): Readonly<Record<(typeof NAMES)[number], string>> {
  const outputs = run?.jobs[0]?.steps.at(-1)?.outputs ?? {};
  return Object.fromEntries(NAMES.map((name) => [name, outputs[name] ?? ''])) as Readonly<
    Record<(typeof NAMES)[number], string>
  >;
}
