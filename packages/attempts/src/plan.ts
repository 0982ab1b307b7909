import type { ServerWait } from './server-wait.ts';
import type { Facts, Rule } from './rule.ts';

/** A command tried in turn when the attempts are spent. */
export interface Fallback {
  readonly name: string;
  readonly run: string;
  /** Milliseconds. */
  readonly attemptTimeout?: number;
}

/** What was asked for; all times in milliseconds. */
export interface Plan {
  readonly maxAttempts: number;
  readonly retryOn: readonly Rule[];
  readonly stopOn: readonly Rule[];
  /** The waits before the second and each further attempt. */
  readonly delays: readonly number[];
  readonly maxDelay: number;
  readonly totalTimeout: number | undefined;
  readonly respectRetryAfter: boolean;
  readonly fallbacks: readonly Fallback[];
}

/** One run of the command or of a fallback, and how it ended. */
export interface Run {
  readonly role: 'attempt' | 'fallback';
  /** 1-based, among its own role. */
  readonly number: number;
  /** The fallback's name. */
  readonly name?: string;
  readonly passed: boolean;
  readonly facts: Facts;
  readonly serverWait: ServerWait | undefined;
}

/** What has happened so far, in order. A wait names the rule that caused the retry, and why it was so long. */
export type Happened<R extends Run> =
  | { readonly event: 'ran'; readonly run: R }
  | { readonly event: 'waited'; readonly milliseconds: number; readonly rule: Rule; readonly reason: string };
