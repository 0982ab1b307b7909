import { describe, expect, test } from '@jest/globals';

import { reportOf } from '../../../support/read-text.ts';

async function testsOf(text: string): Promise<NonNullable<Awaited<ReturnType<typeof reportOf>>['tests']>> {
  const { tests } = await reportOf(text, 'junit');
  if (!tests) throw new Error('It has no tests.');
  return tests;
}

async function issuesOf(text: string): Promise<readonly string[]> {
  return (await reportOf(text, 'junit')).issues.map(({ issue }) => issue);
}

function suite(cases: string, attributes = ''): string {
  return `<testsuite name="s" ${attributes}>${cases}</testsuite>`;
}

describe('a JUnit report', () => {
  test('of several results in one case the worst counts, with its message', async () => {
    const text = suite('<testcase name="a"><skipped/><error message="boom"/><failure message="late"/></testcase>');
    const { total, errors, failed, notable } = await testsOf(text);
    expect([total, errors, failed, notable[0]?.message]).toEqual([1, 1, 0, 'boom']);
  });

  test('a case that failed, ran again and passed is flaky; one that failed each time is not', async () => {
    const text = suite(
      '<testcase name="a"><flakyFailure message="x"/><flakyError/></testcase><testcase name="b"><failure/><rerunFailure/></testcase>',
    );
    const { passed, failed, flaky, reruns } = await testsOf(text);
    expect({ passed, failed, flaky, reruns }).toEqual({ passed: 1, failed: 1, flaky: 1, reruns: 3 });
  });

  test('a case that only its status marks as not run did not run', async () => {
    const text = suite('<testcase name="a" status="notrun"/><testcase name="b" status="run" result="suppressed"/>');
    expect(await testsOf(text)).toMatchObject({ total: 2, skipped: 2, passed: 0 });
  });

  test('a disabled case that failed nevertheless failed', async () => {
    expect(await testsOf(suite('<testcase name="a" status="disabled"><failure/></testcase>'))).toMatchObject({
      failed: 1,
    });
  });

  test('a case whose status says that it failed did so, without an element', async () => {
    expect(await testsOf(suite('<testcase name="a" status="failed"/>'))).toMatchObject({ failed: 1, passed: 0 });
  });

  test('a case alone is a report', async () => {
    expect(await testsOf('<testcase name="a"><error/></testcase>')).toMatchObject({ total: 1, errors: 1 });
  });

  test('totals of suites within suites are not added up', async () => {
    const text = `<testsuites>${suite(suite('<testcase name="a"/>', 'tests="1"'), 'tests="1"')}</testsuites>`;
    expect(await issuesOf(text)).toEqual([]);
  });

  test('a failure that only an inner total knows is not lost', async () => {
    const text = `<testsuites tests="1">${suite('<testcase name="a"/>', 'tests="1" failures="1"')}</testsuites>`;
    expect(await issuesOf(text)).toEqual(['mismatch']);
    expect(await testsOf(text)).toMatchObject({ undeclaredFailures: 1, passed: 1 });
  });

  test('what fails outside of the cases fails the report', async () => {
    expect(await issuesOf(suite('<error message="set-up"/><testcase name="a"/>'))).toEqual(['tool-failed']);
  });

  test('the names of the suites around a case are told where it has no class', async () => {
    const text = `<testsuites><testsuite name="a" file="a.php"><testsuite name="b"><testcase name="c"><failure/></testcase></testsuite></testsuite></testsuites>`;
    const { notable } = await testsOf(text);
    expect(notable[0]).toMatchObject({ name: 'c', suite: 'a > b', file: 'a.php' });
  });

  test('pytest counts lines from 0', async () => {
    const one = (name: string): string =>
      `<testsuite name="${name}"><testcase name="a" line="6"><failure/></testcase></testsuite>`;
    const lines = [(await testsOf(one('pytest'))).notable[0]?.line, (await testsOf(one('other'))).notable[0]?.line];
    expect(lines).toEqual([7, 6]);
  });

  test('times are read in every notation, and what is none is left out', async () => {
    const times = ['1.5', '1,234.5', '0,25', 'NaN', '-1', '', '1e999'];
    const text = suite(times.map((time) => `<testcase name="a" time="${time}"/>`).join(''));
    expect((await testsOf(text)).seconds).toBe(1.5 + 1234.5 + 0.25);
  });

  test('a report without a test measured nothing', async () => {
    expect(await issuesOf('<testsuites/>')).toEqual(['vacuous']);
  });
});

test.each(['tests="1e309"', 'failures="NaN"', 'errors="-1"', 'skipped="0x1"'])(
  '%s is no total, and is told',
  async (total) => {
    expect(await issuesOf(`<testsuite ${total}><testcase name="a"/></testsuite>`)).toEqual(['mismatch']);
  },
);

test('a total that is left blank is none', async () => {
  expect(await issuesOf('<testsuite tests="" failures=" "><testcase name="a"/></testsuite>')).toEqual([]);
});
