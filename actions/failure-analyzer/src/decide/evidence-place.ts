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
/** No path is longer. */
const LONGEST = 4_096;

/** The file and line that the evidence itself names, else the head that Node has written above it. */
export function evidencePlace({ text, before }: Pick<Evidence, 'text' | 'before'>): EvidencePlace {
  const own = placeIn(text);
  const head = before.findLast((line) => NODE_HEAD.test(line));
  return own.file === undefined && head !== undefined ? placeIn(head.replace(/^file:\/\//, '')) : own;
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
