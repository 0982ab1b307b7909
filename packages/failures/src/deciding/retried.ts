import type { Occurrence } from '../occurrence.ts';

const RETRY =
  /\bretry(?:ing)?\b|\bre-?try in\b|will (?:try|retry)|trying again|\bretries left\b|tries remaining|back off \d|backing off/i;
const OTHER_WAY = /\bfail(?:ing|ed) over\b|\bfalling back\b|\bfallback to\b|using (?:cached|mirror)/i;
const COUNT = /\b(?:attempt|try|retry|retrying)\b\D{0,12}(\d+) ?(?:of|\/) ?(\d+)/i;
const LAST =
  /giving up|no more retries|exhausted|after \d+ (?:attempts|retries|tries)|all \d+ \w* ?attempts|failed \d+ times/i;

/** How many lines after it may speak of a retry. */
const NEXT = 3;

/** Does the text say, in the line or right after it, that it was tried again or done another way? */
export function wasRetried({ text, after }: Occurrence): boolean {
  if (LAST.test(text)) return false;
  const next = after.filter((line) => line.trim() !== '');
  return isRetry(text) || next.slice(0, NEXT).some(isRetry) || next.some((line) => OTHER_WAY.test(line));
}

function isRetry(line: string): boolean {
  if (LAST.test(line)) return false;
  const count = COUNT.exec(line);
  if (count) return Number(count[1]) < Number(count[2]) || /retry/i.test(line);
  return RETRY.test(line);
}
