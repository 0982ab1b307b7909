import {
  decide,
  HeldCommands,
  NO_TRACES,
  type Ending,
  type Happened,
  type Plan,
  type Rule,
} from '@qeml-actions/attempts';
import { inputVariable, readInputs } from '@qeml-actions/core';
import type { Classification } from '@qeml-actions/failures';

import { INPUTS } from '../../../actions/retry-with-backoff/src/inputs.ts';
import { MANIFEST } from '../../../actions/retry-with-backoff/src/manifest.generated.ts';
import type { CommandRun, Result } from '../../../actions/retry-with-backoff/src/result.ts';

/** How a run ended: an exit code, a signal or any ending; with what is said of its output. */
export interface Ended {
  readonly ending: Ending | number | NodeJS.Signals;
  readonly passed?: boolean;
  readonly changes?: Partial<CommandRun>;
}

export const NETWORK: Classification = {
  category: 'network',
  transient: 'yes',
  prior: 'yes',
  transientReason: 'The host is known.',
  confidence: 0.9,
  rule: 'connection-reset',
  evidence: { text: 'read ECONNRESET <b>|`x`', line: 3, before: [], after: [] },
  explanation: 'The connection was reset.',
};

const WAIT = 1_500.4;
const TOOK = 2_000.6;

function endingOf(ending: Ended['ending']): Ending {
  if (typeof ending === 'number') return { kind: 'exited', code: ending };
  return typeof ending === 'string' ? { kind: 'signalled', signal: ending } : ending;
}

function runOf(
  role: CommandRun['role'],
  number: number,
  startedAfter: number,
  { ending, passed, changes }: Ended,
): CommandRun {
  return {
    role,
    number,
    passed: passed ?? ending === 0,
    facts: { ending: endingOf(ending), foundInOutput: new Set<Rule>(), transient: false },
    serverWait: undefined,
    startedAfter,
    duration: TOOK,
    reason: number === 1 && role === 'attempt' ? '' : 'why it was run',
    logPath: `/logs/${role}-${String(number)}.log`,
    lastLines: `last lines of ${role} ${String(number)}`,
    held: new HeldCommands(),
    traces: NO_TRACES,
    classification: undefined,
    ...changes,
  };
}

/** What came of a step with these inputs, attempts and fallbacks; how it stopped is decided as it would be. */
export async function resultOf(
  given: Readonly<Record<string, string>>,
  attempts: readonly Ended[],
  fallbacks: readonly Ended[] = [],
  changes: Partial<Result> & { readonly cancelled?: 'SIGINT' | 'SIGTERM' } = {},
): Promise<Result> {
  const environment: Record<string, string> = {};
  for (const [name, text] of Object.entries({ run: 'make', ...given })) environment[inputVariable(name)] = text;
  const inputs = await readInputs(INPUTS, MANIFEST, environment);
  const [rule] = inputs['retry-on'];
  if (!rule) throw new Error('There is a rule to retry on.');
  const happened: Happened<CommandRun>[] = [];
  const elapsed = (): number => happened.reduce((sum, entry) => sum + (entry.event === 'waited' ? WAIT : TOOK), 0);
  for (const [at, ended] of attempts.entries()) {
    if (at > 0) happened.push({ event: 'waited', milliseconds: WAIT, rule, reason: 'why it waited' });
    happened.push({ event: 'ran', run: runOf('attempt', at + 1, elapsed(), ended) });
  }
  for (const [at, ended] of fallbacks.entries()) {
    const name = inputs.fallbacks[at]?.name ?? '';
    const run = runOf('fallback', at + 1, elapsed(), { ...ended, changes: { name, ...ended.changes } });
    happened.push({ event: 'ran', run });
  }
  const end = decide(planOf(inputs), { happened, elapsed: 0, cancelled: changes.cancelled });
  if (end.next !== 'stop') throw new Error(`It would go on: ${end.next}.`);
  return { inputs, happened, end, warnings: [], logFolder: '/logs', duration: 12_345.6, ...changes };
}

function planOf(inputs: Result['inputs']): Plan {
  return {
    maxAttempts: inputs['max-attempts'],
    retryOn: inputs['retry-on'],
    stopOn: inputs['stop-on'],
    delays: [],
    maxDelay: inputs['max-delay'],
    totalTimeout: inputs['total-timeout'],
    respectRetryAfter: true,
    fallbacks: inputs.fallbacks,
  };
}
