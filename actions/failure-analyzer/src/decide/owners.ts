/** Who CODEOWNERS names for a file. */
export interface Owners {
  readonly users: readonly string[];
  /** As `organization/team`. */
  readonly teams: readonly string[];
}

const NOBODY: Owners = { users: [], teams: [] };
/** A blank that no backslash takes its meaning from. */
const BLANKS = /(?<!\\)\s+/;

/** The owners of a file: those of the last line whose pattern matches, which may be none. */
export function ownersOf(codeowners: string, file: string): Owners {
  const lines = codeowners.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
  for (const line of lines.reverse()) {
    const [pattern = '', ...owners] = line.split(BLANKS);
    if (pattern !== '' && matches(pattern.replaceAll('\\ ', ' '), file)) return named(owners);
  }
  return NOBODY;
}

/** An e-mail address cannot be assigned. */
function named(owners: readonly string[]): Owners {
  const names = owners.filter((owner) => owner.startsWith('@')).map((owner) => owner.slice(1));
  return {
    users: names.filter((name) => /^[\w-]+$/.test(name)),
    teams: names.filter((name) => /^[\w-]+\/[\w.-]+$/.test(name)),
  };
}

/** By the rules of .gitignore as GitHub uses them here: no negation, no ranges; `folder/*` is not what lies deeper. */
function matches(pattern: string, file: string): boolean {
  const path = pattern.replace(/^\/|\/$/g, '');
  const anchored = pattern.startsWith('/') || path.includes('/');
  const segments = [...(anchored ? [] : ['**']), ...path.split('/')];
  const parts = file.split('/');
  const ends = reached(segments, parts);
  if (pattern.endsWith('/')) return ends.some((end) => end > 0 && end < parts.length);
  if (pattern.endsWith('/*')) return ends.includes(parts.length);
  return ends.some((end) => end > 0);
}

/** How many parts of a path the segments may have taken when they are used up. */
function reached(segments: readonly string[], parts: readonly string[]): readonly number[] {
  let ends: readonly number[] = [0];
  for (const segment of segments) {
    const [first] = ends;
    if (first === undefined) return [];
    if (segment === '**') ends = Array.from({ length: parts.length - first + 1 }, (_, more) => first + more);
    else ends = ends.filter((end) => end < parts.length && fits(segment, parts[end] ?? '')).map((end) => end + 1);
  }
  return ends;
}

/** One part of a path: `*` is any characters, `?` is one. */
function fits(segment: string, part: string): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let from = 0; from < part.length;) {
    const wanted = segment[at];
    if (wanted === '*') {
      star = at++;
      resume = from;
    } else if (wanted === '?' || wanted === part[from]) {
      at++;
      from++;
    } else if (star >= 0) {
      at = star + 1;
      from = ++resume;
    } else return false;
  }
  return segment.slice(at).replaceAll('*', '') === '';
}
