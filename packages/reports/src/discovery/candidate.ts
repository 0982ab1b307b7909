/** What a report's name may end in; anything else is not opened where reports are looked for. */
const ENDINGS = /\.(?:xml|json|jsonl|ndjson|sarif|info|lcov|trx|out|txt|spdx|nunit|xunit)$/i;

/** Whether a file may be a report, by its name. */
export function isCandidate(path: string): boolean {
  return ENDINGS.test(path);
}

/** What reports end in, and hardly anything else does; and words of which one stands in the path of nearly all of them. */
const REPORT_ENDINGS = /\.(?:xml|sarif|info|lcov|trx|json)$/i;
const WORDS = /junit|tests?\b|result|report|coverage|cobertura|jacoco|clover|lcov|sarif|surefire|\.trx$/i;

/** Whether a file that nobody looks into is worth naming as a report. */
export function looksLikeReport(path: string): boolean {
  return REPORT_ENDINGS.test(path) && WORDS.test(path);
}
