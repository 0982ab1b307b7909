import { given } from '@qeml-actions/core';

import type { Format, JsonReader } from '../format.ts';
import type { Test, TestStatus } from '../model.ts';
import { withoutColour } from '../numeral.ts';
import type { Sink } from '../sink.ts';
import { isBad } from '../test-status.ts';
import type { Node } from '../text/node.ts';

/** The words of Jest and of Vitest's `json` reporter. */
const STATUSES: Readonly<Record<string, TestStatus>> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
  skipped: 'skipped',
  todo: 'skipped',
  disabled: 'skipped',
  focused: 'passed',
};
const EXAMPLE = `{"numTotalTests":2,"numPassedTests":1,"numFailedTests":1,"numPendingTests":0,"numTodoTests":0,"success":false,"testResults":[
{"name":"/w/sum.test.ts","status":"failed","message":"","assertionResults":[
{"ancestorTitles":["sum"],"title":"adds","fullName":"sum adds","status":"passed","duration":3,"failureMessages":[]},
{"ancestorTitles":["sum"],"title":"pays","fullName":"sum pays","status":"failed","duration":2,"failureMessages":["Error: expected 1"],"location":{"line":7,"column":3}}]}]}
`;

function textOf(messages: Node): { readonly message?: string; readonly details?: string } {
  const [first] = messages.list().flatMap((node) => node.text() ?? []);
  if (first === undefined) return {};
  const details = withoutColour(first);
  const at = details.search(/\n\s{1,20}at /);
  return { message: (at < 0 ? details : details.slice(0, at)).trim(), details };
}

class JestReader implements JsonReader {
  readonly each = ['testResults.*'];
  readonly #sink: Sink;
  #success: boolean | undefined;
  #wasBad = false;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  document(document: Node): void {
    if (!document.at('testResults').isList) document.at('testResults').refuse('a list');
    this.#success = document.at('success').boolean();
    if (document.at('wasInterrupted').boolean() === true) this.#sink.toolFailed('the run was interrupted');
    const skipped = ['numPendingTests', 'numTodoTests'].flatMap((key) => document.at(key).number() ?? []);
    this.#sink.declaredTests(
      given({
        total: document.at('numTotalTests').number(),
        failed: document.at('numFailedTests').number(),
        errors: 0,
        skipped: skipped.length === 0 ? undefined : skipped.reduce((a, b) => a + b, 0),
      }),
    );
  }

  item(file: Node): void {
    const path = file.at('name').text();
    const tests = file.at('assertionResults').list();
    for (const node of tests) this.#test(node, path);
    // A file that could not be loaded has no tests, and is broken all the same.
    const failed = file.at('status').text() === 'failed';
    if (!failed || tests.some((node) => node.at('status').text() === 'failed')) return;
    this.#wasBad = true;
    const said = withoutColour(file.at('message').text() ?? '').trim();
    this.#sink.toolFailed(
      `the test file \`${(path ?? '').slice(0, 300)}\` failed outside of its tests: ${said.slice(0, 500)}`,
    );
  }

  end(): void {
    if (this.#success === false && !this.#wasBad)
      this.#sink.toolFailed('it says that the run failed, and shows no test that did');
  }

  #test(node: Node, file: string | undefined): void {
    const word = node.at('status').text() ?? '';
    const status = Object.hasOwn(STATUSES, word) ? (STATUSES[word] ?? 'unknown') : 'unknown';
    if (isBad(status)) this.#wasBad = true;
    const suite = node
      .at('ancestorTitles')
      .list()
      .flatMap((title) => title.word() ?? []);
    const milliseconds = node.at('duration').number();
    const attempts = Math.max(node.at('invocations').number() ?? 1, node.at('retryReasons').list().length + 1);
    const test: Test = {
      name: node.at('title').text() ?? node.at('fullName').text() ?? '',
      status,
      ...given({
        suite: suite.length === 0 ? undefined : suite.join(' > '),
        file,
        line: node.at('location').at('line').position(),
        seconds: milliseconds === undefined ? undefined : milliseconds / 1000,
        reruns: attempts > 1 ? attempts - 1 : undefined,
        flaky: (attempts > 1 && status === 'passed') || undefined,
      }),
      ...textOf(node.at('failureMessages')),
    };
    this.#sink.test(test);
  }
}

export const jestJson = {
  id: 'jest-json',
  name: 'Jest JSON',
  tools: 'jest --json, vitest --reporter=json',
  kinds: ['tests'],
  shapes: [{ json: { type: 'object', keys: ['numTotalTests', 'testResults'] } }],
  remark: 'A test file that could not be loaded is a failure of the tool.',
  example: EXAMPLE,
  read: (sink) => ({ json: new JestReader(sink) }),
} satisfies Format;
