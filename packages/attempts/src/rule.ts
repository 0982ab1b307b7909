import { exitCodeOf, signalOf, type Ending } from './ending.ts';
import { hasExitCode, type ExitCodes } from './exit-codes.ts';
import type { LineTest } from './pattern.ts';

/** What a rule asks of a failed attempt. */
export type Condition =
  | { readonly kind: 'failure' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'transient' }
  | { readonly kind: 'signal'; readonly signal: NodeJS.Signals }
  /** `*` is any but 0. */
  | { readonly kind: 'exit-code'; readonly codes: ExitCodes | '*' }
  | { readonly kind: 'output'; readonly text: string }
  | { readonly kind: 'pattern'; readonly test: LineTest };

/** One line of `retry-on` or `stop-on`. */
export interface Rule {
  /** As it was written. */
  readonly text: string;
  readonly condition: Condition;
  /** How many retries it may cause. */
  readonly limit?: number;
  /** The wait that it asks for, in milliseconds, in place of the series'. */
  readonly delay?: number;
}

/** What is known of a failed attempt when rules are held against it. */
export interface Facts {
  readonly ending: Ending;
  /** The rules whose text or pattern its output holds. */
  readonly foundInOutput: ReadonlySet<Rule>;
  /** Whether a rule on failures calls it transient and nothing says that it is permanent. */
  readonly transient: boolean;
}

/** Whether a rule speaks of this failure. */
export function matches(rule: Rule, { ending, foundInOutput, transient }: Facts): boolean {
  const { condition } = rule;
  switch (condition.kind) {
    case 'failure':
      return failedByItself(ending);
    case 'timeout':
      return ending.kind === 'timed-out';
    case 'idle':
      return ending.kind === 'timed-out' && ending.limit === 'idle';
    case 'signal':
      return signalOf(ending) === condition.signal;
    case 'exit-code':
      return failedByItself(ending) && matchesCode(condition.codes, exitCodeOf(ending));
    case 'output':
    case 'pattern':
      return foundInOutput.has(rule);
    case 'transient':
      return transient;
    default:
      return condition satisfies never;
  }
}

/** Neither ended by us nor called off: a time-out's 124 is ours, not the command's. */
function failedByItself({ kind }: Ending): boolean {
  return kind === 'exited' || kind === 'signalled';
}

function matchesCode(codes: ExitCodes | '*', code: number | undefined): boolean {
  if (code === undefined) return false;
  return codes === '*' ? code !== 0 : hasExitCode(codes, code);
}
