import type { Attributes, Format, XmlReader } from '../format.ts';
import { given } from '../given.ts';
import type { Test, TestStatus } from '../model.ts';
import type { Sink } from '../sink.ts';

const OUTCOMES: Readonly<Record<string, TestStatus>> = {
  failure: 'failed',
  error: 'error',
  skipped: 'skipped',
  disabled: 'skipped',
};
/** From harmless to worst: of several outcomes of one case, the worst counts. */
const ORDER: readonly TestStatus[] = ['passed', 'skipped', 'unknown', 'failed', 'error'];
const FLAKY = new Set(['flakyFailure', 'flakyError']);
const RERUN = new Set(['rerunFailure', 'rerunError']);

interface Case {
  readonly attributes: Attributes;
  readonly suite: string | undefined;
  status: TestStatus;
  flaky: boolean;
  reruns: number;
  message?: string;
  details?: string;
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}

function seconds(text: string | undefined): number | undefined {
  const value = text === undefined || text === '' ? Number.NaN : Number(text.replaceAll(',', ''));
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

function testOf({ attributes, suite, status, flaky, reruns, message, details }: Case): Test {
  const time = seconds(attributes['time']);
  const line = whole(attributes['line']);
  const { classname, file } = attributes;
  const group = classname !== undefined && classname !== '' ? classname : suite;
  return {
    name: attributes['name'] ?? '',
    status,
    ...given({
      suite: group,
      seconds: time,
      file: file === '' ? undefined : file,
      line: line === 0 ? undefined : line,
      message,
      details: details === '' ? undefined : details,
      flaky: flaky || undefined,
      reruns: reruns || undefined,
    }),
  };
}

class JUnitReader implements XmlReader {
  readonly texts = ['failure', 'error'];
  readonly #sink: Sink;
  readonly #suites: string[] = [];
  #case: Case | undefined;
  #rootDeclares = false;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === 'testcase') return this.#begin(attributes);
    if (this.#case) {
      if (path.at(-2) === 'testcase') this.#outcome(this.#case, name, attributes);
      return;
    }
    if (name !== 'testsuite' && name !== 'testsuites') return;
    if (name === 'testsuite') this.#suites.push(attributes['name'] ?? '');
    // Suites within suites repeat their sums; the outermost that has any is held against the body.
    if (path.length === 1 || (path.length === 2 && path[0] === 'testsuites' && !this.#rootDeclares))
      this.#declare(attributes);
    if (path.length === 1) this.#rootDeclares = attributes['tests'] !== undefined;
  }

  close(name: string, text: string, path: readonly string[]): void {
    if (name === 'testsuite' && !this.#case) this.#suites.pop();
    if (!this.#case) return;
    if (name === 'testcase') {
      this.#sink.test(testOf(this.#case));
      this.#case = undefined;
    } else if ((name === 'failure' || name === 'error') && path.at(-2) === 'testcase')
      this.#case.details ??= text.trim();
  }

  #begin(attributes: Attributes): void {
    const suite = this.#suites.filter((part) => part !== '').join(' > ');
    this.#case = { attributes, suite: suite === '' ? undefined : suite, status: 'passed', flaky: false, reruns: 0 };
  }

  #outcome(test: Case, name: string, attributes: Attributes): void {
    if (FLAKY.has(name)) test.flaky = true;
    if (FLAKY.has(name) || RERUN.has(name)) test.reruns++;
    const status = OUTCOMES[name];
    if (status === undefined || ORDER.indexOf(status) <= ORDER.indexOf(test.status)) return;
    test.status = status;
    const message = attributes['message'] ?? attributes['type'];
    if (message !== undefined) test.message = message;
    else delete test.message;
    delete test.details;
  }

  #declare(attributes: Attributes): void {
    const [total, failed, errors, skipped] = ['tests', 'failures', 'errors', 'skipped'].map((name) =>
      whole(attributes[name]),
    );
    this.#sink.declaredTests(given({ total, failed, errors, skipped }));
  }
}

export const junit = {
  id: 'junit',
  name: 'JUnit XML',
  tools: 'Surefire, pytest, jest-junit, go-junit-report, Gradle, PHPUnit and most others',
  kinds: ['tests'],
  shapes: [{ xml: { roots: ['testsuites', 'testsuite'] } }],
  fileNames: ['junit*.xml', 'TEST-*.xml'],
  example: `<testsuites>
  <testsuite name="pkg.test_mod" tests="2" failures="1">
    <testcase classname="pkg.test_mod" name="test_sum" time="0.1"/>
    <testcase classname="pkg.test_mod" name="test_load"><failure message="assert 1 == 2">test_mod.py:7: AssertionError</failure></testcase>
  </testsuite>
</testsuites>
`,
  read: (sink) => ({ xml: new JUnitReader(sink) }),
} satisfies Format;
