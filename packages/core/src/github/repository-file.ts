import { whenFound } from './failures.ts';
import type { GitHub } from './github.ts';

/** Owner and name as routes want them. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** Reads `owner/name`, as in GITHUB_REPOSITORY. */
export function repositoryName(fullName: string): RepositoryName {
  const [owner = '', repo = ''] = fullName.split('/');
  return { owner, repo };
}

/**
 * The text of a file in a repository, on its default branch unless a ref is given; undefined when it is not there.
 * For configuration where there is no checkout, or where the checkout may be a stranger's.
 */
export async function repositoryFile(
  github: GitHub,
  repository: RepositoryName,
  path: string,
  ref?: string,
): Promise<string | undefined> {
  const answer = await whenFound(
    github.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...repository,
      path,
      ...(ref === undefined ? {} : { ref }),
      // The JSON form holds no file above 1 MB.
      mediaType: { format: 'raw' },
    }),
  );
  const text: unknown = answer?.data;
  return typeof text === 'string' ? text : undefined;
}
