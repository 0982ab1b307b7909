import { PermissionError, statusOf, whenFound, type GitHub } from '@qeml-actions/core';

const CI = 'ci.yml';
/** A run for a fork's pull request may carry our branch's name; these cannot come from a fork. */
const OURS = ['push', 'workflow_dispatch'];
const FORBIDDEN = [401, 403];

/** How the newest run of our CI for a commit stands. */
export interface CiRun {
  readonly status: string;
  readonly conclusion: string | null;
  readonly url: string;
}

/** Whether releases to come are immutable; `unknown` where the token may not be told. */
export type Immutability = 'on' | 'off' | 'unknown';

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly body: string;
  readonly url: string;
  readonly immutable: boolean;
}

export interface Publication {
  readonly tag: string;
  readonly commit: string;
  readonly notes: string;
  /** Whether the repository's page shall show it as the latest. */
  readonly latest: boolean;
}

/** What releasing asks of GitHub, in one repository. */
export class Host {
  readonly #github: GitHub;
  readonly #place: { readonly owner: string; readonly repo: string };

  constructor(github: GitHub, fullName: string) {
    const [owner = '', repo = ''] = fullName.split('/');
    this.#github = github;
    this.#place = { owner, repo };
  }

  async ci(commit: string): Promise<CiRun | undefined> {
    const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
    const asked = this.#github.request(route, {
      ...this.#place,
      workflow_id: CI,
      head_sha: commit,
      branch: 'main',
      per_page: 100,
    });
    const answer = await whenFound(asked);
    const run = answer?.data.workflow_runs.find(({ event }) => OURS.includes(event));
    return run && { status: run.status ?? 'unknown', conclusion: run.conclusion, url: run.html_url };
  }

  /** Only who may read the administration is told; for everybody else it shows when a release is published. */
  async immutability(): Promise<Immutability> {
    try {
      const answer = await whenFound(this.#github.request('GET /repos/{owner}/{repo}/immutable-releases', this.#place));
      return answer?.data.enabled === true ? 'on' : 'off';
    } catch (error) {
      if (error instanceof PermissionError || FORBIDDEN.includes(statusOf(error) ?? 0)) return 'unknown';
      throw error;
    }
  }

  /** Those that are published. */
  async releases(): Promise<readonly Release[]> {
    const all = await this.#github.all('GET /repos/{owner}/{repo}/releases', { ...this.#place, per_page: 100 });
    return all.filter(({ draft }) => !draft).map(releaseFrom);
  }

  async publish({ tag, commit, notes, latest }: Publication): Promise<Release> {
    const { data } = await this.#github.request('POST /repos/{owner}/{repo}/releases', {
      ...this.#place,
      tag_name: tag,
      target_commitish: commit,
      name: tag,
      body: notes,
      make_latest: latest ? 'true' : 'false',
    });
    return releaseFrom(data);
  }

  /** Changes what is said of a release, which stays possible where it is immutable. */
  async rewrite({ id }: Release, body: string): Promise<void> {
    const route = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';
    await this.#github.request(route, { ...this.#place, release_id: id, body });
  }

  /** Shows a release as the latest one on the repository's page. */
  async showAsLatest({ id }: Release): Promise<void> {
    const route = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';
    await this.#github.request(route, { ...this.#place, release_id: id, make_latest: 'true' });
  }
}

function releaseFrom(answer: {
  readonly id: number;
  readonly tag_name: string;
  readonly body?: string | null;
  readonly html_url: string;
  readonly immutable?: boolean;
}): Release {
  const { id, tag_name: tag, body, html_url: url, immutable = false } = answer;
  return { id, tag, body: body ?? '', url, immutable };
}
