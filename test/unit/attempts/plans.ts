import { ruleDecoder, type Ending, type Happened, type Plan, type Rule, type Run } from '@qeml-actions/attempts';
import { Mistake } from '@qeml-actions/core';

export const EXIT_1: Ending = { kind: 'exited', code: 1 };

export async function rule(text: string): Promise<Rule> {
  const decoded = await ruleDecoder(true).decode(text);
  if (decoded instanceof Mistake) throw new Error(decoded.detail);
  return decoded;
}

export function rules(...texts: readonly string[]): Promise<readonly Rule[]> {
  return Promise.all(texts.map(rule));
}

/** Three attempts, waits of 10, 20, 40 … ms, retried whatever it was. */
export async function plan(changes: Partial<Plan> = {}): Promise<Plan> {
  return {
    maxAttempts: 3,
    retryOn: await rules('failure', 'timeout'),
    stopOn: [],
    delays: Array.from({ length: 50 }, (_, at) => 10 * 2 ** at),
    maxDelay: 1_000_000,
    totalTimeout: undefined,
    respectRetryAfter: true,
    fallbacks: [],
    ...changes,
  };
}

export function failed(number: number, ending: Ending = EXIT_1, changes: Partial<Run> = {}): Run {
  const facts = { ending, foundInOutput: new Set<Rule>(), transient: false };
  return { role: 'attempt', number, passed: false, facts, serverWait: undefined, ...changes };
}

export function passed(number: number, changes: Partial<Run> = {}): Run {
  return { ...failed(number, { kind: 'exited', code: 0 }), passed: true, ...changes };
}

export function ran(run: Run): Happened<Run> {
  return { event: 'ran', run };
}

export function waited(of: Rule, milliseconds = 10): Happened<Run> {
  return { event: 'waited', milliseconds, rule: of, reason: 'why' };
}
