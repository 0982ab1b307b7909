import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, test } from '@jest/globals';
import type { ActionResult } from '@qeml-actions/testkit';

import { analyze, closeAfterEach, EVIDENCE, github, red } from '../../support/failing-run.ts';

import { heal, LONG_AGO, OVERLOADED } from './recovering.ts';

interface Chat {
  readonly url: string;
  readonly posted: { readonly path: string; readonly type: string | undefined; readonly body: string }[];
}

const SECRET = 'T0PSECRETPATH';
const servers: Server[] = [];
const folders: string[] = [];

closeAfterEach();
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A chat that answers with a status, and what was posted to it. */
async function chat(status: number, headers: Readonly<Record<string, string>> = {}): Promise<Chat> {
  const posted: Chat['posted'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const type = request.headers['content-type'];
      posted.push({ path: request.url ?? '', type, body: Buffer.concat(chunks).toString() });
      response.writeHead(status, headers).end(`answer to ${SECRET}`);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}/hooks/${SECRET}`, posted };
}

/** Everything of a step that people can see. */
function shown({ stdout, stderr, log, summary, outputs, report, annotations }: ActionResult): string {
  const rest = JSON.stringify([summary, outputs, report, annotations]);
  // The runner itself shows an input that is no secret of the repository.
  return `${stdout.toString()}${stderr.toString()}${log.replace(/^ *webhook: .*$/m, '')}${rest}`;
}

test('a webhook is told in text and by the report, and its address is shown nowhere', async () => {
  const { url, posted } = await chat(200);
  const log = `${EVIDENCE} <!channel> @everyone`;
  const server = await github({ runs: [red(7, {}, log)] });
  const result = await analyze(server, 7, { issue: 'on-escalation', webhook: url });
  expect(posted).toMatchObject([{ path: `/hooks/${SECRET}`, type: 'application/json' }]);
  const { text, report } = JSON.parse(posted[0]?.body ?? '') as { text: string; report: object };
  expect(text).toContain('CI failed on main in octo/app\ntype: The TypeScript compiler found an error.');
  expect(text).toContain('https://github.com/octo/app/actions/runs/7');
  expect(text).toContain('&lt;!channel&gt; @\u2060everyone');
  expect(report).toMatchObject({
    schema: 'qeml-actions/failure-analyzer/v1',
    verdict: 'fail',
    escalation: { issues: [{ number: 1 }] },
  });
  expect(result.report).toMatchObject({ escalation: { webhook: 'posted' } });
  expect(shown(result)).not.toContain(SECRET);
});

test.each([
  ['answers with an error', 500, {}, 'the webhook answered with 500.'],
  ['redirects', 307, { location: '/elsewhere' }, 'A redirect is not followed'],
])('a webhook that %s is a warning', async (_, status, headers, words) => {
  const { url, posted } = await chat(status, headers);
  const server = await github({ runs: [red(7)] });
  const result = await analyze(server, 7, { webhook: url, annotate: 'false' });
  expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'fail']);
  expect(result.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining(words) }]);
  expect(posted).toHaveLength(1);
  expect(shown(result)).not.toContain(SECRET);
});

test('a webhook that cannot be reached is a warning', async () => {
  const { url } = await chat(200);
  await new Promise((resolve) => servers.pop()?.close(resolve));
  const server = await github({ runs: [red(7)] });
  const result = await analyze(server, 7, { webhook: url, annotate: 'false' });
  expect(result.annotations).toMatchObject([
    { level: 'warning', message: 'Nobody was called by webhook: the webhook could not be reached (ECONNREFUSED).' },
  ]);
  expect(shown(result)).not.toContain(SECRET);
});

test('a webhook is told of a log that was read as a file, without a token', async () => {
  const { url, posted } = await chat(204);
  const workspace = mkdtempSync(join(tmpdir(), 'webhook-'));
  folders.push(workspace);
  writeFileSync(join(workspace, 'build.log'), `${EVIDENCE}\n`);
  const server = await github({});
  await analyze(server, 7, { 'run-id': '', 'github-token': '', 'log-path': 'build.log', webhook: url }, { workspace });
  expect(posted).toHaveLength(1);
  expect(server.requests).toEqual([]);
});

describe('a run’s attempt that is analyzed twice', () => {
  function history(): Readonly<Record<string, string>> {
    const folder = mkdtempSync(join(tmpdir(), 'webhook-'));
    folders.push(folder);
    return { history: `path:${folder}`, annotate: 'false' };
  }

  test('is told once where there is a history, and another attempt by itself', async () => {
    const { url, posted } = await chat(200);
    const attempts = [{ jobs: red(7).jobs ?? [] }, { jobs: red(7).jobs ?? [] }];
    const server = await github({ runs: [{ id: 7, attempts }, red(8)] });
    const inputs = { ...history(), webhook: url };
    const first = await analyze(server, 7, { ...inputs, 'run-attempt': '1' });
    expect(first.report).toMatchObject({ escalation: { webhook: 'posted' } });
    const again = await analyze(server, 7, { ...inputs, 'run-attempt': '1' });
    expect(posted).toHaveLength(1);
    expect(again.outputs).toEqual({ ...first.outputs, report: again.outputs['report'] });
    expect(again.report).toMatchObject({ escalation: { webhook: 'none' } });
    expect(JSON.stringify(again.report)).toContain('This attempt was analyzed before');
    await analyze(server, 7, { ...inputs, 'run-attempt': '2' });
    await analyze(server, 8, inputs);
    expect(posted).toHaveLength(3);
  });

  test('is told again where nobody was reached', async () => {
    const broken = await chat(500);
    const { url, posted } = await chat(200);
    const server = await github({ runs: [red(7)] });
    const inputs = history();
    await analyze(server, 7, { ...inputs, webhook: broken.url });
    await analyze(server, 7, { ...inputs, webhook: url });
    await analyze(server, 7, { ...inputs, webhook: url });
    expect([broken.posted.length, posted.length]).toEqual([1, 1]);
  });

  test('is told when the cure has failed, although an analysis before left it to the cure', async () => {
    const { url, posted } = await chat(200);
    const failing = red(7, { createdAt: LONG_AGO }, OVERLOADED);
    const onRerun = () => ({ jobs: failing.jobs ?? [], startedAt: LONG_AGO });
    const server = await github({ runs: [failing] }, { onRerun });
    const inputs = { ...history(), webhook: url, 'max-recoveries': '1' };
    await heal(server, { id: 7 }, inputs);
    await heal(server, { id: 7 }, inputs);
    expect(posted).toEqual([]);
    await heal(server, { id: 7, attempt: 2 }, inputs);
    await heal(server, { id: 7, attempt: 2 }, inputs);
    expect(posted).toHaveLength(1);
  });
});

test('an address that is none is refused without being repeated', async () => {
  const server = await github({ runs: [red(7)] });
  const result = await analyze(server, 7, { webhook: `ftp://chat.example.com/${SECRET}`, 'max-recoveries': 'many' });
  expect(result.exitCode).toBe(1);
  expect(result.log).toContain('Input webhook: expected an address that begins with https://');
  expect(shown(result)).not.toContain(SECRET);
});
