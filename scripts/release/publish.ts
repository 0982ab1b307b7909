import { ScriptFault } from '../script.ts';
import { changelogFault, entryOf } from './changelog.ts';
import type { Host, Release } from './host.ts';
import { HOW_TO_TURN_ON, refusals, type Facts } from './refusals.ts';
import type { Repository } from './repository.ts';
import { sizeLine } from './size-line.ts';
import { majorTag, tagOf, versionOf, versionsIn } from './version.ts';

/** The world as a release meets it. */
export interface Surroundings {
  readonly repository: Repository;
  readonly host: Host;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
  /** Builds `dist` anew and says why it is not what the commit has, or undefined. */
  readonly distFault: () => Promise<string | undefined>;
  readonly say: (line: string) => void;
}

export interface Order {
  readonly tag: string;
  readonly dryRun: boolean;
}

/** Releases what is checked out, or says all that stands against it. */
export async function publish({ tag, dryRun }: Order, around: Surroundings): Promise<void> {
  const { say, repository, host } = around;
  const facts = await factsOf(tag, around);
  const faults = refusals(facts);
  if (faults.length > 0)
    throw new ScriptFault([`${tag} is not released:`, ...faults.map((fault) => `- ${fault}`)].join('\n'));
  if (facts.immutability === 'unknown') say(CANNOT_TELL);
  const notes = notesFor(facts, around);
  const major = majorTag(tag);
  const isTagged = facts.tags.get(tag) === facts.commit;
  say(`${tag} is ${facts.commit}. Its notes:\n\n${notes}\n`);
  if (dryRun) {
    const steps = [...(isTagged ? [] : [`make the tag ${tag}`]), `publish ${tag}`, moveStep(major, facts)];
    say([`Nothing was changed (--dry-run). The steps would be:`, ...steps.map((step) => `- ${step}`)].join('\n'));
    return;
  }
  if (!isTagged) repository.makeTag(tag, facts.commit);
  const release = await host.publish({ tag, commit: facts.commit, notes, latest: isLatest(facts) });
  say(`Published: ${release.url}`);
  requireImmutable(release, major);
  moveMajor(major, facts.commit, facts.tags, around);
}

/** Moves `v1` to a version that is published: for a release after which that did not come to pass. */
export async function finish({ tag, dryRun }: Order, around: Surroundings): Promise<void> {
  const { repository, host, say } = around;
  const release = (await host.releases()).find((one) => one.tag === tag);
  const tags = repository.tags();
  const commit = tags.get(tag);
  if (release === undefined || commit === undefined) throw new ScriptFault(`${tag} is not published.`);
  const latest = versionsIn(tags.keys()).find(({ major }) => major === versionOf(tag)?.major);
  if (latest !== undefined && tagOf(latest) !== tag)
    throw new ScriptFault(`${tagOf(latest)} came after ${tag}; --take-back ${tagOf(latest)} is what goes back.`);
  requireImmutable(release, majorTag(tag));
  if (dryRun) say(`Nothing was changed (--dry-run). ${majorTag(tag)} would be moved to ${commit}.`);
  else moveMajor(majorTag(tag), commit, tags, around);
}

async function factsOf(tag: string, { repository, host, changelog, distFault }: Surroundings): Promise<Facts> {
  const commit = repository.head();
  const changes = repository.changes();
  return {
    tag,
    commit,
    changes,
    // In a dirty tree a difference says nothing, and a build would add to it.
    staleDist: changes === '' ? await distFault() : undefined,
    isOnMain: repository.isOn('main', commit),
    ci: await host.ci(commit),
    changelogFault: changelogFault(changelog, tag.slice(1)),
    tags: repository.tags(),
    releases: await host.releases(),
    immutability: await host.immutability(),
  };
}

function notesFor(facts: Facts, { repository, changelog }: Surroundings): string {
  const version = versionOf(facts.tag);
  const before = versionsIn(facts.tags.keys()).find((one) => tagOf(one) !== facts.tag && one.major === version?.major);
  const lastTag = before && tagOf(before);
  const lastCommit = lastTag === undefined ? undefined : facts.tags.get(lastTag);
  const last =
    lastTag === undefined || lastCommit === undefined
      ? undefined
      : { tag: lastTag, size: repository.distSize(lastCommit) };
  const text = entryOf(changelog, facts.tag.slice(1))?.text ?? '';
  return `${text}\n\n${sizeLine(repository.distSize(facts.commit), last)}`;
}

/** Whether nothing of a later major is released. */
function isLatest({ tag, tags }: Facts): boolean {
  const [latest] = versionsIn([...tags.keys(), tag]);
  return latest !== undefined && tagOf(latest) === tag;
}

function moveStep(major: string, { tags, commit }: Facts): string {
  const from = tags.get(major);
  return from === undefined ? `make ${major} at ${commit}` : `move ${major} from ${from} to ${commit}`;
}

function moveMajor(
  major: string,
  commit: string,
  tags: ReadonlyMap<string, string>,
  { repository, say }: Surroundings,
): void {
  repository.moveTag(major, commit, tags.get(major));
  say(`${major} is now ${commit}.`);
}

/** The release itself tells what the token was not told before. */
function requireImmutable({ tag, url, immutable }: Release, major: string): void {
  if (immutable) return;
  throw new ScriptFault(
    `${tag} is published, but not immutable, and ${major} was not moved. Delete the release (${url}) and its tag, ` +
      `turn on ${HOW_TO_TURN_ON}, and run this again.`,
  );
}

const CANNOT_TELL =
  'Whether immutable releases are on could not be asked: the token lacks "Administration: read", which a workflow’s own ' +
  'token cannot have. The published release will tell; if it is not immutable, the major tag is not moved.';
