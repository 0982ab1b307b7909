import { given } from '@qeml-actions/core';

import type { Attributes, Format, XmlReader } from '../format.ts';
import type { Test, TestStatus } from '../model.ts';
import { instantOf, secondsOf, wholeOf } from '../numeral.ts';
import type { Sink } from '../sink.ts';
import { isBad } from '../test-status.ts';

/** `ResultState` of NUnit 2 and 3, the status and the label that refines it. */
const RESULTS: Readonly<Record<string, TestStatus>> = {
  passed: 'passed',
  success: 'passed',
  warning: 'passed',
  failed: 'failed',
  failure: 'failed',
  error: 'error',
  cancelled: 'error',
  notrunnable: 'error',
  invalid: 'error',
  skipped: 'skipped',
  ignored: 'skipped',
  explicit: 'skipped',
  inconclusive: 'skipped',
};
/** Labels of a failed test that say it did not come to a judgement. */
const BROKEN = new Set(['error', 'cancelled', 'notrunnable', 'invalid']);
const EXAMPLE = `<test-run id="2" testcasecount="2" result="Failed" total="2" passed="1" failed="1" inconclusive="0" skipped="0">
  <test-suite type="TestFixture" name="Tests" fullname="Shop.Tests" result="Failed">
    <test-case name="Adds" fullname="Shop.Tests.Adds" classname="Shop.Tests" result="Passed" duration="0.01"/>
    <test-case name="Pays" fullname="Shop.Tests.Pays" classname="Shop.Tests" result="Failed" duration="0.02">
      <failure><message>Expected: 1</message><stack-trace>at Shop.Tests.Pays() in Tests.cs:line 7</stack-trace></failure>
    </test-case>
  </test-suite>
</test-run>
`;

interface Case {
  readonly attributes: Attributes;
  readonly suite: string | undefined;
  message?: string;
  details?: string;
}

/** The first word of `Failed`, `Failed:Error` or `Failed(Child)`, and the one after the colon. */
function parts(result: string): readonly [string, string] {
  const [, word = '', label = ''] = /^\s*([A-Za-z]*):?([A-Za-z]*)/.exec(result) ?? [];
  return [word.toLowerCase(), label.toLowerCase()];
}

/** NUnit 2 before 2.5 has `executed` and `success` instead of `result`. */
function statusOf({ result, label = '', executed, success }: Attributes): TestStatus {
  if (result === undefined) {
    if (executed?.toLowerCase() === 'false') return 'skipped';
    if (success === undefined) return 'unknown';
    return success.toLowerCase() === 'true' ? 'passed' : 'failed';
  }
  const [word, inner] = parts(result);
  const status = RESULTS[word] ?? 'unknown';
  const isBroken = BROKEN.has(inner) || BROKEN.has(label.toLowerCase());
  return status === 'failed' && isBroken ? 'error' : status;
}

/** The outermost element's own totals; of NUnit 2, `total` leaves out what did not run in some versions, so it says nothing. */
function declaredBy(attributes: Attributes): {
  readonly total?: number;
  readonly failed?: number;
  readonly errors?: number;
} {
  const [total, failed, failures, errors] = ['total', 'failed', 'failures', 'errors'].map((key) =>
    wholeOf(attributes[key]),
  );
  if (failures !== undefined) return { failed: failures, errors: errors ?? 0 };
  return given({ total: wholeOf(attributes['testcasecount']) ?? total, failed });
}

function testOf({ attributes, suite, message, details }: Case): Test {
  const { name = '', classname, duration, time } = attributes;
  return {
    name,
    status: statusOf(attributes),
    ...given({ suite: classname ?? suite, seconds: secondsOf(duration ?? time), message, details }),
  };
}

class NUnitReader implements XmlReader {
  readonly texts = ['message', 'stack-trace'];
  readonly #sink: Sink;
  readonly #suites: string[] = [];
  #case: Case | undefined;
  #saysFailed = false;
  #anyBad = false;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (path.length === 1) this.#root(attributes);
    if (name === 'test-suite') this.#suite(attributes);
    else if (name === 'test-case') this.#case = { attributes, suite: this.#suites.at(-1) };
  }

  close(name: string, text: string, path: readonly string[]): void {
    if (name === 'test-suite') this.#suites.pop();
    if (!this.#case) return;
    const [around, outer] = [path.at(-2), path.at(-3)];
    if (name === 'test-case') {
      const test = testOf(this.#case);
      this.#case = undefined;
      this.#anyBad ||= isBad(test.status);
      this.#sink.test(test);
    } else if (outer === 'test-case' && (around === 'failure' || around === 'reason')) {
      if (name === 'message') this.#case.message = text.trim();
      else if (name === 'stack-trace') this.#case.details = text.trim();
    }
  }

  end(): void {
    // The set-up or tear-down of a fixture may fail when no test of it does.
    if (this.#saysFailed && !this.#anyBad)
      this.#sink.toolFailed(
        'it says that the run failed, and shows no test that did: something outside of the tests broke',
      );
  }

  #root(attributes: Attributes): void {
    this.#sink.declaredTests(declaredBy(attributes));
    const madeAt = instantOf(attributes['start-time']?.replace(' ', 'T'));
    if (madeAt) this.#sink.madeAt(madeAt);
  }

  #suite(attributes: Attributes): void {
    this.#suites.push(attributes['fullname'] ?? attributes['name'] ?? '');
    const { result, success } = attributes;
    if (result === undefined ? success?.toLowerCase() === 'false' : isBad(RESULTS[parts(result)[0]] ?? 'unknown'))
      this.#saysFailed = true;
  }
}

export const nunit = {
  id: 'nunit',
  name: 'NUnit XML, 2 and 3',
  tools: 'NUnit, Unity Test Framework, dotnet test with the NUnit logger',
  kinds: ['tests'],
  shapes: [
    { xml: { roots: ['test-run', 'test-results'] } },
    {
      xml: {
        roots: ['test-suite'],
        children: ['test-suite', 'test-case', 'results', 'properties', 'failure', 'environment'],
      },
    },
  ],
  fileNames: ['TestResult.xml'],
  remark: 'Invalid and cancelled tests are errors; ignored, explicit and inconclusive ones are skipped; warnings pass.',
  example: EXAMPLE,
  read: (sink) => ({ xml: new NUnitReader(sink) }),
} satisfies Format;
