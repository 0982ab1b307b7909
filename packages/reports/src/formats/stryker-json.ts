import { given } from '@qeml-actions/core';

import type { Format, JsonReader } from '../format.ts';
import type { Mutant } from '../model.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** The mutation-testing-report-schema's words. */
const STATUS: Readonly<Record<string, Mutant['status']>> = {
  Killed: 'detected',
  Timeout: 'detected',
  Survived: 'undetected',
  NoCoverage: 'undetected',
  CompileError: 'invalid',
  RuntimeError: 'invalid',
  Ignored: 'ignored',
  // It was never run.
  Pending: 'unknown',
};

class StrykerReader implements JsonReader {
  readonly each = ['files.*'];
  readonly #sink: Sink;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  document(document: Node): void {
    const { name, version } = {
      name: document.at('framework').at('name'),
      version: document.at('framework').at('version'),
    };
    this.#sink.tool([name.word() ?? 'Stryker', version.word() ?? ''].join(' ').trim());
  }

  item(file: Node, _pattern: string, [path = '']: readonly string[]): void {
    const mutants = file.at('mutants');
    if (!mutants.isList) return this.#sink.invalid(`\`${path.slice(0, 200)}\`: its mutants are no list`);
    for (const mutant of mutants.list()) this.#mutant(mutant, path);
  }

  #mutant(mutant: Node, path: string): void {
    const word = mutant.at('status').value;
    if (typeof word !== 'string') return this.#sink.invalid(`\`${path.slice(0, 200)}\`: a mutant without a status`);
    const line = mutant.at('location').at('start').at('line').position();
    const status = Object.hasOwn(STATUS, word) ? STATUS[word] : undefined;
    this.#sink.mutant({ path, word, status: status ?? 'unknown', ...given({ line }) });
  }
}

export const strykerJson = {
  id: 'stryker-json',
  name: 'Stryker mutation report JSON',
  tools: 'StrykerJS, Stryker.NET, Stryker4s, Infection and others with the mutation-testing-report-schema',
  kinds: ['mutation'],
  shapes: [
    { json: { type: 'object', keys: ['schemaVersion', 'thresholds', 'files'] } },
    {
      json: {
        type: 'object',
        keys: ['schemaVersion'],
        at: { files: { type: 'object', first: { keys: ['mutants'] } } },
      },
    },
  ],
  declaredShapes: [{ json: { type: 'object', at: { files: { type: 'object' } } } }],
  fileNames: ['mutation-report.json', 'mutation.json'],
  example: `{"schemaVersion":"2","thresholds":{"high":80,"low":60},"files":{"src/add.js":{"language":"javascript","source":"export const add = (a, b) => a + b;","mutants":[
{"id":"1","mutatorName":"ArithmeticOperator","replacement":"a - b","status":"Killed","location":{"start":{"line":1,"column":30},"end":{"line":1,"column":35}}}]}}}
`,
  read: (sink) => ({ json: new StrykerReader(sink) }),
} satisfies Format;
