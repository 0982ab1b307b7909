import { startGitHub, type GitHub, type GitHubOptions } from '@qeml-actions/testkit';

/** An answer of a miniature to a bare request, as a client of any kind would see it. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON where it is, else the text. */
  readonly body: unknown;
}

/** Asks a miniature as no particular client would; redirects are not followed. `request` is such as `GET /repos/…`. */
export async function ask(github: GitHub, request: string, body?: unknown, token = 'token'): Promise<ApiAnswer> {
  const [method = 'GET', path = ''] = request.split(' ');
  const answer = await fetch(`${github.url}${path}`, {
    method,
    redirect: 'manual',
    headers: { ...(token === '' ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const json = answer.headers.get('content-type')?.startsWith('application/json') === true;
  return { status: answer.status, headers: answer.headers, body: json ? JSON.parse(text) : text };
}

/** Runs something with a miniature, and closes it whatever comes of it. */
export async function withMiniature(options: GitHubOptions, use: (github: GitHub) => Promise<void>): Promise<void> {
  const github = await startGitHub(options);
  try {
    await use(github);
  } finally {
    await github.close();
  }
}
