import type { CiRun, Immutability, Release } from './host.ts';
import { compareVersions, followers, majorTag, tagOf, versionOf, versionsIn } from './version.ts';

/** What is known of a checkout that shall become a release. */
export interface Facts {
  readonly tag: string;
  readonly commit: string;
  /** What git says of files that differ from the commit. */
  readonly changes: string;
  /** Why `dist` is not what the sources give. */
  readonly staleDist: string | undefined;
  readonly isOnMain: boolean;
  readonly ci: CiRun | undefined;
  readonly changelogFault: string | undefined;
  /** The remote's tags, with their commits. */
  readonly tags: ReadonlyMap<string, string>;
  readonly releases: readonly Release[];
  readonly immutability: Immutability;
}

/** Why this must not become that release; nothing when it may. */
export function refusals(facts: Facts): readonly string[] {
  return [
    ...treeFaults(facts),
    ...ciFaults(facts),
    ...(facts.changelogFault === undefined ? [] : [facts.changelogFault]),
    ...versionFaults(facts),
    ...releaseFaults(facts),
  ];
}

function treeFaults({ changes, staleDist, isOnMain, commit }: Facts): readonly string[] {
  return [
    ...(changes === '' ? [] : [`The tree is dirty, and a release is a commit:\n${changes.trimEnd()}`]),
    ...(staleDist === undefined ? [] : [staleDist]),
    ...(isOnMain ? [] : [`The remote's branch main does not have ${commit}: push it, and let CI see it.`]),
  ];
}

function ciFaults({ ci, commit }: Facts): readonly string[] {
  if (ci === undefined) return [`GitHub knows no run of our CI for ${commit}: nobody has seen it pass.`];
  if (ci.status !== 'completed') return [`CI has not ended for ${commit} (${ci.status}): ${ci.url}`];
  return ci.conclusion === 'success' ? [] : [`CI is ${ci.conclusion ?? 'without a result'} for ${commit}: ${ci.url}`];
}

function versionFaults({ tag, commit, tags, releases }: Facts): readonly string[] {
  const version = versionOf(tag);
  if (version === undefined) return [`"${tag}" is no version: write it as v1.2.3, without a suffix.`];
  if (releases.some((release) => release.tag === tag))
    return [`${tag} is published. Where only ${majorTag(tag)} was left behind: --move-major ${tag}`];
  const there = tags.get(tag);
  if (there !== undefined && there !== commit) return [`The tag ${tag} exists, at ${there}.`];
  const released = versionsIn(tags.keys()).filter((other) => compareVersions(other, version) !== 0);
  const next = followers(released);
  if (next.some((one) => compareVersions(one, version) === 0)) return [];
  const latest = released[0];
  const after = latest === undefined ? 'the first release' : `what is released (${tagOf(latest)} is the latest)`;
  return [`${tag} does not follow ${after}: ${next.map(tagOf).join(', ')} would.`];
}

function releaseFaults({ tag, releases, immutability }: Facts): readonly string[] {
  const major = majorTag(tag);
  const bound = releases.find((release) => release.tag === major);
  return [
    ...(immutability === 'off' ? [IMMUTABILITY_OFF] : []),
    ...(bound === undefined ? [] : [`${major} has a release of its own (${bound.url}), so that it cannot be moved.`]),
  ];
}

export const HOW_TO_TURN_ON = 'Settings, General, Releases, "Enable release immutability"';
const IMMUTABILITY_OFF = `Immutable releases are off: ${HOW_TO_TURN_ON}.`;
