import { given } from '@qeml-actions/core';

import { EventLines } from '../event-lines.ts';
import type { Format, LinesReader } from '../format.ts';
import type { TestStatus } from '../model.ts';
import type { Sink } from '../sink.ts';
import { isBad } from '../test-status.ts';
import type { Node } from '../text/node.ts';

const RESULTS: Readonly<Record<string, TestStatus>> = { success: 'passed', failure: 'failed', error: 'error' };
const EXAMPLE = `{"protocolVersion":"0.1.1","runnerVersion":"1.25.3","pid":7,"type":"start","time":0}
{"suite":{"id":0,"platform":"vm","path":"test/sum_test.dart"},"type":"suite","time":0}
{"group":{"id":1,"suiteID":0,"parentID":null,"name":"","testCount":2},"type":"group","time":1}
{"test":{"id":2,"name":"adds","suiteID":0,"groupIDs":[1],"line":4,"column":3,"url":"file:///w/test/sum_test.dart"},"type":"testStart","time":1}
{"testID":2,"result":"success","skipped":false,"hidden":false,"type":"testDone","time":4}
{"test":{"id":3,"name":"pays","suiteID":0,"groupIDs":[1],"line":8,"column":3,"url":"file:///w/test/sum_test.dart"},"type":"testStart","time":4}
{"testID":3,"error":"Expected: <1>","stackTrace":"test/sum_test.dart 9:5  main","isFailure":true,"type":"error","time":6}
{"testID":3,"result":"failure","skipped":false,"hidden":false,"type":"testDone","time":6}
{"success":false,"type":"done","time":7}
`;

interface Running {
  readonly name: string;
  readonly suite: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly began: number | undefined;
  message?: string;
  details?: string;
}

function idOf(node: Node): string {
  return node.word() ?? '';
}

class DartReader implements LinesReader {
  readonly #sink: Sink;
  readonly #events: EventLines;
  readonly #running = new Map<string, Running>();
  readonly #suites = new Map<string, string>();
  readonly #groups = new Map<string, string>();
  #isDone = false;
  #success: boolean | undefined;
  #anyBad = false;

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#events = new EventLines(sink);
    sink.tool('dart test');
  }

  line(line: string, number: number): void {
    const event = this.#events.event(line, number);
    if (!event) return;
    const type = event.at('type').text();
    if (type === 'suite') this.#suite(event.at('suite'));
    else if (type === 'group') this.#group(event.at('group'));
    else if (type === 'testStart') this.#begin(event.at('test'), event.at('time').number());
    else if (type === 'error') this.#error(event);
    else if (type === 'testDone') this.#end(event);
    else if (type === 'done') {
      this.#isDone = true;
      this.#success = event.at('success').boolean();
    }
  }

  end(): void {
    for (const { name, suite, file, line } of this.#running.values())
      this.#sink.test({ name, status: 'error', message: 'it did not end', ...given({ suite, file, line }) });
    if (!this.#isDone) this.#sink.toolFailed('it has no last event: the report was cut off, or the run was');
    else if (this.#success === undefined) this.#sink.toolFailed('the run was stopped before it ended');
    else if (!this.#success && !this.#anyBad && this.#running.size === 0)
      this.#sink.toolFailed('it says that the run failed, and shows no test that did');
  }

  #suite(suite: Node): void {
    const path = suite.at('path').text();
    if (path !== undefined) this.#suites.set(idOf(suite.at('id')), path);
  }

  #group(group: Node): void {
    const name = group.at('name').text();
    if (name !== undefined && name !== '') this.#groups.set(idOf(group.at('id')), name);
  }

  #begin(test: Node, began: number | undefined): void {
    const full = test.at('name').text() ?? '';
    // A group's name begins with those of the groups around it, and a test's with its group's.
    const group = test
      .at('groupIDs')
      .list()
      .map((id) => this.#groups.get(idOf(id)))
      .findLast((name) => name !== undefined);
    const isInside = group !== undefined && full.startsWith(`${group} `);
    const file = this.#suites.get(idOf(test.at('suiteID')));
    this.#running.set(idOf(test.at('id')), {
      name: isInside ? full.slice(group.length + 1) : full,
      suite: group,
      file,
      // The line is the suite's own only where `url` is not another file, of which it was called.
      line: test.at('root_line').position() ?? test.at('line').position(),
      began,
    });
  }

  #error(event: Node): void {
    const test = this.#running.get(idOf(event.at('testID')));
    if (!test) return;
    const [message, details] = [event.at('error').word(), event.at('stackTrace').word()];
    if (message !== undefined) test.message ??= message.slice(0, 8_000);
    if (details !== undefined) test.details ??= details.slice(0, 8_000);
  }

  #end(event: Node): void {
    const id = idOf(event.at('testID'));
    const test = this.#running.get(id);
    this.#running.delete(id);
    const word = event.at('result').text() ?? '';
    const known: TestStatus = Object.hasOwn(RESULTS, word) ? (RESULTS[word] ?? 'unknown') : 'unknown';
    // What is hidden is not a test, such as loading a file; where it failed it is one.
    if (event.at('hidden').boolean() === true && !isBad(known)) return;
    const status = known === 'passed' && event.at('skipped').boolean() === true ? 'skipped' : known;
    if (isBad(status)) this.#anyBad = true;
    const ended = event.at('time').number();
    const { name = '', began, ...rest } = test ?? {};
    const seconds = began === undefined || ended === undefined ? undefined : Math.max(0, ended - began) / 1000;
    this.#sink.test({ name, status, ...given({ ...rest, seconds }) });
  }
}

export const dartJson = {
  id: 'dart-json',
  name: 'Dart test JSON',
  tools: 'dart test --reporter json, flutter test --machine',
  kinds: ['tests'],
  shapes: [{ lines: /^\{"protocolVersion":"[^"]{1,40}","runnerVersion":/ }],
  remark: 'A test that began and never ended is an error, and so is a run without its last event.',
  example: EXAMPLE,
  read: (sink) => ({ lines: new DartReader(sink) }),
} satisfies Format;
