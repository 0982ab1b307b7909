import { describe, expect, test } from '@jest/globals';

import { formatOf } from '@qeml-actions/reports';

import { reportOf } from '../../../support/read-text.ts';

/** What a report says in short: counts that are not 0, and issues. */
async function told(text: string, format: string): Promise<Readonly<Record<string, unknown>>> {
  const { tests, issues } = await reportOf(text, format);
  const { total, passed, failed, errors, skipped, unknown, flaky } = tests ?? {};
  const counts = Object.entries({ total, passed, failed, errors, skipped, unknown, flaky }).filter(
    ([, count]) => count,
  );
  return { ...Object.fromEntries(counts), issues: issues.map(({ issue }) => issue) };
}

function lines(...events: readonly object[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

describe('an NUnit report', () => {
  const run = (cases: string, attributes = 'result="Passed"'): string =>
    `<test-run ${attributes}><test-suite name="F" ${attributes}>${cases}</test-suite></test-run>`;

  test('errors and what could not be run are told from failures', async () => {
    const text = run(
      '<test-case name="a" result="Failed"/><test-case name="b" result="Failed" label="Error"/><test-case name="c" result="Failed" label="Invalid"/><test-case name="d" result="Failed:Cancelled"/>',
      'result="Failed"',
    );
    expect(await told(text, 'nunit')).toEqual({ total: 4, failed: 1, errors: 3, issues: [] });
  });

  test('inconclusive and ignored tests are skipped, warnings pass', async () => {
    const text = run(
      '<test-case name="a" result="Inconclusive"/><test-case name="b" result="Skipped" label="Ignored"/><test-case name="c" result="Warning"/>',
    );
    expect(await told(text, 'nunit')).toEqual({ total: 3, skipped: 2, passed: 1, issues: [] });
  });

  test('a result that NUnit does not have is unknown', async () => {
    expect(await told(run('<test-case name="a" result="Perhaps"/>'), 'nunit')).toMatchObject({ total: 1, unknown: 1 });
  });

  test('a tear-down that failed is not lost though all tests passed', async () => {
    const text = run('<test-case name="a" result="Passed"/>', 'result="Failed"');
    expect(await told(text, 'nunit')).toEqual({ total: 1, passed: 1, issues: ['tool-failed'] });
  });

  test('before 2.5 a test says whether it was executed and a success', async () => {
    const text =
      '<test-results total="2" failures="1"><test-suite name="F" success="False"><results><test-case name="a" executed="True" success="False"/><test-case name="b" executed="False"/></results></test-suite></test-results>';
    expect(await told(text, 'nunit')).toEqual({ total: 2, failed: 1, skipped: 1, issues: [] });
  });
});

describe('an xUnit.net report', () => {
  const assembly = (inner: string, attributes = ''): string =>
    `<assemblies><assembly name="a.dll" ${attributes}>${inner}</assembly></assemblies>`;

  test('a result that xUnit.net does not have is unknown, whatever the totals say', async () => {
    const text = assembly(
      '<collection><test name="a" result="invalid"/></collection>',
      'total="1" passed="1" failed="0"',
    );
    expect(await told(text, 'xunit')).toMatchObject({ total: 1, unknown: 1 });
  });

  test('an error outside of the tests fails the report', async () => {
    const text = assembly(
      '<errors><error type="assembly-cleanup" name="x"/></errors><class><test name="a" result="Pass"/></class>',
    );
    expect(await told(text, 'xunit')).toEqual({ total: 1, passed: 1, issues: ['tool-failed'] });
  });

  test('an assembly of version 1 alone is a report', async () => {
    const text =
      '<assembly name="a.dll" total="1" passed="1" failed="0" skipped="0"><class name="C"><test name="a" type="C" result="Pass"/></class></assembly>';
    expect((await reportOf(text)).format).toBe('xunit');
  });
});

describe('a TRX report', () => {
  const run = (results: string, summary = ''): string => `<TestRun><Results>${results}</Results>${summary}</TestRun>`;

  test('time-outs and aborted tests are errors, what was not executed is skipped', async () => {
    const outcomes = ['Passed', 'Failed', 'Timeout', 'Aborted', 'NotExecuted', 'Inconclusive', 'Perhaps'];
    const text = run(outcomes.map((outcome) => `<UnitTestResult testName="a" outcome="${outcome}"/>`).join(''));
    const counts = { total: 7, passed: 1, failed: 1, errors: 2, skipped: 2, unknown: 1, issues: [] };
    expect(await told(text, 'trx')).toEqual(counts);
  });

  test('a result without an outcome is an error', async () => {
    expect(await told(run('<UnitTestResult testName="a"/>'), 'trx')).toMatchObject({ total: 1, errors: 1 });
  });

  test('rows of a data-driven test are counted, not their sum', async () => {
    const row = (outcome: string): string => `<UnitTestResult testName="row" outcome="${outcome}"/>`;
    const text = run(
      `<UnitTestResult testName="all" outcome="Failed"><InnerResults>${row('Passed')}${row('Failed')}</InnerResults></UnitTestResult>`,
    );
    expect(await told(text, 'trx')).toEqual({ total: 2, passed: 1, failed: 1, issues: [] });
  });

  test.each(['Failed', 'Error', 'Aborted'])('a run that ended as %s does not pass with its tests', async (outcome) => {
    const text = run('<UnitTestResult testName="a" outcome="Passed"/>', `<ResultSummary outcome="${outcome}"/>`);
    expect(await told(text, 'trx')).toEqual({ total: 1, passed: 1, issues: ['tool-failed'] });
  });
});

describe('reports of JavaScript and Ruby tests', () => {
  test('mocha: a hook that failed is a failure, and no contradiction', async () => {
    const hook = { title: '"before each" hook for "adds"', fullTitle: 'sum', err: { message: 'no' } };
    const text = JSON.stringify({
      stats: { tests: 1, passes: 1, failures: 1, pending: 0 },
      tests: [{ title: 'adds' }],
      passes: [{ title: 'adds', currentRetry: 1 }],
      failures: [hook],
      pending: [],
    });
    expect(await told(text, 'mocha-json')).toEqual({ total: 2, passed: 1, failed: 1, flaky: 1, issues: [] });
  });

  test('jest: a file that could not be loaded fails the report', async () => {
    const text = JSON.stringify({
      numTotalTests: 0,
      success: false,
      testResults: [{ name: 'a.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] }],
    });
    expect((await told(text, 'jest-json'))['issues']).toEqual(['tool-failed']);
  });

  test('jest: a run that failed without a failed test does not pass', async () => {
    const assertionResults = [{ title: 'a', status: 'passed' }];
    const text = JSON.stringify({
      numTotalTests: 1,
      success: false,
      testResults: [{ status: 'passed', assertionResults }],
    });
    expect((await told(text, 'jest-json'))['issues']).toEqual(['tool-failed']);
  });

  test('jest: colours of a terminal do not reach the message', async () => {
    const assertionResults = [
      { title: 'a', status: 'failed', failureMessages: ['\u001b[31mError\u001b[39m: x\n    at f (a.ts:1:1)'] },
    ];
    const text = JSON.stringify({
      numTotalTests: 1,
      success: false,
      testResults: [{ status: 'failed', assertionResults }],
    });
    expect((await reportOf(text, 'jest-json')).tests?.notable[0]?.message).toBe('Error: x');
  });

  test('rspec: errors outside of the examples fail the report', async () => {
    const summary = { example_count: 0, failure_count: 0, pending_count: 0, errors_outside_of_examples_count: 1 };
    const text = JSON.stringify({ examples: [], summary, messages: ['LoadError'] });
    expect((await told(text, 'rspec-json'))['issues']).toEqual(['tool-failed']);
  });
});

describe('a report of go test', () => {
  const event = (Action: string, Test?: string, Output?: string): object => ({ Action, Package: 'ex/p', Test, Output });

  test('subtests are counted, not the test that runs them', async () => {
    const text = lines(
      event('run', 'T'),
      event('run', 'T/a'),
      event('fail', 'T/a'),
      event('run', 'T/b'),
      event('pass', 'T/b'),
      event('fail', 'T'),
      event('fail'),
    );
    expect(await told(text, 'go-test-json')).toEqual({ total: 2, passed: 1, failed: 1, issues: [] });
  });

  test('a test that fails by itself, beside its subtests, is not lost', async () => {
    const text = lines(event('run', 'T'), event('run', 'T/a'), event('pass', 'T/a'), event('fail', 'T'), event('fail'));
    expect(await told(text, 'go-test-json')).toEqual({ total: 2, passed: 1, failed: 1, issues: [] });
  });

  test('a package that fails without a failed test fails the report', async () => {
    const text = lines(event('start'), event('output', undefined, 'panic: init\n'), event('fail'));
    expect((await told(text, 'go-test-json'))['issues']).toEqual(['tool-failed']);
  });

  test('a test that never ended is an error, and so is a report that was cut off', async () => {
    const text = lines(event('run', 'T'), event('output', 'T', 'panic: test timed out after 1s\n'));
    expect(await told(text, 'go-test-json')).toEqual({ total: 1, errors: 1, issues: ['tool-failed'] });
  });

  test('lines of a compiler between the events are left out, a line that was cut is not passed over', async () => {
    const text = `# ex/p\n${lines(event('run', 'T'), event('pass', 'T'), event('pass'))}{"Action":"pa`;
    expect(await told(text, 'go-test-json')).toEqual({ total: 1, passed: 1, issues: ['note', 'partial'] });
  });
});

describe('a report of dart test', () => {
  const example = formatOf('dart-json')?.example ?? '';

  test('a test that never ended is an error', async () => {
    const text = example.replace(/.*"testID":3,"result".*\n/, '');
    expect(await told(text, 'dart-json')).toMatchObject({ total: 2, passed: 1, errors: 1 });
  });

  test('without its last event it was cut off', async () => {
    const text = example.replace(/.*"type":"done".*\n/, '');
    expect((await told(text, 'dart-json'))['issues']).toEqual(['tool-failed']);
  });

  test('loading a file is no test unless it fails', async () => {
    const load = (id: number, result: string): readonly object[] => [
      { test: { id, name: 'loading', groupIDs: [] }, type: 'testStart', time: 1 },
      { testID: id, result, hidden: true, skipped: false, type: 'testDone', time: 2 },
    ];
    const text = lines({ protocolVersion: '0.1.1' }, ...load(1, 'success'), ...load(2, 'error'), {
      success: false,
      type: 'done',
    });
    expect(await told(text, 'dart-json')).toEqual({ total: 1, errors: 1, issues: [] });
  });
});
