/** A file and a line of it, as people write it; empty where neither is known. */
export function placeText(path: string | undefined, line: number | undefined): string {
  if (path === undefined) return '';
  return line === undefined ? path : `${path}:${String(line)}`;
}
