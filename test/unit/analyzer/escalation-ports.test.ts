import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test } from '@jest/globals';
import { InputError, isTrusted } from '@qeml-actions/core';

import { whyNot } from '../../../actions/failure-analyzer/src/apply/escalate/failure.ts';
import { foundIssue } from '../../../actions/failure-analyzer/src/apply/escalate/found-issue.ts';
import { postJson } from '../../../actions/failure-analyzer/src/apply/escalate/webhook.ts';
import { login, webhookAddress } from '../../../actions/failure-analyzer/src/call-inputs.ts';
import { noticeText } from '../../../actions/failure-analyzer/src/view/notice.ts';
import { marker } from '../../../actions/failure-analyzer/src/view/marker.ts';

import { causeOf, observedRun } from './situations.ts';

test.each([
  ['Bot', 'NONE', true],
  ['User', 'OWNER', true],
  ['User', 'MEMBER', true],
  ['User', 'COLLABORATOR', true],
  ['User', 'CONTRIBUTOR', false],
  ['User', 'NONE', false],
])('what a %s wrote who is %s: trusted is %s', (type, association, trusted) => {
  expect(isTrusted({ user: { type }, author_association: association })).toBe(trusted);
  const body = marker({ kind: 'failure', key: '0123456789abcdef', memory: {} });
  const issue = { number: 1, html_url: '', state: 'open', body, user: { type }, author_association: association };
  expect(foundIssue(issue) !== undefined).toBe(trusted);
  expect(foundIssue({ ...issue, pull_request: {} })).toBeUndefined();
});

test('what is no answer of GitHub is a mistake of ours, and goes on', () => {
  expect(() => whyNot(new TypeError('x is not a function'), 'octo/app')).toThrow('x is not a function');
  expect(whyNot(new InputError(['one', 'two']), 'octo/app')).toBe('one\ntwo');
});

test('a webhook that hangs does not hold up a step that is cancelled', async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const cancel = new AbortController();
  server.once('connection', () => cancel.abort('SIGINT'));
  try {
    const why = await postJson(`http://127.0.0.1:${String(port)}/`, {}, cancel.signal);
    expect(why).toBe('the step was cancelled before the webhook answered.');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test.each([
  ['https://chat.example.com/hook', 'https://chat.example.com/hook'],
  ['http://10.0.0.1:8065/hook', 'http://10.0.0.1:8065/hook'],
  ['https://user:secret@chat.example.com/hook', undefined],
  ['file:///etc/passwd', undefined],
  ['chat.example.com/secret', undefined],
])('the address %s', async (text, address) => {
  const decoded = await webhookAddress().decode(text);
  if (address !== undefined) expect(decoded).toBe(address);
  else expect(JSON.stringify(decoded)).toMatch(/^(?!.*secret@|.*passwd|.*\/secret).*detail/);
});

test.each([
  ['octocat', 'octocat'],
  ['@octo-cat_co', 'octo-cat_co'],
  ['dependabot[bot]', 'dependabot[bot]'],
  ['octo/team', undefined],
  ['a b', undefined],
])('the login %s', async (text, name) => {
  const decoded = await login().decode(text);
  expect(typeof decoded === 'string' ? decoded : undefined).toBe(name);
});

test('the text for a chat is bounded, and holds no link, command or mention of others', () => {
  const text = '<https://evil.example|click> @here &'.repeat(10_000);
  const evidence = { text, line: 1, before: [], after: [] };
  const causes = Array.from({ length: 50 }, () => causeOf({ evidence, explanation: text, cure: text }));
  const shown = noticeText(causes, observedRun({ branch: '<!channel>' }), { state: 'failed', text });
  expect(shown.length).toBeLessThan(10_000);
  expect(shown).not.toMatch(/[<>]|@(?!\u2060)/);
});
