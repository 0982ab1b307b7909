import { given } from '@qeml-actions/core';

import { DeclaredSuites } from '../declared-suites.ts';
import type { Attributes, Format, XmlReader } from '../format.ts';
import type { Test, TestStatus } from '../model.ts';
import { instantOf, secondsOf, wholeOf } from '../numeral.ts';
import type { Sink } from '../sink.ts';
import { worstOf } from '../test-status.ts';

const TOTALS = ['tests', 'failures', 'errors', 'skipped'] as const;

/** Whether a declared total can be one; a suite need not have any. */
function isCount(text: string | undefined): boolean {
  return text === undefined || wholeOf(text) !== undefined;
}

const OUTCOMES: Readonly<Record<string, TestStatus>> = {
  failure: 'failed',
  error: 'error',
  skipped: 'skipped',
  disabled: 'skipped',
};
/**
 * What a case says of itself in `status` or `result`: GoogleTest marks what did not run by it alone. A word that is not
 * here (`run`, `completed`, `ok`, …) leaves what the elements say.
 */
const WORDS: Readonly<Record<string, TestStatus>> = {
  disabled: 'skipped',
  notrun: 'skipped',
  skipped: 'skipped',
  suppressed: 'skipped',
  ignored: 'skipped',
  fail: 'failed',
  failed: 'failed',
  failure: 'failed',
  error: 'error',
};
const FLAKY = new Set(['flakyFailure', 'flakyError']);
const RERUN = new Set(['rerunFailure', 'rerunError']);
const EXAMPLE = `<testsuites>
  <testsuite name="pkg.test_mod" tests="2" failures="1">
    <testcase classname="pkg.test_mod" name="test_sum" time="0.1"/>
    <testcase classname="pkg.test_mod" name="test_load"><failure message="assert 1 == 2">test_mod.py:7: AssertionError</failure></testcase>
  </testsuite>
</testsuites>
`;

interface Suite {
  readonly name: string;
  /** Its name with those around it. */
  readonly full: string;
  readonly file: string | undefined;
}

interface Case {
  readonly attributes: Attributes;
  readonly suite: Suite | undefined;
  status: TestStatus;
  flaky: number;
  reruns: number;
  message?: string;
  details?: string;
}

function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function lineOf({ attributes, suite }: Case): number | undefined {
  const line = wholeOf(attributes['line']);
  // pytest counts lines from 0.
  if (line !== undefined && suite?.name === 'pytest') return line + 1;
  return line === 0 ? undefined : line;
}

function testOf(item: Case): Test {
  const { attributes, suite, status, flaky, reruns, message, details } = item;
  return {
    name: attributes['name'] ?? '',
    status,
    ...given({
      suite: filled(attributes['classname']) ?? filled(suite?.full),
      seconds: secondsOf(attributes['time']),
      file: filled(attributes['file']) ?? suite?.file,
      line: lineOf(item),
      message,
      details: filled(details),
      flaky: (flaky > 0 && status === 'passed') || undefined,
      reruns: flaky + reruns || undefined,
    }),
  };
}

class JUnitReader implements XmlReader {
  readonly texts = ['failure', 'error'];
  readonly #sink: Sink;
  readonly #suites: Suite[] = [];
  readonly #cases: Case[] = [];
  readonly #declared = new DeclaredSuites();
  #rerun = 0;
  #hasAbsurd = false;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === 'testcase') {
      this.#cases.push({ attributes, suite: this.#suites.at(-1), status: 'passed', flaky: 0, reruns: 0 });
      return;
    }
    const test = this.#cases.at(-1);
    if (test) {
      if (path.at(-2) === 'testcase') this.#outcome(test, name, attributes);
    } else if (name === 'testsuite' || name === 'testsuites') this.#suite(name, attributes);
    else if ((name === 'failure' || name === 'error') && path.at(-2) === 'testsuite') this.#outside(attributes);
  }

  close(name: string, text: string, path: readonly string[]): void {
    const test = this.#cases.at(-1);
    if (!test) this.#endSuite(name);
    else if (name === 'testcase') {
      this.#cases.pop();
      this.#end(test);
    } else if ((name === 'failure' || name === 'error') && path.at(-2) === 'testcase') test.details ??= text.trim();
  }

  end(): void {
    this.#sink.figure('rerun', this.#rerun);
  }

  #suite(name: string, attributes: Attributes): void {
    const madeAt = instantOf(attributes['timestamp']);
    if (madeAt) this.#sink.madeAt(madeAt);
    if (name === 'testsuite') {
      const [own = '', around] = [attributes['name'], this.#suites.at(-1)];
      const full = [around?.full, own].filter((part) => part !== undefined && part !== '').join(' > ');
      this.#suites.push({ name: own, full, file: filled(attributes['file']) ?? around?.file });
    }
    const [total, failed, errors, skipped] = TOTALS.map((key) => wholeOf(attributes[key]));
    const absurd = TOTALS.find((key) => attributes[key]?.trim() !== '' && !isCount(attributes[key]));
    if (absurd !== undefined && !this.#hasAbsurd) {
      this.#hasAbsurd = true;
      this.#sink.mismatch(`a suite declares ${absurd}="${attributes[absurd]?.slice(0, 40) ?? ''}", which is no count`);
    }
    this.#declared.begin({ total, failed, errors, skipped });
  }

  #endSuite(name: string): void {
    if (name === 'testsuite') this.#suites.pop();
    else if (name !== 'testsuites') return;
    const declared = this.#declared.end();
    if (declared) this.#sink.declaredTests(declared);
  }

  #outcome(test: Case, name: string, attributes: Attributes): void {
    if (FLAKY.has(name)) test.flaky++;
    if (RERUN.has(name)) test.reruns++;
    const status = OUTCOMES[name];
    if (status === undefined || worstOf(status, test.status) === test.status) return;
    test.status = status;
    const message = attributes['message'] ?? attributes['type'];
    if (message !== undefined) test.message = message;
    else delete test.message;
    delete test.details;
  }

  #end(test: Case): void {
    const { status, result } = test.attributes;
    if (status !== undefined) test.status = worstOf(test.status, WORDS[status.toLowerCase()] ?? test.status);
    if (result !== undefined) test.status = worstOf(test.status, WORDS[result.toLowerCase()] ?? test.status);
    if (test.reruns > 0) this.#rerun++;
    this.#sink.test(testOf(test));
  }

  /** What failed outside of any case, such as the set-up of a suite. */
  #outside(attributes: Attributes): void {
    const said = attributes['message'] ?? attributes['type'] ?? '';
    const suite = this.#suites.at(-1)?.full ?? '';
    this.#sink.toolFailed(`the suite \`${suite.slice(0, 200)}\` failed outside of its tests: ${said.slice(0, 500)}`);
  }
}

export const junit = {
  id: 'junit',
  name: 'JUnit XML',
  tools: 'Surefire, pytest, jest-junit, go-junit-report, GoogleTest, Gradle, PHPUnit and most others',
  kinds: ['tests'],
  shapes: [{ xml: { roots: ['testsuites', 'testsuite', 'testcase'] } }],
  fileNames: ['junit*.xml', 'TEST-*.xml'],
  remark: 'Totals are counted from the cases; a failure that only the totals know still fails.',
  example: EXAMPLE,
  read: (sink) => ({ xml: new JUnitReader(sink) }),
} satisfies Format;
