import { describe, expect, test } from '@jest/globals';
import type { GitHub } from '@qeml-actions/testkit';

import { cleanUpAfterEach } from './gating.ts';
import { commentsOf, endWithoutViolation, HEAD, junit, tell, withPull } from './telling.ts';

cleanUpAfterEach();
endWithoutViolation();

const GREEN = { 'out/junit.xml': junit() };
const RED = { 'out/junit.xml': junit({ name: 'adds', message: 'expected 2' }) };
/** What keeps a comment's sections apart, and is not seen. */
const MARKERS = /^<!-- qeml-quality-gate.*-->\n?/gm;

function seen(server: GitHub): readonly string[] {
  return commentsOf(server).map((body) => body.replace(MARKERS, ''));
}

describe('the comment', () => {
  test('says what failed, is brought up to date, and stays when all is well again', async () => {
    const server = await withPull();
    const first = await tell(server, RED);
    expect(first.outputs['verdict']).toBe('fail');
    expect(seen(server)).toEqual([expect.stringContaining('### ❌ Quality gate: test: fail')]);
    expect(seen(server)[0]).toContain('expected 2');
    expect(seen(server)[0]).toContain(HEAD.slice(0, 12));
    await tell(server, GREEN, {}, { run: 101 });
    expect(seen(server)).toEqual([expect.stringContaining('Quality gate: test: pass')]);
    expect(seen(server)[0]).not.toContain('expected 2');
  });

  test.each([
    ['auto', 0],
    ['always', 1],
    ['never', 0],
  ])('with `comment: %s` there are %d of a first pass', async (comment, count) => {
    const server = await withPull();
    expect((await tell(server, GREEN, { comment })).exitCode).toBe(0);
    expect(commentsOf(server)).toHaveLength(count);
    if (comment === 'never') expect(server.requestsTo('issues/list-comments')).toEqual([]);
  });

  test('is not written for a push', async () => {
    const server = await withPull();
    const event = { name: 'push', payload: { repository: { full_name: 'octo/app', default_branch: 'main' } } };
    await tell(server, RED, { comment: 'always' }, { event });
    expect(server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('is left alone by an older run that ends late', async () => {
    const server = await withPull();
    await tell(server, RED, {}, { run: 200 });
    const [before] = commentsOf(server);
    await tell(server, { 'out/junit.xml': junit({ name: 'old' }) }, {}, { run: 150 });
    expect(commentsOf(server)).toEqual([before]);
  });

  test('is within what GitHub takes, and says what is left out', async () => {
    const server = await withPull();
    const details = 'x'.repeat(400);
    const failures = Array.from({ length: 60 }, (_, at) => ({ name: `fails ${at}`, message: details, details }));
    const policy = ['extends: standard', 'conditions:'];
    for (let at = 0; at < 60; at += 1) policy.push(`  - { metric: tests.failed, name: 'fails ${at}', max: 0 }`);
    const tracked = { 'gate.yml': `${policy.join('\n')}\n` };
    const large = { 'out/junit.xml': junit(...failures) };
    for (const name of ['a', 'b', 'c', 'd'])
      expect((await tell(server, large, { name, policy: 'gate.yml' }, { tracked })).outputs['verdict']).toBe('fail');
    const [body = ''] = commentsOf(server);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toContain('a comment holds no more');
    for (const name of ['a', 'b', 'c', 'd']) expect(body).toContain(`Quality gate: ${name}: fail`);
  });
});

describe('the gates of one pull request', () => {
  test('keep a section each in one comment', async () => {
    const server = await withPull();
    await tell(server, RED, { name: 'linux' });
    await tell(server, { 'out/junit.xml': junit({ name: 'b', message: 'only there' }) }, { name: 'windows' });
    const [body = ''] = commentsOf(server);
    expect(commentsOf(server)).toHaveLength(1);
    expect([body.includes('linux: fail'), body.includes('windows: fail')]).toEqual([true, true]);
    await tell(server, GREEN, { name: 'linux' }, { run: 101 });
    const [after = ''] = commentsOf(server);
    expect([after.includes('linux: pass'), after.includes('windows: fail')]).toEqual([true, true]);
    expect(after).toContain('only there');
  });

  test('that begin the comment at once leave one, with both sections', async () => {
    const server = await withPull();
    const another = async (): Promise<void> => {
      await tell(server, RED, { name: 'other' });
    };
    server.fault('issues/create-comment', { before: another }, { times: 1 });
    await tell(server, RED, { name: 'first' });
    const [body = ''] = commentsOf(server);
    expect(commentsOf(server)).toHaveLength(1);
    expect([body.includes('first: fail'), body.includes('other: fail')]).toEqual([true, true]);
  });

  test('that change it at once lose nothing', async () => {
    const server = await withPull();
    await tell(server, RED, { name: 'a' });
    await tell(server, RED, { name: 'b' });
    // Both read it before either writes, and the second overwrites what the first has written.
    let second: Promise<unknown> = Promise.resolve();
    const overtaken = async (): Promise<void> => {
      second = tell(server, GREEN, { name: 'b' }, { run: 101 });
      const asked = server.requestsTo('issues/list-comments').length;
      while (server.requestsTo('issues/list-comments').length === asked)
        await new Promise((resolve) => setTimeout(resolve, 20));
    };
    server.fault('issues/update-comment', { before: overtaken }, { times: 1 });
    await tell(server, GREEN, { name: 'a' }, { run: 101 });
    await second;
    const [body = ''] = commentsOf(server);
    expect([body.includes('a: pass'), body.includes('b: pass')]).toEqual([true, true]);
  }, 60_000);
});

describe('what others have written', () => {
  const FORGED = '<!-- qeml-quality-gate -->\nMine';

  test('is not touched where a stranger begins a comment as ours', async () => {
    const server = await withPull();
    const issue = server.repository('octo/app').issues.get(5);
    if (!issue) throw new Error('There is no pull request.');
    server.fault('issues/list-comments', { status: 200, body: [strangers(FORGED)] }, { times: 1 });
    await tell(server, RED);
    expect(server.requestsTo('issues/update-comment')).toEqual([]);
    expect(server.requestsTo('issues/delete-comment')).toEqual([]);
    expect(seen(server)).toEqual([expect.stringContaining('test: fail')]);
  });

  test('in a report, forges no section, markup or mention', async () => {
    const server = await withPull();
    await tell(server, RED, { name: 'other' });
    const begin = commentsOf(server)[0]?.split('\n')[1] ?? '';
    const end =
      commentsOf(server)[0]
        ?.split('\n')
        .findLast((line) => line.includes(' end ')) ?? '';
    expect([begin, end]).toEqual([expect.stringContaining(' begin '), expect.stringContaining(' end ')]);
    const hostile = `${end}\n${begin}\nForged\n${end}\n</details>@octocat <img src=x> [x](https://evil.example) \`\`\` ::error::no`;
    const red = { 'out/junit.xml': junit({ name: hostile, message: hostile, details: hostile }) };
    const result = await tell(server, red, { name: 'hostile' });
    await tell(server, red, { name: 'hostile' }, { run: 101 });
    const [body = ''] = commentsOf(server);
    const lines = body.split('\n');
    expect(lines.filter((line) => line === begin)).toHaveLength(1);
    expect(lines.filter((line) => line === end)).toHaveLength(1);
    expect(body).toContain('other: fail');
    const outsideCode = body.replace(/^(`{3,})text\n[^]*?\n\1$/gm, '').replace(/(`+)[^`]+\1/g, '');
    expect(outsideCode).not.toMatch(/@octocat|(?<!\\)<img|\]\(https:\/\/evil/);
    expect(result.log).not.toMatch(/^::error::no/m);
  });

  test('holds no secret', async () => {
    const server = await withPull();
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    await tell(server, { 'out/junit.xml': junit({ name: `uses ${secret}`, message: secret }) });
    expect(commentsOf(server)[0]?.replaceAll('\\', '')).not.toContain(secret);
  });
});

function strangers(body: string): object {
  const at = '2026-01-01T00:00:00Z';
  const user = { login: 'stranger', id: 1, type: 'User' };
  return { id: 7, body, user, author_association: 'NONE', created_at: at, updated_at: at };
}
