import { given } from '@qeml-actions/core';

import type { Attributes, Format, XmlReader } from '../format.ts';
import type { Test, TestStatus } from '../model.ts';
import { instantOf, wholeOf } from '../numeral.ts';
import type { Sink } from '../sink.ts';
import { isBad } from '../test-status.ts';

/** The schema's `TestOutcome`, whole. */
const OUTCOMES: Readonly<Record<string, TestStatus>> = {
  Passed: 'passed',
  PassedButRunAborted: 'passed',
  Completed: 'passed',
  Warning: 'passed',
  Failed: 'failed',
  Error: 'error',
  Timeout: 'error',
  Aborted: 'error',
  Disconnected: 'error',
  InProgress: 'error',
  Pending: 'error',
  NotRunnable: 'skipped',
  NotExecuted: 'skipped',
  Inconclusive: 'skipped',
};
/** Outcomes of a run in which the tests could be judged. */
const JUDGED = new Set(['Passed', 'Completed', 'Warning', 'Failed']);
const RESULTS = new Set([
  'UnitTestResult',
  'TestResult',
  'TestResultAggregation',
  'GenericTestResult',
  'ManualTestResult',
  'WebTestResult',
  'LoadTestResult',
]);
const EXAMPLE = `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
  <Results>
    <UnitTestResult testName="Shop.Tests.Adds" duration="00:00:00.0100000" outcome="Passed"/>
    <UnitTestResult testName="Shop.Tests.Pays" duration="00:00:00.0200000" outcome="Failed">
      <Output><ErrorInfo><Message>Expected: 1</Message><StackTrace>at Shop.Tests.Pays() in Tests.cs:line 7</StackTrace></ErrorInfo></Output>
    </UnitTestResult>
  </Results>
  <ResultSummary outcome="Failed"><Counters total="2" executed="2" passed="1" failed="1"/></ResultSummary>
</TestRun>
`;

interface Result {
  readonly attributes: Attributes;
  /** Results within it are the tests; it is their sum. */
  inner: number;
  innerBad: boolean;
  message?: string;
  details?: string;
}

/** `[d.]hh:mm:ss[.fffffff]` in seconds. */
function durationOf(text: string | undefined): number | undefined {
  const match = /^(?:(\d{1,9})\.)?(\d{1,4}):(\d\d):(\d\d(?:\.\d{1,9})?)$/.exec(text ?? '');
  if (!match) return undefined;
  const [days, hours, minutes, seconds] = match.slice(1).map((part: string | undefined) => Number(part ?? 0));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
}

/** Without an outcome it is `Error`: that is the one which the writer leaves out, being its first. */
function statusOf({ outcome = 'Error' }: Attributes): TestStatus {
  return Object.hasOwn(OUTCOMES, outcome) ? (OUTCOMES[outcome] ?? 'unknown') : 'unknown';
}

function testOf({ attributes, message, details }: Result): Test {
  return {
    name: attributes['testName'] ?? '',
    status: statusOf(attributes),
    ...given({ seconds: durationOf(attributes['duration']), message, details }),
  };
}

class TrxReader implements XmlReader {
  readonly texts = ['Message', 'StackTrace', 'Text'];
  readonly #sink: Sink;
  readonly #open: Result[] = [];
  #anyBad = false;
  #outcome = '';
  #said = '';

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (RESULTS.has(name)) this.#open.push({ attributes, inner: 0, innerBad: false });
    else if (name === 'ResultSummary') this.#outcome = attributes['outcome'] ?? '';
    else if (name === 'Counters' && path.at(-2) === 'ResultSummary') this.#declare(attributes);
    else if (name === 'Times') {
      const madeAt = instantOf(attributes['finish']);
      if (madeAt) this.#sink.madeAt(madeAt);
    }
  }

  close(name: string, text: string, path: readonly string[]): void {
    const result = this.#open.at(-1);
    if (!result) {
      if (name === 'Text' && path.at(-2) === 'RunInfo' && this.#said === '') this.#said = text.trim().slice(0, 500);
    } else if (RESULTS.has(name)) {
      this.#open.pop();
      this.#end(result);
    } else if (path.at(-2) !== 'ErrorInfo') return;
    else if (name === 'Message') result.message = text.trim();
    else if (name === 'StackTrace') result.details = text.trim();
  }

  end(): void {
    const said = this.#said === '' ? '' : `: ${this.#said}`;
    if (this.#outcome !== '' && !JUDGED.has(this.#outcome))
      this.#sink.toolFailed(`the run ended as \`${this.#outcome.slice(0, 40)}\`${said}`);
    else if (this.#outcome === 'Failed' && !this.#anyBad)
      this.#sink.toolFailed(`it says that the run failed, and shows no test that did${said}`);
  }

  /** Rows of a data-driven test and members of an ordered one are the tests; what holds them is not counted besides. */
  #end(result: Result): void {
    const test = testOf(result);
    const bad = isBad(test.status);
    const around = this.#open.at(-1);
    if (around) {
      around.inner++;
      around.innerBad ||= bad || result.innerBad;
    }
    if (result.inner > 0 && (!bad || result.innerBad)) return;
    this.#anyBad ||= bad;
    this.#sink.test(test);
  }

  #declare(attributes: Attributes): void {
    const count = (key: string): number => wholeOf(attributes[key]) ?? 0;
    const [total, executed] = [wholeOf(attributes['total']), wholeOf(attributes['executed'])];
    this.#sink.declaredTests(
      given({
        total,
        failed: wholeOf(attributes['failed']),
        errors: count('error') + count('timeout') + count('aborted') + count('disconnected'),
        // `notExecuted` stays 0 in what vstest writes.
        skipped: total === undefined || executed === undefined ? undefined : total - executed,
      }),
    );
  }
}

export const trx = {
  id: 'trx',
  name: 'TRX',
  tools: 'dotnet test, vstest, MSTest',
  kinds: ['tests'],
  shapes: [{ xml: { roots: ['TestRun'] } }],
  fileNames: ['*.trx'],
  remark: 'Timeouts and aborted tests are errors; rows of a data-driven test are counted, not their sum.',
  example: EXAMPLE,
  read: (sink) => ({ xml: new TrxReader(sink) }),
} satisfies Format;
