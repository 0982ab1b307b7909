/** The whole number that an attribute or a field holds, from 0; undefined for anything else. */
export function wholeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,20}$/.test(text) ? Number(text) : undefined;
}
