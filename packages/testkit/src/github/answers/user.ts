import { createHash } from 'node:crypto';

import { nodeId, type Addresses } from './addresses.ts';

const LISTS = ['followers', 'subscriptions', 'organizations', 'repos', 'received_events'] as const;
const TEMPLATES = {
  following_url: 'following{/other_user}',
  gists_url: 'gists{/gist_id}',
  starred_url: 'starred{/owner}{/repo}',
  events_url: 'events{/privacy}',
} as const;

/** An account as GitHub shows it wherever one is named; the same id for the same login. */
export function userAnswer(login: string, addresses: Addresses): object {
  const id = createHash('sha1').update(login).digest().readUInt32BE() >>> 1;
  const url = `${addresses.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `${addresses.pages}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: `${addresses.pages}/${encodeURIComponent(login)}`,
    ...Object.fromEntries(LISTS.map((list) => [`${list}_url`, `${url}/${list}`])),
    ...Object.fromEntries(Object.entries(TEMPLATES).map(([name, template]) => [name, `${url}/${template}`])),
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}
