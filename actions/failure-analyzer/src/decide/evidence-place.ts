import type { Evidence } from '@qeml-actions/failures';

/** A place in the project. */
export interface EvidencePlace {
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

/** `src/app.py:12`, `File "app.py", line 12`, `app.ts(12,3)`: relative paths only. */
const FORMS = [
  /File "(?<file>[^"\n]+\.\w{1,5})", line (?<line>\d+)/,
  /(?<![/\w@.-])(?<file>(?:[\w@.-]+\/)*[\w@.-]+\.[A-Za-z]{1,5})[:(](?<line>\d+)\b/,
];

/** Where a runner checks a project out, on its systems, in its containers and in its own folder on self-hosted machines. */
const WORKSPACE =
  /(?:(?:[A-Z]:)?(?:[\\/][\w.-]+){0,12}[\\/]_?work|\/__w|[A-Z]:[\\/]a)[\\/](?<name>[\w.-]+)[\\/]\k<name>[\\/]/g;
/** What Node writes above the source line of an error: the file and the line, alone. */
const NODE_HEAD = /^(?:file:\/\/)?\/\S+\.[cm]?[jt]sx?:\d+$/;
/** What tools write below an error to say where it is: a stack's frame, rustc's arrow, pytest's last line of a test. */
const BELOW = [/^\s*at (?:.* )?\(?(?:file:\/\/)?[^\s()]+:\d+\)?$/, /^\s*--> \S+:\d+:\d+$/, /^\S+\.py:\d+: \w+$/];
/** Frames of what is installed, not written here. */
const FOREIGN = /node_modules|site-packages|\(?node:/;
/** No path is longer. */
const LONGEST = 4_096;

/** The file and line that the evidence itself names, else the head that Node has written above it, else the first place below. */
export function evidencePlace({ text, before, after }: Pick<Evidence, 'text' | 'before' | 'after'>): EvidencePlace {
  const head = before.findLast((line) => NODE_HEAD.test(line));
  const own = [text, ...(head === undefined ? [] : [withoutScheme(head)])].map(placeIn);
  // A bare name, such as of a Java class, says nothing of where its file lies.
  const below = after.filter(isPlaceBelow).map((line) => placeIn(withoutScheme(line)));
  return own.find(({ file }) => file !== undefined) ?? below.find(({ file }) => file?.includes('/')) ?? {};
}

function isPlaceBelow(line: string): boolean {
  return line.length <= LONGEST && BELOW.some((form) => form.test(line)) && !FOREIGN.test(line);
}

function withoutScheme(line: string): string {
  return line.replace('file://', '');
}

/** The file and line that a line names, relative to the project. */
export function placeIn(text: string): EvidencePlace {
  const line = text.slice(0, LONGEST).replace(WORKSPACE, '');
  for (const form of FORMS) {
    const groups = form.exec(line)?.groups;
    const file = groups?.['file'];
    if (file === undefined || file.startsWith('/') || file.includes('..')) continue;
    return { file: file.replace(/^\.\//, ''), line: Number(groups?.['line']) };
  }
  return {};
}
