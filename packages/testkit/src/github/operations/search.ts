import { issueAnswer } from '../answers/issue.ts';
import type { Answer, Call } from '../server/call.ts';
import { pageOf } from '../server/paging.ts';
import type { Issue } from '../state/issue.ts';
import type { RepositoryState } from '../state/repository.ts';
import { invalid } from './issues.ts';
import type { Operations } from './operation.ts';

/** Search for issues and pull requests. */
export const searchOperations: Operations = {
  'search/issues-and-pull-requests': { permissions: [], handle: searched },
};

interface Query {
  readonly terms: readonly string[];
  readonly qualifiers: readonly (readonly [name: string, value: string])[];
}

interface Found {
  readonly issue: Issue;
  readonly repository: RepositoryState;
}

const PARTS = /(?:(\w+):)?("[^"]*"|\S+)/g;

function queryOf(text: string): Query {
  const terms: string[] = [];
  const qualifiers: [string, string][] = [];
  for (const [whole, name, value = ''] of text.matchAll(PARTS)) {
    const bare = value.replaceAll('"', '');
    if (name === undefined) terms.push(bare);
    else if (KNOWN.has(name)) qualifiers.push([name, bare]);
    else terms.push(whole);
  }
  return { terms, qualifiers };
}

const KNOWN: ReadonlySet<string> = new Set(['repo', 'is', 'state', 'type', 'in', 'label', 'author']);

function searched(call: Call): Answer {
  const query = queryOf(call.filter('q') ?? '');
  const repositories = repositoriesIn(call, query);
  const all = repositories.flatMap((repository) =>
    [...repository.issues.values()].map((issue): Found => ({ issue, repository })),
  );
  const { searchSees } = call.state.hooks;
  const matching = all.filter(
    ({ issue, repository }) => (searchSees?.(issue, repository) ?? true) && matches(issue, query),
  );
  const { items, total, headers } = pageOf(call, matching);
  const shown = items.map(({ issue, repository }) => ({
    ...issueAnswer(issue, repository, call.addresses),
    score: 1,
  }));
  const body = { total_count: total, incomplete_results: false, search_type: 'lexical', items: shown };
  return { status: 200, headers, body };
}

function repositoriesIn(call: Call, { qualifiers }: Query): readonly RepositoryState[] {
  const named = qualifiers.filter(([name]) => name === 'repo').map(([, value]) => value);
  if (named.length === 0) return [...call.state.repositories.values()];
  const repositories = named.flatMap((name) => call.state.repository(name) ?? []);
  if (repositories.length > 0) return repositories;
  const message = 'The listed users and repositories cannot be searched either because the resources do not exist.';
  throw invalid({ resource: 'Search', field: 'q', code: 'invalid', message });
}

function matches(issue: Issue, { terms, qualifiers }: Query): boolean {
  const places = qualifiers.filter(([name]) => name === 'in').flatMap(([, value]) => value.split(','));
  const texts = [
    ...(sought(places, 'title') ? [issue.title] : []),
    ...(sought(places, 'body') ? [issue.body ?? ''] : []),
    ...(sought(places, 'comments') ? issue.comments.map(({ body }) => body) : []),
  ].map(words);
  return (
    terms.every((term) => texts.some((text) => ` ${text} `.includes(` ${words(term)} `))) &&
    qualifiers.every(([name, value]) => qualified(issue, name, value))
  );
}

function sought(places: readonly string[], place: string): boolean {
  return places.length === 0 || places.includes(place);
}

/** What the index keeps of a text: its words, one after the other. */
function words(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}

function qualified(issue: Issue, name: string, value: string): boolean {
  switch (name) {
    case 'label':
      return issue.labels.includes(value);
    case 'author':
      return issue.user === value;
    case 'is':
    case 'state':
    case 'type':
      return value === issue.state || value === (issue.isPullRequest ? 'pr' : 'issue') || value === 'public';
    default:
      return true;
  }
}
