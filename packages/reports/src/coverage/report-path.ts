const DRIVE = /^[A-Za-z]:(?=\/)/;

/** A path of a report, in names. */
export interface ReportPath {
  /** From the root of a disk; never of the repository. */
  readonly isAbsolute: boolean;
  /** Written on Windows, where case tells no files apart. */
  readonly isWindows: boolean;
  readonly names: readonly string[];
}

/** Names without `.` and, where something stands before it, `..`; undefined where it leads out of where it began. */
export function normalised(names: readonly string[]): readonly string[] | undefined {
  const kept: string[] = [];
  for (const name of names) {
    if (name === '' || name === '.') continue;
    if (name !== '..') kept.push(name);
    else if (kept.pop() === undefined) return undefined;
  }
  return kept;
}

/** A path as a report spells it: either slash, a drive, a `file:` address. */
export function reportPath(text: string): ReportPath {
  const local = text.trim().replace(/^file:\/\/(?:localhost)?(?=\/)/i, '');
  const slashed = local.replaceAll('\\', '/');
  // `file:///C:/a` has a slash before the drive.
  const path = /^\/[A-Za-z]:\//.test(slashed) ? slashed.slice(1) : slashed;
  const hasDrive = DRIVE.test(path);
  return {
    isAbsolute: hasDrive || path.startsWith('/'),
    isWindows: hasDrive || local.includes('\\'),
    names: path.split('/').map((name, index) => (index === 0 && hasDrive ? name.toLowerCase() : name)),
  };
}
