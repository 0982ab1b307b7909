import { hash } from 'node:crypto';

import { ARCHIVED } from '../../gather/baseline/archive.ts';
import { gateKey } from '../../gather/baseline/key.ts';
import { BaselineUnavailable } from '../../gather/baseline/store.ts';
import { noAnswer, noResultsService, otherCheckout, recordedAlready } from '../../messages/baseline.ts';
import type { Ports } from '../../ports.ts';
import { reasonOf, RuntimeFault, runtimeRequest } from '../../runtime-service.ts';
import { zipOf } from './zip.ts';

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
/** What GitHub's own client names: a zip with a media type. */
const VERSION = 7;
const MEDIA_TYPE = 'application/zip';
const THERE_ALREADY = 409;
/** In milliseconds. */
const LONGEST_UPLOAD = 60_000;

/**
 * Uploads an artifact as @actions/artifact does, which would be 5.6 MB of bundle: make it, put the archive where the
 * service says, finish it. An artifact of that name that this run has already stays as it is. Gives what is to be noted.
 * @throws BaselineUnavailable
 */
export async function saveAsArtifact(
  { name, commit, text }: { readonly name: string; readonly commit: string; readonly text: string },
  ports: Ports,
): Promise<readonly string[]> {
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token, GITHUB_SHA: sha = '' } = ports.environment;
  const ids = token === undefined ? undefined : backendIds(token);
  if (!url || !ids) throw new BaselineUnavailable(noResultsService());
  if (sha !== commit) throw new BaselineUnavailable(otherCheckout(commit, sha));
  const archive = zipOf(ARCHIVED, Buffer.from(text));
  const call = (method: string, body: object): Promise<unknown> =>
    runtimeRequest(new URL(`${SERVICE}${method}`, url).href, { body: { ...ids, name: gateKey(name), ...body } }, ports);
  try {
    const made = await call('CreateArtifact', { version: VERSION, mime_type: MEDIA_TYPE });
    await upload(textIn(made, 'signed_upload_url'), archive, ports);
    const digest = `sha256:${hash('sha256', archive)}`;
    textIn(await call('FinalizeArtifact', { size: String(archive.length), hash: digest }), 'artifact_id');
    return [];
  } catch (error) {
    if (!(error instanceof RuntimeFault)) throw error;
    if (error.status === THERE_ALREADY) return [recordedAlready()];
    throw new BaselineUnavailable(noAnswer('the artifact service', error.message), { cause: error });
  }
}

/** The service knows a run and a job by what the token says of them. */
function backendIds(token: string): object | undefined {
  const claims: unknown = jsonOf(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  const scopes: unknown = typeof claims === 'object' && claims !== null ? Reflect.get(claims, 'scp') : undefined;
  if (typeof scopes !== 'string') return undefined;
  const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scopes) ?? [];
  return run === undefined ? undefined : { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A token of another form says nothing.
    return undefined;
  }
}

function textIn(answer: unknown, key: string): string {
  const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, key) : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') throw new RuntimeFault(`its answer has no ${key}`);
  return String(value);
}

/** The address is signed: whoever has it may write there. */
async function upload(address: string, archive: Uint8Array, { redactor }: Ports): Promise<void> {
  redactor.add(new URL(address).searchParams.get('sig') ?? '');
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'PUT',
      headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': MEDIA_TYPE },
      body: Buffer.from(archive),
      signal: AbortSignal.timeout(LONGEST_UPLOAD),
    });
    await response.body?.cancel();
  } catch (error) {
    throw new RuntimeFault(reasonOf(error), undefined, { cause: error });
  }
  if (!response.ok) throw new RuntimeFault(`the upload was answered with ${response.status}`, response.status);
}
