import type { TrackedFiles } from './tracked-files.ts';

/** A place in a file of the repository. */
export interface Frame {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** Of a stack's end; what was cut off says less. */
const MOST_LINES = 200;
const LONGEST_LINE = 1_000;
const LONGEST_PATH = 500;

/** What follows a path in a stack: `:12`, `:line 12`, `(12,5)`, `", line 12`, ` line 12`. */
const NUMBERED = /:(?:line )?(\d{1,7})(?!\d)|\((\d{1,7})[,)]|"?,? line (\d{1,7})(?!\d)/g;
const ENDS = new Set([' ', '\t', '"', "'", '`', '(', ')', '<', '>', '|', ',', ';', '=', '[', ']', '{', '}', '@']);

/** The last frame of a stack that is in a file of the repository; undefined where none is. Linear in the stack's length. */
export function frameIn(details: string, files: TrackedFiles): Frame | undefined {
  for (const line of lastLines(details)) {
    for (const match of [...line.matchAll(NUMBERED)].reverse()) {
      const number = Number(match[1] ?? match[2] ?? match[3]);
      const path = pathBefore(line, match.index);
      const file = path === undefined ? undefined : files.find(path);
      if (file !== undefined && number > 0) return { path: file, line: number };
    }
  }
  return undefined;
}

/** From the last one back. */
function* lastLines(text: string): Generator<string> {
  let end = text.length;
  for (let count = 0; count < MOST_LINES && end >= 0; count += 1) {
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    yield text.slice(start, Math.min(end, start + LONGEST_LINE));
    end = start - 1;
  }
}

/** The path that ends where a number begins; of a Java frame with its package's folders. */
function pathBefore(line: string, end: number): string | undefined {
  let start = end;
  while (start > 0 && end - start < LONGEST_PATH && !isEnd(line, start - 1, end)) start -= 1;
  const path = line.slice(start, end);
  if (path === '' || /^\d+$/.test(path)) return undefined;
  if (line[start - 1] !== '(' || /[/\\]/.test(path)) return path;
  const folders = packageBefore(line, start - 1);
  return folders === undefined ? path : `${folders}${path}`;
}

/** A colon parts paths, but for the one after a drive's letter. */
function isEnd(line: string, at: number, end: number): boolean {
  const character = line[at] ?? '';
  if (character !== ':') return ENDS.has(character);
  const isDrive = /^[A-Za-z]$/.test(line[at - 1] ?? '') && /^[\\/]$/.test(line[at + 1] ?? '') && at + 1 < end;
  return !(isDrive && (at === 1 || ENDS.has(line[at - 2] ?? '')));
}

/** `com/foo/` before `(Bar.java:12)` in `at com.foo.Bar.method(Bar.java:12)`. */
function packageBefore(line: string, end: number): string | undefined {
  let start = end;
  while (start > 0 && end - start < LONGEST_PATH && /[\w.$<>/]/.test(line[start - 1] ?? '')) start -= 1;
  const names = (line.slice(start, end).split('/').at(-1) ?? '').split('.');
  if (names.length < 3) return undefined;
  return `${names.slice(0, -2).join('/')}/`;
}
