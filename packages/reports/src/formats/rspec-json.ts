import { given } from '@qeml-actions/core';

import type { Format, JsonReader } from '../format.ts';
import type { TestStatus } from '../model.ts';
import { withoutColour } from '../numeral.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const STATUSES: Readonly<Record<string, TestStatus>> = { passed: 'passed', failed: 'failed', pending: 'skipped' };
const EXAMPLE = `{"version":"3.13.0","examples":[
{"id":"./spec/sum_spec.rb[1:1]","description":"adds","full_description":"Sum adds","status":"passed","file_path":"./spec/sum_spec.rb","line_number":3,"run_time":0.001,"pending_message":null},
{"id":"./spec/sum_spec.rb[1:2]","description":"pays","full_description":"Sum pays","status":"failed","file_path":"./spec/sum_spec.rb","line_number":7,"run_time":0.002,"pending_message":null,"exception":{"class":"RSpec::Expectations::ExpectationNotMetError","message":"expected: 1","backtrace":["./spec/sum_spec.rb:8"]}}],
"summary":{"duration":0.01,"example_count":2,"failure_count":1,"pending_count":0,"errors_outside_of_examples_count":0},"summary_line":"2 examples, 1 failure"}
`;

class RSpecReader implements JsonReader {
  readonly each = ['examples.*'];
  readonly #sink: Sink;

  constructor(sink: Sink) {
    this.#sink = sink;
    sink.tool('rspec');
  }

  document(document: Node): void {
    if (!document.at('examples').isList) document.at('examples').refuse('a list');
    const summary = document.at('summary');
    const outside = summary.at('errors_outside_of_examples_count').number() ?? 0;
    if (outside > 0) {
      const said = document
        .at('messages')
        .list()
        .flatMap((node) => node.word() ?? [])
        .join('\n');
      this.#sink.toolFailed(`${outside} errors outside of the examples: ${withoutColour(said).trim().slice(0, 500)}`);
    }
    this.#sink.declaredTests(
      given({
        total: summary.at('example_count').number(),
        failed: summary.at('failure_count').number(),
        errors: 0,
        skipped: summary.at('pending_count').number(),
      }),
    );
  }

  item(node: Node): void {
    const word = node.at('status').text() ?? '';
    const [name = '', full] = [node.at('description').text(), node.at('full_description').text()];
    const suite = full?.endsWith(name) === true ? full.slice(0, full.length - name.length).trim() : full;
    const exception = node.at('exception');
    const trace = exception
      .at('backtrace')
      .list()
      .flatMap((line) => line.word() ?? []);
    const message = exception.at('message').text() ?? node.at('pending_message').text();
    this.#sink.test({
      name,
      status: Object.hasOwn(STATUSES, word) ? (STATUSES[word] ?? 'unknown') : 'unknown',
      ...given({
        suite: suite === '' ? undefined : suite,
        file: node.at('file_path').text(),
        line: node.at('line_number').position(),
        seconds: node.at('run_time').number(),
        message: message === undefined ? undefined : withoutColour(message).trim(),
        details: trace.length === 0 ? undefined : trace.join('\n'),
      }),
    });
  }
}

export const rspecJson = {
  id: 'rspec-json',
  name: 'RSpec JSON',
  tools: 'rspec --format json',
  kinds: ['tests'],
  shapes: [{ json: { type: 'object', keys: ['examples', 'summary'], at: { summary: { keys: ['example_count'] } } } }],
  example: EXAMPLE,
  read: (sink) => ({ json: new RSpecReader(sink) }),
} satisfies Format;
