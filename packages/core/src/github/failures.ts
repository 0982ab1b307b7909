import { formatDuration } from '../duration.ts';
import { InputError } from '../errors.ts';

/** The token lacks a permission; the message holds the lines that grant it. */
export class PermissionError extends InputError {}

/** A limit on requests holds on for longer than may be waited. */
export class RateLimitError extends InputError {
  readonly resetAt: Date;

  constructor(resetAt: Date, cap: number, options?: ErrorOptions) {
    super(
      [
        `GitHub takes no more requests of this token until ${resetAt.toISOString()}; waiting for that would exceed ` +
          `the ${formatDuration(cap)} that may be waited in all. Run again after that time.`,
      ],
      options,
    );
    this.resetAt = resetAt;
  }
}

/** GitHub did not answer as it should, although it was asked again. */
export class UnavailableError extends InputError {}

/** The status that GitHub answered with, when a thrown error, or what caused it, is such an answer. */
export function statusOf(thrown: unknown): number | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const status: unknown = Reflect.get(thrown, 'status');
  return typeof status === 'number' ? status : statusOf(Reflect.get(thrown, 'cause'));
}

const NOT_THERE: readonly unknown[] = [404, 410];

/** What was asked for, or undefined when it is not there (404) or no longer (410): a fact, for the caller to judge. */
export async function whenFound<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (NOT_THERE.includes(statusOf(error))) return undefined;
    throw error;
  }
}
