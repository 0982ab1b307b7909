import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach } from '../gate/gating.ts';
import { BROKEN, FLAKY, guard, LEAVES, project, reportOf } from './guarding.ts';

cleanUpAfterEach();

describe('a part alone', () => {
  test('retry heals, and nothing else is asked', async () => {
    const result = await guard(project(), { run: `${FLAKY}\n${LEAVES.fail}`, skip: 'analyze\ngate' });
    expect(result.outputs).toMatchObject({ verdict: 'warn', attempts: '2', flaky: 'true', category: '', score: '' });
    expect(result.exitCode).toBe(0);
    expect(reportOf(result)).toMatchObject({ skipped: ['analyze', 'gate'], analysis: null, gate: null });
  });

  test('analyze explains the one attempt', async () => {
    const result = await guard(project(), { run: `${FLAKY}\ntrue`, skip: 'retry\ngate' });
    expect(result.outputs).toMatchObject({ verdict: 'fail', attempts: '1', category: 'network' });
    expect(result.summary).toContain('skip: retry');
    expect(result.summary).toContain('Quality gate: left out by `skip: gate`.');
  });

  test('the gate judges the one attempt', async () => {
    const result = await guard(project(), { run: LEAVES.fail, skip: 'retry\nanalyze' });
    expect(result.outputs).toMatchObject({ verdict: 'fail', outcome: 'success' });
    expect(JSON.parse(result.outputs['failed-conditions'] ?? '')).toEqual(['tests.failed']);
    expect(result.summary).toContain('Analysis: left out by `skip: analyze`.');
  });

  test('none of them is the command alone', async () => {
    const passed = await guard(project(), { run: LEAVES.nothing, skip: 'retry\nanalyze\ngate' });
    expect([passed.exitCode, passed.outputs['verdict']]).toEqual([0, 'pass']);
    const failed = await guard(project(), { run: BROKEN, skip: 'retry\nanalyze\ngate' });
    expect([failed.exitCode, failed.outputs['verdict']]).toEqual([1, 'fail']);
    expect(failed.outputs).toMatchObject({ category: '', transient: '', evidence: '' });
  });
});

describe('a part left out', () => {
  test('retry: one attempt at what a second would heal', async () => {
    const result = await guard(project(), { run: FLAKY, skip: 'retry' });
    expect(result.outputs).toMatchObject({ verdict: 'fail', attempts: '1', category: 'network' });
  });

  test('analyze: a failure without a cause', async () => {
    const result = await guard(project(), { run: BROKEN, skip: 'analyze' });
    expect(result.outputs).toMatchObject({ verdict: 'fail', category: '', transient: '', evidence: '' });
    expect(reportOf(result).analysis).toBeNull();
  });

  test('gate: a pass without a judgement', async () => {
    const result = await guard(project(), { run: LEAVES.fail, skip: 'gate' });
    expect(result.outputs).toMatchObject({ verdict: 'pass', score: '', 'failed-conditions': '' });
  });
});

describe('the reports of a run', () => {
  const OLD = { 'reports/junit.xml': '<testsuite tests="1"><testcase name="old"/></testsuite>' };

  test('that lay there before are named, not read', async () => {
    const result = await guard(project({}, OLD), { run: 'true' });
    expect(result.outputs['verdict']).toBe('warn');
    expect(reportOf(result)['stale-reports']).toEqual(['reports/junit.xml']);
    expect(result.summary).toContain('reports/junit');
  });

  test('that lay there before are no reports to explicit `reports` either', async () => {
    const result = await guard(project({}, OLD), { run: 'true', reports: 'junit: reports/*.xml' });
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain('matches no file that this run left');
    expect(result.log).toContain('reports/junit.xml');
  });

  test('are read beside those that lay there before', async () => {
    const run = 'cp kept/pass.txt reports/new.xml';
    const result = await guard(project({}, OLD), { run });
    expect(result.outputs['verdict']).toBe('pass');
    expect(reportOf(result).gate?.notes.join()).toContain('have not changed: reports/junit.xml');
  });

  test('are read where only the time of one has changed, or only what it holds', async () => {
    const touched = await guard(project({}, OLD), { run: 'touch reports/junit.xml' });
    expect(touched.outputs['verdict']).toBe('pass');
    const run = `touch -r reports/junit.xml stamp; sed -i s/old/new/ reports/junit.xml; touch -r stamp reports/junit.xml`;
    const rewritten = await guard(project({}, OLD), { run });
    expect(rewritten.outputs['verdict']).toBe('pass');
  });

  test('are an error where `policy` or `reports` asks for them and there are none', async () => {
    const byPolicy = await guard(project(), { run: 'true', policy: 'standard' });
    expect([byPolicy.exitCode, byPolicy.outputs['verdict']]).toEqual([1, 'error']);
    const byReports = await guard(project(), { run: 'true', reports: 'junit: reports/*.xml' });
    expect([byReports.exitCode, byReports.outputs['verdict']]).toEqual([1, 'error']);
  });

  test('are an error where the repository declares them and there are none', async () => {
    const policy = 'quality-gate:\n  reports:\n    - { format: junit, glob: reports/*.xml }\n';
    const result = await guard(project({ '.github/qeml-actions.yml': policy }), { run: 'true' });
    expect(result.outputs['verdict']).toBe('error');
  });

  test('are none where what a command leaves is no report, which is a warning with the line to add', async () => {
    const result = await guard(project(), { run: `echo '{"a":1}' > notes.json; echo text > out.txt` });
    expect(result.outputs).toMatchObject({ verdict: 'warn', score: '' });
    expect(result.summary).toContain('reports: "junit: reports/*.xml"');
    expect(result.annotations.map(({ level }) => level)).toEqual(['warning']);
  });

  test('are looked for in the working directory', async () => {
    const files = { 'api/kept.txt': '<testsuite tests="1"><testcase name="a"/></testsuite>' };
    const result = await guard(project(files), { run: 'cp kept.txt junit.xml', 'working-directory': 'api' });
    expect(result.outputs['verdict']).toBe('pass');
  });
});
