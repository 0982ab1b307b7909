/** GitHub takes 65,536 characters of a comment or of an issue; some room is left. */
export const COMMENT_LIMIT = 60_000;

const CUT = '*The rest was left out: a comment holds no more. The report has all of it.*';

/** Parts with an empty line between, as many of the first as fit, with a sentence that says so where some do not. */
export function fittingComment(parts: readonly string[], limit = COMMENT_LIMIT): string {
  const all = parts.filter((part) => part !== '');
  const whole = all.join('\n\n');
  if (whole.length <= limit) return whole;
  const kept: string[] = [];
  let room = limit - CUT.length;
  for (const part of all) {
    room -= part.length + 2;
    if (room < 0) break;
    kept.push(part);
  }
  return [...kept, CUT].join('\n\n');
}
