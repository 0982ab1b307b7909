import { ScriptFault } from '../script.ts';
import type { Release } from './host.ts';
import type { Order, Surroundings } from './publish.ts';
import { compareVersions, majorTag, tagOf, versionOf, versionsIn, type Version } from './version.ts';

const MARK = '> **Taken back.**';

/** Moves the major's tag back to the release before, marks the one taken back, and says what comes next. */
export async function takeBack({ tag, dryRun }: Order, around: Surroundings): Promise<void> {
  const { repository, host, say } = around;
  const tags = repository.tags();
  const releases = await host.releases();
  const { release, before, patch } = wayBack(tag, tags, releases);
  const major = majorTag(tag);
  const [from, to] = [tags.get(tag), tags.get(before.tag)];
  if (from === undefined || to === undefined) throw new ScriptFault(`The remote has no tag ${tag} or ${before.tag}.`);
  const isMoved = tags.get(major) === to;
  if (!isMoved && tags.get(major) !== from)
    throw new ScriptFault(`${major} is at ${tags.get(major) ?? 'no commit'}, not at ${tag}: nothing is moved.`);
  if (dryRun) {
    say(`Nothing was changed (--dry-run). ${major} would be moved back to ${before.tag} (${to}).`);
    return;
  }
  if (!isMoved) repository.moveTag(major, to, from);
  say(`${major} is ${before.tag} again (${to}).`);
  if (!release.body.startsWith(MARK))
    await host.rewrite(release, `${markFor(major, before.tag, patch)}\n\n${release.body}`);
  if (isNewest(before, releases, release)) await host.showAsLatest(before);
  say(
    `${tag} itself stays: it is immutable, and whoever pinned it keeps it. Issue a patch: mend main, write ` +
      `"## [${patch.slice(1)}] - YYYY-MM-DD" in CHANGELOG.md, then release ${patch}.`,
  );
}

interface WayBack {
  readonly release: Release;
  readonly before: Release;
  /** The version that will mend it. */
  readonly patch: string;
}

function wayBack(tag: string, tags: ReadonlyMap<string, string>, releases: readonly Release[]): WayBack {
  const version = versionOf(tag);
  const release = releases.find((one) => one.tag === tag);
  if (version === undefined || release === undefined) throw new ScriptFault(`${tag} is not published.`);
  const line = versionsIn(tags.keys()).filter(({ major }) => major === version.major);
  const later = line[0] !== undefined && compareVersions(line[0], version) > 0 ? line[0] : undefined;
  if (later !== undefined)
    throw new ScriptFault(`${tagOf(later)} came after ${tag}, so that ${majorTag(tag)} is not at ${tag}.`);
  const before = good(line, version, releases);
  const patch = tagOf({ ...version, patch: version.patch + 1 });
  if (before === undefined)
    throw new ScriptFault(`No release of ${majorTag(tag)} before ${tag} is good to go back to: issue ${patch}.`);
  return { release, before, patch };
}

/** The latest release before a version that was not taken back itself. */
function good(line: readonly Version[], version: Version, releases: readonly Release[]): Release | undefined {
  const earlier = line.filter((one) => compareVersions(one, version) < 0).map(tagOf);
  const found = earlier.flatMap((tag) => releases.find((one) => one.tag === tag) ?? []);
  return found.find(({ body }) => !body.startsWith(MARK));
}

function isNewest(before: Release, releases: readonly Release[], gone: Release): boolean {
  const [newest] = versionsIn(releases.filter(({ tag }) => tag !== gone.tag).map(({ tag }) => tag));
  return newest !== undefined && tagOf(newest) === before.tag;
}

function markFor(major: string, before: string, patch: string): string {
  return `${MARK} \`${major}\` is ${before} again; ${patch} will mend it. Do not pin this version.`;
}
