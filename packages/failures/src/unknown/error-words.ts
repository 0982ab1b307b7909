/** Words by which tools in general say that something went wrong. */
const WORDS =
  /(?<![\w./-])(?:\w*error|\w*exception|errors|fatal|fail|fails|failed|failure|failures|panic|panicked|critical|cannot|can't|could not|couldn't|unable to|refused|rejected|denied|forbidden|unauthorized|not found|no such|not recognized|undefined|unexpected|unresolved|invalid|illegal|missing|mismatch|abort|aborted|aborting|segmentation fault|timed out|traceback|assertion)(?![\w/-]|\.\w)/i;
/** What such words are also used for. */
const HARMLESS =
  /(?<![\d.])0 (?:\w+ )?(?:errors?|failed|failures?|fails)\b|\b(?:no|without) (?:\w+ )?(?:errors?|failures?)\b|\b(?:errors?|failed|failures?|fail)["']?\s*[:=]\s*0\b|\(ignored\)|\bcontinue-on-error\b|\|\| true\b|\bxfail|\bexpected failure\b|\bfail-fast\b/i;
const QUIET = new Set(['debug', 'notice', 'warning', 'group', 'endgroup', 'section', 'command']);

/** Would a person who looks for the cause stop at it? `command`: the workflow command that stood before it. */
export function readsLikeError(text: string, command?: string): boolean {
  if (command !== undefined && QUIET.has(command)) return false;
  return (command === 'error' || WORDS.test(text)) && !HARMLESS.test(text);
}

const VERDICT =
  /^Process completed with exit code [1-9]|^npm (?:ERR!|error) (?:A complete log of this run|Exit status \d|Failed at the \S+ |code ELIFECYCLE|Lifecycle script)|^g?make(?:\[\d+\])?: \*\*\* .*\bError \d+$|^(?:Error: )?The process '.*' failed with exit code/;

/** By it the platform, npm or make end what failed; the cause stands before it. */
export function isVerdict(text: string): boolean {
  return VERDICT.test(text);
}
