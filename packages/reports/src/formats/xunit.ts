import { given } from '@qeml-actions/core';

import type { Attributes, Format, XmlReader } from '../format.ts';
import type { Test, TestStatus } from '../model.ts';
import { instantOf, secondsOf, wholeOf } from '../numeral.ts';
import type { Sink } from '../sink.ts';

const RESULTS: Readonly<Record<string, TestStatus>> = {
  Pass: 'passed',
  Fail: 'failed',
  Skip: 'skipped',
  NotRun: 'skipped',
};
const EXAMPLE = `<assemblies timestamp="01/26/2024 13:49:51">
  <assembly name="/w/shop.dll" total="2" passed="1" failed="1" skipped="0" errors="0">
    <errors/>
    <collection name="Test collection for Shop.Tests" total="2" passed="1" failed="1" skipped="0">
      <test name="Shop.Tests.Adds" type="Shop.Tests" method="Adds" time="0.01" result="Pass"/>
      <test name="Shop.Tests.Pays" type="Shop.Tests" method="Pays" time="0.02" result="Fail">
        <failure><message>Assert.Equal() Failure</message><stack-trace>at Shop.Tests.Pays() in Tests.cs:line 7</stack-trace></failure>
      </test>
    </collection>
  </assembly>
</assemblies>
`;

interface Case {
  readonly attributes: Attributes;
  message?: string;
  details?: string;
}

function testOf({ attributes, message, details }: Case): Test {
  const { name = '', type, result = '', time } = attributes;
  const line = wholeOf(attributes['source-line']);
  return {
    name,
    status: Object.hasOwn(RESULTS, result) ? (RESULTS[result] ?? 'unknown') : 'unknown',
    ...given({
      suite: type,
      seconds: secondsOf(time),
      file: attributes['source-file'],
      line: line === 0 ? undefined : line,
      message,
      details,
    }),
  };
}

class XUnitReader implements XmlReader {
  readonly texts = ['message', 'stack-trace', 'reason'];
  readonly #sink: Sink;
  #case: Case | undefined;
  #errorsShown = 0;
  #errorsDeclared = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === 'assembly') this.#assembly(attributes);
    else if (name === 'test') this.#case = { attributes };
    else if (name === 'error' && path.at(-2) === 'errors') this.#error(attributes);
  }

  close(name: string, text: string): void {
    if (!this.#case) return;
    if (name === 'message' || name === 'reason') this.#case.message ??= text.trim();
    else if (name === 'stack-trace') this.#case.details ??= text.trim();
    else if (name === 'test') {
      this.#sink.test(testOf(this.#case));
      this.#case = undefined;
    }
  }

  end(): void {
    if (this.#errorsDeclared > this.#errorsShown && this.#errorsShown === 0)
      this.#sink.toolFailed(`it declares ${this.#errorsDeclared} errors outside of the tests`);
  }

  #assembly(attributes: Attributes): void {
    const { total, failed, skipped } = attributes;
    const left = [skipped, attributes['not-run'], attributes['not-run-tests']].flatMap((text) => wholeOf(text) ?? []);
    const sum = skipped === undefined ? undefined : left.reduce((a, b) => a + b, 0);
    this.#sink.declaredTests(given({ total: wholeOf(total), failed: wholeOf(failed), skipped: sum }));
    this.#errorsDeclared += wholeOf(attributes['errors']) ?? 0;
    const madeAt = instantOf(attributes['start-rtf']);
    if (madeAt) this.#sink.madeAt(madeAt);
  }

  /** What broke outside of the tests: the clean-up of a class, a fixture, a collection. */
  #error({ type = 'something', name = '' }: Attributes): void {
    this.#errorsShown++;
    const what = name === '' ? type : `${type} of ${name}`;
    this.#sink.toolFailed(`an error outside of the tests: ${what.slice(0, 300)}`);
  }
}

export const xunit = {
  id: 'xunit',
  name: 'xUnit.net XML, 1, 2 and 3',
  tools: 'xUnit.net, Fixie, dotnet test with the xUnit logger',
  kinds: ['tests'],
  shapes: [{ xml: { roots: ['assemblies'] } }, { xml: { roots: ['assembly'], attributes: ['total', 'failed'] } }],
  remark: 'A result that xUnit.net does not have makes the test an error.',
  example: EXAMPLE,
  read: (sink) => ({ xml: new XUnitReader(sink) }),
} satisfies Format;
