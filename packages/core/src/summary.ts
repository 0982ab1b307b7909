/** GitHub takes 1 MiB of a step's summary and drops all of a larger one; some room is left for the last line. */
export const SUMMARY_LIMIT = 1_000 * 1_024;

const CUT = '\n\n*The rest was left out: a step summary holds 1 MiB. The report has all of it.*\n';

/** The text within so many bytes of UTF-8, cut at the end of a line with a sentence that says so. */
export function cutSummary(text: string, limit: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  const room = limit - Buffer.byteLength(CUT);
  if (room <= 0) return '';
  const kept = bytes.subarray(0, bytes.lastIndexOf(0x0a, room - 1) + 1);
  return `${kept.toString()}${CUT}`;
}
