/** A version without suffix: 1.2.3. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

const TAG = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** The version that a tag such as `v1.2.3` names, or undefined. */
export function versionOf(tag: string): Version | undefined {
  const [, major, minor, patch] = TAG.exec(tag) ?? [];
  if (major === undefined) return undefined;
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

export function tagOf({ major, minor, patch }: Version): string {
  return `v${major}.${minor}.${patch}`;
}

/** The moving tag of a version's major, such as `v1`. */
export function majorTag(tag: string): string {
  return tag.replace(/\..*$/, '');
}

/** Above zero when the first is the later one. */
export function compareVersions(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

/** The versions among tags, the latest first. */
export function versionsIn(tags: Iterable<string>): readonly Version[] {
  return [...tags]
    .flatMap((tag) => versionOf(tag) ?? [])
    .sort(compareVersions)
    .reverse();
}

/** What may come after these versions: of each major the next patch and minor, and the next major. */
export function followers(released: readonly Version[]): readonly Version[] {
  const majors = [...new Set(released.map(({ major }) => major))].sort((a, b) => a - b);
  const next = majors.flatMap((major) => {
    const [latest] = released.filter((version) => version.major === major).sort((a, b) => compareVersions(b, a));
    if (latest === undefined) return [];
    return [
      { ...latest, patch: latest.patch + 1 },
      { major, minor: latest.minor + 1, patch: 0 },
    ];
  });
  return [...next, { major: (majors.at(-1) ?? 0) + 1, minor: 0, patch: 0 }];
}
