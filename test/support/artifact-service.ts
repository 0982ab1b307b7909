import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { GitHub } from '@qeml-actions/testkit';

/** GitHub's service for uploads of artifacts in miniature: what is finished is an artifact of the repository. */
export interface ArtifactService {
  /** What the runner sets for a job of this run. */
  variablesFor(run: number): Readonly<Record<string, string>>;
  /** Answers everything with this status from now on. */
  down(status: number): void;
  close(): Promise<void>;
}

interface Body {
  readonly workflow_run_backend_id: string;
  readonly name: string;
  readonly size?: string;
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

export async function startArtifactService(github: GitHub, repository: string): Promise<ArtifactService> {
  const blobs = new Map<string, Buffer>();
  const reserved = new Set<string>();
  let broken: number | undefined;
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { pathname } = new URL(request.url ?? '/', origin());
      if (broken !== undefined) response.writeHead(broken, { 'content-type': 'text/plain' }).end('broken');
      else if (request.method === 'PUT') {
        const isBlob = request.headers['x-ms-blob-type'] === 'BlockBlob';
        blobs.set(pathname, Buffer.concat(chunks));
        response.writeHead(isBlob ? 201 : 400).end();
      } else answer(pathname.slice(SERVICE.length), JSON.parse(Buffer.concat(chunks).toString()) as Body, response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function answer(method: string, { workflow_run_backend_id: run, name, size }: Body, response: ServerResponse): void {
    const reply = (status: number, value: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    const path = `/blob/${run}/${name}`;
    if (method === 'CreateArtifact') {
      if (reserved.has(path))
        return reply(409, { code: 'already_exists', msg: 'an artifact with this name already exists' });
      reserved.add(path);
      return reply(200, { ok: true, signed_upload_url: `${origin()}${path}?sig=signed-address` });
    }
    const content = blobs.get(path);
    if (!content || String(content.length) !== size) return reply(400, { code: 'invalid_argument', msg: 'size' });
    const { id } = github.repository(repository).addArtifact({ name, run: Number(run), content });
    reply(200, { ok: true, artifact_id: String(id) });
  }

  return {
    variablesFor: (run) => ({ ACTIONS_RESULTS_URL: `${origin()}/`, ACTIONS_RUNTIME_TOKEN: tokenFor(run) }),
    down: (status) => {
      broken = status;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** As the runner's: the service knows run and job by a claim. */
function tokenFor(run: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Example Actions.Results:${run}:1` })}.signature`;
}
