import { given } from '@qeml-actions/core';

import type { Attributes, Format, XmlReader } from '../format.ts';
import type { Mutant } from '../model.ts';
import { wholeOf } from '../numeral.ts';
import type { Sink } from '../sink.ts';

/** PIT's words; of one that does not run (`NON_VIABLE`, `RUN_ERROR`) PIT says `detected`, though no test detected it. */
const STATUS: Readonly<Record<string, Mutant['status']>> = {
  KILLED: 'detected',
  TIMED_OUT: 'detected',
  MEMORY_ERROR: 'detected',
  SURVIVED: 'undetected',
  NO_COVERAGE: 'undetected',
  NON_VIABLE: 'invalid',
  RUN_ERROR: 'invalid',
  EQUIVALENT: 'ignored',
  NOT_STARTED: 'unknown',
  STARTED: 'unknown',
};

class PitestReader implements XmlReader {
  readonly texts = ['sourceFile', 'mutatedClass', 'lineNumber'];
  readonly #sink: Sink;
  #mutation: Attributes | undefined;
  #texts: Record<string, string> = {};
  #detected = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (path.length === 1) {
      this.#sink.tool('PIT');
      if (attributes['partial'] === 'true') this.#sink.note('it is partial: PIT left out part of the code');
    }
    if (name !== 'mutation') return;
    this.#mutation = attributes;
    this.#texts = {};
  }

  close(name: string, text: string): void {
    if (name !== 'mutation') {
      if (text !== '') this.#texts[name] = text.trim();
      return;
    }
    const word = this.#mutation?.['status'];
    if (word === undefined) return this.#sink.invalid('a mutation without a status');
    if (this.#mutation?.['detected'] === 'true') this.#detected++;
    const line = wholeOf(this.#texts['lineNumber']);
    const status = Object.hasOwn(STATUS, word) ? STATUS[word] : undefined;
    this.#sink.mutant({
      path: this.#path(),
      word,
      status: status ?? 'unknown',
      ...given({ line: line === 0 ? undefined : line }),
    });
  }

  /** The source file in the folder of its package. */
  #path(): string {
    const { sourceFile = '', mutatedClass = '' } = this.#texts;
    const folder = mutatedClass.split('.').slice(0, -1).join('/');
    return folder === '' ? sourceFile : `${folder}/${sourceFile}`;
  }

  end(): void {
    this.#sink.figure('detected', this.#detected);
  }
}

export const pitestXml = {
  id: 'pitest-xml',
  name: 'PIT mutations XML',
  tools: 'PIT (`mutations.xml`)',
  kinds: ['mutation'],
  shapes: [{ xml: { roots: ['mutations'] } }],
  fileNames: ['mutations.xml'],
  example: `<mutations partial="false">
<mutation detected="true" status="KILLED" numberOfTestsRun="2"><sourceFile>Sum.java</sourceFile><mutatedClass>org.example.Sum</mutatedClass><mutatedMethod>add</mutatedMethod><lineNumber>7</lineNumber><mutator>MathMutator</mutator></mutation>
<mutation detected="false" status="SURVIVED" numberOfTestsRun="1"><sourceFile>Sum.java</sourceFile><mutatedClass>org.example.Sum</mutatedClass><mutatedMethod>sub</mutatedMethod><lineNumber>11</lineNumber><mutator>MathMutator</mutator></mutation>
</mutations>
`,
  read: (sink) => ({ xml: new PitestReader(sink) }),
} satisfies Format;
