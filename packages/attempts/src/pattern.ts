/** Says whether a line matches. */
export type LineTest = (line: string) => boolean;

/**
 * Compiles a user's pattern for matching in time that grows linearly with the line (RE2: no back-references, no
 * look-around). Loaded only by those who use one.
 * @throws Error that says what is wrong with the pattern
 */
export async function compilePattern(source: string, ignoreCase: boolean): Promise<LineTest> {
  const { RE2JS } = await import('re2js');
  const pattern = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  return (line) => pattern.test(line);
}
