import { describe, expect, test } from '@jest/globals';
import { primaryLimit } from '@qeml-actions/testkit';

import { cleanUpAfterEach, reportOf } from './gating.ts';
import { commentsOf, endWithoutViolation, junit, READ_ONLY, requested, tell, withPull } from './telling.ts';

cleanUpAfterEach();
endWithoutViolation();

const GREEN = { 'out/junit.xml': junit() };
const RED = { 'out/junit.xml': junit({ name: 'adds', message: 'expected 2' }) };

describe('without the permission', () => {
  test('`auto` says so in the summary, with the line that grants it', async () => {
    const server = await withPull({}, READ_ONLY);
    const result = await tell(server, { 'out/junit.xml': junit() }, { comment: 'auto', policy: 'advisory' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'pass']);
    const red = await tell(server, RED, { comment: 'auto' });
    expect(red.outputs['verdict']).toBe('fail');
    expect(red.summary.replaceAll('\\', '')).toContain('pull-requests: write');
    expect(reportOf(red).notes.join()).toContain('pull-requests: write');
  });

  test('`always` is an error', async () => {
    const server = await withPull({}, READ_ONLY);
    const result = await tell(server, GREEN, { comment: 'always' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'error']);
    expect(result.annotations.map(({ message }) => message).join()).toContain('pull-requests: write');
    expect(reportOf(result).verdict).toBe('error');
  });

  test.each(['auto', 'always'])('a fork loses only the comment: %s', async (comment) => {
    const server = await withPull({}, READ_ONLY);
    const passing = await tell(server, GREEN, { comment: 'always' }, { event: requested('stranger/app') });
    expect([passing.exitCode, passing.outputs['verdict']]).toEqual([0, 'pass']);
    const result = await tell(server, RED, { comment }, { event: requested('stranger/app') });
    expect(result.outputs['verdict']).toBe('fail');
    expect(result.summary).toContain('comes from a fork');
  });
});

describe('a comment that GitHub does not take', () => {
  test.each([
    ['403', { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }],
    ['404', { status: 404, body: { message: 'Not Found' } }],
    ['422', { status: 422, body: { message: 'Validation Failed' } }],
    ['502', { status: 502, body: { message: 'Server Error' } }],
  ])('is a line in the summary, and the verdict stays: %s', async (status, fault) => {
    const server = await withPull();
    server.fault('issues/create-comment', fault);
    const result = await tell(server, RED, { comment: 'always' });
    expect(result.outputs['verdict']).toBe('fail');
    expect(result.summary).toContain('could not be written');
    expect(reportOf(result).notes.join()).toMatch(status === '502' ? /did not answer/ : new RegExp(status));
    expect(result.log).not.toContain('has a bug');
  });

  test('is a line in the summary where a limit on requests lasts for too long', async () => {
    const server = await withPull();
    server.fault('issues/list-comments', primaryLimit(new Date(Date.now() + 3_600_000)));
    const result = await tell(server, RED);
    expect(result.outputs['verdict']).toBe('fail');
    expect(result.summary).toContain('takes no more requests');
  });

  test('is written once where only the answer was lost', async () => {
    const server = await withPull();
    server.fault('issues/create-comment', { reset: 'after' }, { times: 1 });
    const result = await tell(server, RED);
    expect(commentsOf(server)).toHaveLength(1);
    expect(result.summary).not.toContain('could not be written');
  });
});
