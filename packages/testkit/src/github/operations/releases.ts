import { releaseAnswer } from '../answers/release.ts';
import type { Answer, Call } from '../server/call.ts';
import { pageOf } from '../server/paging.ts';
import { found, notFound } from '../server/refusal.ts';
import type { Release } from '../state/release.ts';
import { invalid } from './issues.ts';
import type { Operations } from './operation.ts';

const READ = ['contents:read'] as const;
const WRITE = ['contents:write'] as const;

interface ReleaseBody {
  readonly tag_name?: string;
  readonly target_commitish?: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly make_latest?: 'true' | 'false' | 'legacy';
}

/** Releases without assets, and whether those to come are immutable. A token that sees no drafts is not told of them. */
export const releaseOperations: Operations = {
  'repos/list-releases': {
    permissions: READ,
    handle: (call) => {
      const newestFirst = [...call.repository.releases.values()].reverse();
      const { items, headers } = pageOf(call, newestFirst);
      return { status: 200, headers, body: items.map((release) => bodyOf(call, release)) };
    },
  },
  'repos/get-release-by-tag': {
    permissions: READ,
    handle: (call) => {
      const published = [...call.repository.releases.values()].find(
        ({ tag, draft }) => tag === call.text('tag') && !draft,
      );
      return shown(call, found(published));
    },
  },
  'repos/create-release': { permissions: WRITE, handle: created },
  'repos/update-release': { permissions: WRITE, handle: updated },
  'repos/check-immutable-releases': {
    permissions: ['administration:read'],
    handle: ({ repository }) => {
      if (!repository.immutableReleases) throw notFound();
      return { status: 200, body: { enabled: true, enforced_by_owner: false } };
    },
  },
};

function created(call: Call): Answer {
  const { repository, user } = call;
  const { tag_name: tag = '', target_commitish: target = repository.defaultBranch, ...body } = call.body as ReleaseBody;
  const isTaken = [...repository.releases.values()].some((release) => release.tag === tag && !release.draft);
  if (isTaken) throw invalid({ resource: 'Release', field: 'tag_name', code: 'already_exists' });
  const draft = body.draft ?? false;
  const release = repository.addRelease({
    tag,
    target,
    name: body.name ?? null,
    body: body.body ?? null,
    draft,
    prerelease: body.prerelease ?? false,
    immutable: !draft && repository.immutableReleases,
    author: user,
  });
  return { ...shown(call, release), status: 201 };
}

/** An immutable release keeps its tag; its texts may change. */
function updated(call: Call): Answer {
  const { repository } = call;
  const old = found(repository.releases.get(call.number('release_id')));
  const body = call.body as ReleaseBody;
  const tag = body.tag_name ?? old.tag;
  if (old.immutable && tag !== old.tag)
    throw invalid({ resource: 'Release', field: 'tag_name', code: 'invalid', message: 'The release is immutable.' });
  const draft = old.draft && (body.draft ?? old.draft);
  const release = repository.addRelease({
    ...old,
    tag,
    target: body.target_commitish ?? old.target,
    name: body.name ?? old.name,
    body: body.body ?? old.body,
    draft,
    prerelease: body.prerelease ?? old.prerelease,
    immutable: old.immutable || (old.draft && !draft && repository.immutableReleases),
    publishedAt: draft ? null : (old.publishedAt ?? call.state.world.timestamp()),
  });
  return shown(call, release);
}

function shown(call: Call, release: Release): Answer {
  return { status: 200, body: bodyOf(call, release) };
}

function bodyOf({ repository, addresses }: Call, release: Release): object {
  return releaseAnswer(release, repository, addresses);
}
