import { given } from '@qeml-actions/core';

import { EventLines } from '../event-lines.ts';
import type { Format, LinesReader } from '../format.ts';
import type { TestStatus } from '../model.ts';
import type { Sink } from '../sink.ts';

/** What is kept of a test's output while it runs, in UTF-16 units. */
const MAX_OUTPUT = 8_000;
const RESULTS: Readonly<Record<string, TestStatus>> = { pass: 'passed', fail: 'failed', skip: 'skipped' };
const EXAMPLE = `{"Time":"2026-01-01T00:00:00Z","Action":"start","Package":"ex/sum"}
{"Time":"2026-01-01T00:00:00Z","Action":"run","Package":"ex/sum","Test":"TestAdd"}
{"Time":"2026-01-01T00:00:00Z","Action":"pass","Package":"ex/sum","Test":"TestAdd","Elapsed":0.01}
{"Time":"2026-01-01T00:00:00Z","Action":"run","Package":"ex/sum","Test":"TestPay"}
{"Time":"2026-01-01T00:00:00Z","Action":"output","Package":"ex/sum","Test":"TestPay","Output":"    sum_test.go:7: expected 1\\n"}
{"Time":"2026-01-01T00:00:00Z","Action":"fail","Package":"ex/sum","Test":"TestPay","Elapsed":0.02}
{"Time":"2026-01-01T00:00:01Z","Action":"fail","Package":"ex/sum","Elapsed":0.1}
`;

interface Running {
  output: string;
  /** It ran tests of its own: those are counted, and it only where it failed by itself. */
  isParent: boolean;
  innerFailed: boolean;
}

/** What is known of a package until it ends. */
interface Package {
  readonly running: Map<string, Running>;
  output: string;
  failed: boolean;
}

function append(output: string, more: string): string {
  return output.length >= MAX_OUTPUT ? output : (output + more).slice(0, MAX_OUTPUT);
}

/** Where a test says what is wrong: `    file_test.go:19: text`. */
function messageOf(output: string): string | undefined {
  const said = /^[ \t]{1,40}[\w.-]{1,200}\.go:\d{1,9}: .*/m.exec(output)?.[0];
  return (said ?? /^panic: .*/m.exec(output)?.[0])?.trim();
}

class GoTestReader implements LinesReader {
  readonly #sink: Sink;
  readonly #events: EventLines;
  readonly #packages = new Map<string, Package>();

  constructor(sink: Sink) {
    this.#sink = sink;
    this.#events = new EventLines(sink);
    sink.tool('go test');
  }

  line(line: string, number: number): void {
    const event = this.#events.event(line, number);
    if (!event) {
      // Before Go 1.24 a package that does not compile is a line of plain text.
      if (line.startsWith('FAIL\t')) this.#sink.toolFailed(line.slice(5, 500).trim());
      return;
    }
    const [action = '', name, test] = ['Action', 'Package', 'Test'].map((key) => event.at(key).text());
    if (name === undefined) return;
    const output = event.at('Output').text() ?? '';
    if (test === undefined) this.#package(name, action, output, event.at('FailedBuild').text());
    else this.#test(this.#packageOf(name), { name, test, action, output, seconds: event.at('Elapsed').number() });
  }

  end(): void {
    for (const [name, item] of this.#packages) {
      this.#abandon(name, item);
      this.#sink.toolFailed(`the tests of \`${name.slice(0, 300)}\` did not end: the report was cut off, or they were`);
    }
  }

  #packageOf(name: string): Package {
    let item = this.#packages.get(name);
    if (!item) this.#packages.set(name, (item = { running: new Map(), output: '', failed: false }));
    return item;
  }

  #package(name: string, action: string, output: string, failedBuild: string | undefined): void {
    const item = this.#packageOf(name);
    if (action === 'output') item.output = append(item.output, output);
    if (!Object.hasOwn(RESULTS, action)) return;
    this.#packages.delete(name);
    this.#abandon(name, item);
    if (action !== 'fail' || item.failed) return;
    const why = failedBuild === undefined ? item.output.trim().slice(0, 500) : 'it does not compile';
    this.#sink.toolFailed(`the package \`${name.slice(0, 300)}\` failed outside of its tests: ${why}`);
  }

  #test(item: Package, event: TestEvent): void {
    const { test, action, output } = event;
    if (action === 'run') {
      item.running.set(test, { output: '', isParent: false, innerFailed: false });
      for (const parent of parentsOf(test, item)) parent.isParent = true;
    } else if (action === 'output') {
      const running = item.running.get(test);
      if (running) running.output = append(running.output, output);
    } else if (Object.hasOwn(RESULTS, action)) this.#end(item, event);
  }

  #end(item: Package, { name, test, action, seconds }: TestEvent): void {
    const { output = '', isParent = false, innerFailed = false } = item.running.get(test) ?? {};
    item.running.delete(test);
    const status = RESULTS[action] ?? 'unknown';
    if (status === 'failed') {
      item.failed = true;
      for (const parent of parentsOf(test, item)) parent.innerFailed = true;
    }
    if (isParent && (status !== 'failed' || innerFailed)) return;
    const failed = status === 'failed';
    this.#sink.test({
      name: test,
      suite: name,
      status,
      ...given({
        seconds,
        message: failed ? messageOf(output) : undefined,
        details: failed && output !== '' ? output : undefined,
      }),
    });
  }

  /** Tests that a package began and never ended: it was killed, ran out of time, or panicked. */
  #abandon(name: string, { running, output }: Package): void {
    for (const [test, { output: own, isParent }] of running) {
      if (isParent) continue;
      const message = messageOf(own) ?? messageOf(output) ?? 'it did not end';
      this.#sink.test({ name: test, suite: name, status: 'error', message, details: own + output });
    }
  }
}

interface TestEvent {
  readonly name: string;
  readonly test: string;
  readonly action: string;
  readonly output: string;
  readonly seconds: number | undefined;
}

/** The running tests within which a test runs: `TestA` and `TestA/b` of `TestA/b/c`. */
function parentsOf(test: string, { running }: Package): readonly Running[] {
  const parents: Running[] = [];
  for (let at = test.indexOf('/'), tries = 0; at >= 0 && tries < 64; at = test.indexOf('/', at + 1), tries++) {
    const parent = running.get(test.slice(0, at));
    if (parent) parents.push(parent);
  }
  return parents;
}

export const goTestJson = {
  id: 'go-test-json',
  name: 'go test JSON',
  tools: 'go test -json, test2json, gotestsum --jsonfile',
  kinds: ['tests'],
  shapes: [
    { lines: /^\{"(?:Time":"[^"]{1,60}",")?Action":"(?:start|run|pass|fail|skip|output|pause|cont|bench|attr)"/ },
    { lines: /^\{"ImportPath":"[^"]{0,500}","Action":"build-/ },
  ],
  remark: 'Subtests are counted, not the test that runs them; a package that fails without a failed test is a failure.',
  example: EXAMPLE,
  read: (sink) => ({ lines: new GoTestReader(sink) }),
} satisfies Format;
