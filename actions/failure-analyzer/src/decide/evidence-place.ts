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

/** Where a runner checks a project out, on its systems and in its containers. */
const WORKSPACE =
  /(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Z]:[\\/]a)[\\/](?<name>[\w.-]+)[\\/]\k<name>[\\/]/g;
/** No path is longer. */
const LONGEST = 4_096;

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
