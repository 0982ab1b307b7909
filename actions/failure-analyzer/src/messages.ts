import type { Cause, Place } from './cause.ts';

export function nothingToRead(): string {
  return 'There is nothing to read: give log-path.';
}

/** `build / Run tests, line 12`. */
export function placeText({ job, step, text, line }: Place): string {
  const where = [job, step].filter((part) => part !== undefined).join(' / ') || (text ?? 'the run');
  return line === undefined ? where : `${where}, line ${String(line)}`;
}

export function nothingFailed(): string {
  return 'Nothing failed in what was read.';
}

/** The cause in one sentence. */
export function causeText({ category, explanation }: Cause): string {
  return category === 'unknown' ? `No rule knows this failure. ${explanation}`.trim() : `${category}: ${explanation}`;
}

export function transientText({ transient, transientReason }: Cause): string {
  const answer = { yes: 'Yes.', no: 'No.', unknown: 'Unknown.' }[transient];
  return `${answer} ${transientReason}`;
}

export function elsewhere(count: number): string {
  return count === 1 ? 'and in one more place' : `and in ${String(count)} more places`;
}
