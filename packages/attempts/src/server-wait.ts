/** What a server asked for, in the words of the output. */
export interface ServerWait {
  /** From now on, in milliseconds; 0 when it has passed. */
  readonly milliseconds: number;
  /** The words that say so. */
  readonly text: string;
}

const NUMBER = String.raw`(\d{1,10}(?:\.\d{1,6})?)`;
const UNIT = String.raw`(?:\s{0,3}(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)(?![a-z_])|(?!\w))`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

interface Form {
  readonly pattern: RegExp;
  readonly milliseconds: (match: RegExpExecArray, now: number) => number;
}

const FORMS: readonly Form[] = [
  // RFC 9110, 10.2.3: delay-seconds. Also as a JSON field (`"retry_after": 1.5`).
  {
    pattern: new RegExp(
      String.raw`\bretry[-_ ]after(?:[-_](ms|seconds?))?["']?\s{0,3}[:=]\s{0,3}["']?${NUMBER}${UNIT}`,
      'gi',
    ),
    milliseconds: (match) => inUnit(Number(match[2]), match[3] ?? match[1]),
  },
  // RFC 9110, 10.2.3: HTTP-date.
  {
    pattern: new RegExp(String.raw`\bretry-after\s{0,3}:\s{0,3}(\w{3}, \d\d ${MONTH} \d{4} \d\d:\d\d:\d\d GMT)`, 'gi'),
    milliseconds: (match, now) => Date.parse(match[1] ?? '') - now,
  },
  // A point in time in seconds since 1970 (GitHub, Discord), or seconds from now (draft-ietf-httpapi-ratelimit-headers).
  {
    pattern: new RegExp(String.raw`\b(?:x-)?rate-?limit-reset(?:-after)?["']?\s{0,3}[:=]\s{0,3}["']?${NUMBER}`, 'gi'),
    milliseconds: (match, now) => {
      const seconds = Number(match[1]);
      return seconds > 1e9 ? seconds * 1_000 - now : seconds * 1_000;
    },
  },
  // "try again in 20s", "Please retry after 3 minutes", "retrying is possible in 1m30s".
  {
    pattern: new RegExp(
      String.raw`\b(?:try again|retry|retry again)\s{1,3}(?:in|after)\s{1,3}(?:about\s{1,3})?((?:${NUMBER}${UNIT}\s{0,2}){1,3})`,
      'gi',
    ),
    milliseconds: (match) => ofWords(match[1] ?? ''),
  },
];

/** The last wait that a text asks for; `now` is the calendar's time in milliseconds since 1970. */
export function serverWait(text: string, now: number): ServerWait | undefined {
  let last: (ServerWait & { readonly index: number }) | undefined;
  for (const { pattern, milliseconds } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const wait = milliseconds(match, now);
      if (!Number.isFinite(wait) || (last && match.index < last.index)) continue;
      last = { index: match.index, milliseconds: Math.max(0, Math.ceil(wait)), text: match[0].trim() };
    }
  }
  return last && { milliseconds: last.milliseconds, text: last.text };
}

function ofWords(words: string): number {
  const parts = words.matchAll(new RegExp(`${NUMBER}${UNIT}`, 'gi'));
  return [...parts].reduce((sum, [, count, unit]) => sum + inUnit(Number(count), unit), 0);
}

function inUnit(count: number, unit = 's'): number {
  const name = unit.toLowerCase();
  if (name.startsWith('ms') || name.startsWith('milli')) return count;
  if (name.startsWith('m')) return count * 60_000;
  if (name.startsWith('h')) return count * 3_600_000;
  return name.startsWith('d') ? count * 86_400_000 : count * 1_000;
}
