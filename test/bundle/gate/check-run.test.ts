import { describe, expect, test } from '@jest/globals';
import type { GitHub } from '@qeml-actions/testkit';

import { cleanUpAfterEach, reportOf } from './gating.ts';
import { endWithoutViolation, HEAD, junit, READ_ONLY, requested, sarif, tell, withPull } from './telling.ts';

cleanUpAfterEach();
endWithoutViolation();

const ON = { 'check-run': 'true', comment: 'never' };
const GREEN = { 'out/junit.xml': junit() };
const RED = {
  'out/junit.xml': junit({ name: 'adds', message: 'expected 2', details: '  File "src/app.py", line 7, in test' }),
};

type Check = ReturnType<typeof checksOf>[number];

function checksOf(server: GitHub) {
  return [...server.repository('octo/app').checkRuns.values()];
}

function only(server: GitHub): Check {
  const [check, ...others] = checksOf(server);
  if (!check || others.length > 0) throw new Error(`${checksOf(server).length} check runs`);
  return check;
}

describe('the check run', () => {
  test('is on the head of the pull request, with what failed on its line', async () => {
    const server = await withPull();
    const { annotations } = await tell(server, RED, ON);
    const place = { properties: expect.objectContaining({ file: 'src/app.py', line: '7' }) };
    expect(annotations).toContainEqual(expect.objectContaining(place));
    const check = only(server);
    expect(check).toMatchObject({ name: 'quality-gate: test', sha: HEAD, status: 'completed', conclusion: 'failure' });
    expect(check.title).toMatch(/^fail: /);
    expect(check.summary).toContain('expected 2');
    const annotation = { path: 'src/app.py', startLine: 7, level: 'failure' };
    expect(check.annotations).toEqual([expect.objectContaining(annotation)]);
    expect(check.annotations[0]?.message).toContain('expected 2');
  });

  test('is not published unless it is asked for', async () => {
    const server = await withPull();
    await tell(server, RED, { comment: 'never' });
    expect(checksOf(server)).toEqual([]);
  });

  test.each([
    ['pass', GREEN, {}, 'success'],
    ['warn', RED, { policy: 'advisory' }, 'success'],
    ['fail', RED, {}, 'failure'],
    ['error', { 'out/junit.xml': '<testsuite' }, {}, 'failure'],
    ['fail', RED, { mode: 'report' }, 'neutral'],
  ])('of %s concludes as the step does: %#', async (verdict, reports, inputs, conclusion) => {
    const server = await withPull();
    const result = await tell(server, reports, { ...ON, ...inputs });
    expect(result.outputs['verdict']).toBe(verdict);
    expect(only(server)).toMatchObject({ conclusion, title: expect.stringMatching(`^${verdict}: `) });
  });

  test('has all of more than fifty annotations, failures first', async () => {
    const server = await withPull();
    const findings = Array.from({ length: 120 }, (_, at) => ({ rule: `R${at}`, line: at + 1 }));
    const tracked = {
      'src/app.py': 'x = 1\n'.repeat(200),
      'gate.yml': 'extends: standard\nconditions:\n  - { metric: findings.total, max: 0 }\n',
    };
    await tell(server, { 'out/lint.sarif': sarif(...findings), ...RED }, { ...ON, policy: 'gate.yml' }, { tracked });
    const { annotations } = only(server);
    expect(annotations.length).toBeGreaterThanOrEqual(121);
    expect(new Set(annotations.map(({ startLine, message }) => `${startLine} ${message}`)).size).toBe(
      annotations.length,
    );
    const levels = annotations.map(({ level }) => level);
    expect(levels.lastIndexOf('failure')).toBeLessThan(levels.includes('warning') ? levels.indexOf('warning') : 1e9);
    expect(server.requestsTo('checks/create')).toHaveLength(1);
    expect(server.requestsTo('checks/update').length).toBe(Math.ceil(annotations.length / 50) - 1);
  });

  test('names no path outside the repository, and carries hostile texts as texts', async () => {
    const server = await withPull();
    const hostile = '::error::no ##[error]no <script>alert(1)</script> @octocat [x](https://evil.example)\0';
    const reports = {
      'out/junit.xml': junit({ name: hostile.replace('\0', ''), message: 'm'.repeat(100_000) }),
      'out/lint.sarif': sarif(
        { rule: hostile, line: 1, path: '../../etc/passwd' },
        { rule: 'R', line: 2, path: '/etc/passwd' },
        { rule: 'R', line: 3, path: 'C:\\Windows\\x' },
        { rule: 'R', line: 1, path: 'src/app.py', message: `${'ä'.repeat(90_000)}${hostile}` },
      ),
    };
    const tracked = { 'src/app.py': 'x = 1\n', 'gate.yml': 'conditions: [{ metric: findings.total, max: 0 }]\n' };
    const result = await tell(server, reports, { ...ON, policy: 'gate.yml' }, { tracked });
    const check = only(server);
    expect(check.annotations.map(({ path }) => path)).toEqual(['src/app.py']);
    const outsideCode = (check.summary ?? '').replace(/^(`{3,})text\n[^]*?\n\1$/gm, '').replace(/(`+)[^`]+\1/g, '');
    expect(outsideCode).not.toMatch(/(?<!\\)<script|@octocat|\]\(https:\/\/evil/);
    expect(result.log).not.toMatch(/^::error::no|##\[error\]no/m);
  });
});

describe('a check run that is not taken', () => {
  test('for want of the permission is a note with the line that grants it', async () => {
    const server = await withPull({}, READ_ONLY);
    const result = await tell(server, GREEN, ON);
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'pass']);
    expect(reportOf(result).notes.join()).toContain('checks: write');
    expect(result.summary.replaceAll('\\', '')).toContain('checks: write');
  });

  test('of a fork is only a note', async () => {
    const server = await withPull({}, READ_ONLY);
    const result = await tell(server, GREEN, ON, { event: requested('stranger/app') });
    expect(result.outputs['verdict']).toBe('pass');
    expect(result.summary).toContain('comes from a fork');
    expect(result.summary).not.toContain('checks: write');
  });

  test.each([403, 404, 422, 502])('with %d is a line in the summary, and the verdict stays', async (status) => {
    const server = await withPull();
    server.fault('checks/create', { status, body: { message: 'No' } });
    const result = await tell(server, GREEN, ON);
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'pass']);
    expect(result.summary).toContain('check run could not be published');
  });

  test('in its later parts says how many annotations it has', async () => {
    const server = await withPull();
    const findings = Array.from({ length: 60 }, (_, at) => ({ rule: `R${at}`, line: at + 1 }));
    const tracked = {
      'src/app.py': 'x = 1\n'.repeat(90),
      'gate.yml': 'conditions: [{ metric: findings.total, max: 0 }]\n',
    };
    server.fault('checks/update', { status: 422, body: { message: 'No' } });
    const reports = { 'out/lint.sarif': sarif(...findings) };
    const result = await tell(server, reports, { ...ON, policy: 'gate.yml' }, { tracked });
    expect(reportOf(result).notes.join()).toContain('has 50 of its 60 annotations');
  });
});
