import { given } from '@qeml-actions/core';

import type { Format, JsonReader } from '../format.ts';
import type { TestStatus } from '../model.ts';
import { withoutColour } from '../numeral.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const LISTS: Readonly<Record<string, TestStatus>> = { passes: 'passed', failures: 'failed', pending: 'skipped' };
/** A hook that fails is among the failures, and no test. */
const HOOK = /^"(?:before|after)(?: all| each)" hook/;
const EXAMPLE = `{"stats":{"suites":1,"tests":2,"passes":1,"pending":0,"failures":1,"duration":5},"tests":[{"title":"adds","fullTitle":"sum adds"},{"title":"pays","fullTitle":"sum pays"}],
"pending":[],"failures":[{"title":"pays","fullTitle":"sum pays","file":"/w/sum.test.js","duration":2,"currentRetry":0,"err":{"message":"expected 1","stack":"Error: expected 1"}}],
"passes":[{"title":"adds","fullTitle":"sum adds","file":"/w/sum.test.js","duration":3,"currentRetry":0,"err":{}}]}
`;

/** `fullTitle` is the titles of the suites and the test's own, by spaces. */
function suiteOf(full: string | undefined, title: string): string | undefined {
  if (full?.endsWith(title) !== true) return undefined;
  const suite = full.slice(0, full.length - title.length).trim();
  return suite === '' ? undefined : suite;
}

class MochaReader implements JsonReader {
  readonly each = ['passes.*', 'failures.*', 'pending.*'];
  readonly #sink: Sink;
  #hooks = 0;
  #total: number | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
    sink.tool('mocha');
  }

  document(document: Node): void {
    for (const list of Object.keys(LISTS)) if (!document.at(list).isList) document.at(list).refuse('a list');
    const stats = document.at('stats');
    this.#total = stats.at('tests').number();
    this.#sink.declaredTests(
      given({ failed: stats.at('failures').number(), errors: 0, skipped: stats.at('pending').number() }),
    );
    const end = new Date(stats.at('end').text() ?? '');
    if (!Number.isNaN(end.getTime())) this.#sink.madeAt(end);
  }

  item(node: Node, path: string): void {
    const status = LISTS[path.slice(0, path.indexOf('.'))] ?? 'unknown';
    const name = node.at('title').text() ?? '';
    if (HOOK.test(name)) this.#hooks++;
    const [retries = 0, milliseconds] = [node.at('currentRetry').number(), node.at('duration').number()];
    const error = node.at('err');
    const said = error.isObject ? (error.at('message').word() ?? error.at('stack').word()) : undefined;
    const stack = error.isObject ? error.at('stack').word() : undefined;
    this.#sink.test({
      name,
      status,
      ...given({
        suite: suiteOf(node.at('fullTitle').text(), name),
        file: node.at('file').text(),
        seconds: milliseconds === undefined ? undefined : milliseconds / 1000,
        message: said === undefined ? undefined : withoutColour(said),
        details: stack === undefined ? undefined : withoutColour(stack),
        reruns: retries > 0 ? retries : undefined,
        flaky: (retries > 0 && status === 'passed') || undefined,
      }),
    });
  }

  end(): void {
    if (this.#total !== undefined) this.#sink.declaredTests({ total: this.#total + this.#hooks });
  }
}

export const mochaJson = {
  id: 'mocha-json',
  name: 'Mocha JSON',
  tools: 'mocha --reporter json',
  kinds: ['tests'],
  shapes: [{ json: { type: 'object', keys: ['stats', 'tests', 'passes', 'failures', 'pending'] } }],
  remark: 'A hook that failed counts as a failed test.',
  example: EXAMPLE,
  read: (sink) => ({ json: new MochaReader(sink) }),
} satisfies Format;
