import { CloverConditions } from '../coverage/clover-conditions.ts';
import type { Attributes, Format, XmlReader } from '../format.ts';
import type { Share, Sink, SourceFile } from '../sink.ts';
import { wholeOf } from '../text/whole.ts';

function declared(attributes: Attributes, total: string): Share | undefined {
  const [covered, all] = [wholeOf(attributes[`covered${total}`]), wholeOf(attributes[total])];
  return covered === undefined || all === undefined ? undefined : [covered, all];
}

class CloverReader implements XmlReader {
  readonly #sink: Sink;
  readonly #conditions = new CloverConditions();
  #package = '';
  #file: SourceFile | undefined;
  #inTests = false;
  #previous = { line: -1, times: 0 };

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === 'testproject') this.#inTests = true;
    else if (name === 'coverage' && path.length === 1) this.#root(attributes);
    if (this.#inTests) return;
    if (name === 'line') this.#line(attributes);
    else if (name === 'file') this.#open(attributes);
    else if (name === 'package') this.#package = attributes['name'] ?? '';
    else if (name === 'project') this.#conditions.project = attributes['name'] ?? '';
    else if (name === 'metrics') this.#metrics(attributes, path.at(-2));
  }

  close(name: string): void {
    if (name === 'testproject') this.#inTests = false;
    else if (name === 'file') this.#file = undefined;
    else if (name === 'package') this.#package = '';
  }

  end(): void {
    const unsure = this.#conditions.settle();
    if (unsure !== undefined) this.#sink.note(unsure);
    const branches = this.#conditions.declared;
    // Some tools state branches without showing any.
    if (branches && this.#conditions.size > 0) this.#sink.declaredCoverage({ branches });
  }

  #root(attributes: Attributes): void {
    const at = wholeOf(attributes['generated']);
    // PHPUnit counts seconds, the others milliseconds.
    if (at !== undefined) this.#sink.madeAt(new Date(at < 1e11 ? at * 1_000 : at));
    this.#conditions.version = attributes['clover'] ?? '';
  }

  #open(attributes: Attributes): void {
    const { name = '', path = '' } = attributes;
    const isBare = path === '' && !/[\\/]/.test(name) && this.#package !== '';
    const full = isBare ? `${this.#package.replaceAll('.', '/')}/${name}` : path === '' ? name : path;
    if (full === '') this.#sink.invalid('a file without a name');
    this.#file = full === '' ? undefined : this.#sink.source(full);
    this.#previous = { line: -1, times: 0 };
    if (this.#file) this.#conditions.open(this.#file);
  }

  #metrics(attributes: Attributes, parent: string | undefined): void {
    const branches = declared(attributes, 'conditionals');
    if (parent === 'file') this.#conditions.fileDeclares(branches);
    if (parent !== 'project') return;
    this.#conditions.declared = branches;
    const statements = declared(attributes, 'statements');
    if (statements) this.#sink.declaredCoverage({ statements });
  }

  #line(attributes: Attributes): void {
    const { type, num, signature, name } = attributes;
    const line = wholeOf(num);
    const [count, whenTrue, whenFalse] = [attributes['count'], attributes['truecount'], attributes['falsecount']].map(
      wholeOf,
    );
    const hits = count ?? (whenTrue ?? Number.NaN) + (whenFalse ?? Number.NaN);
    if (line === undefined || Number.isNaN(hits) || !this.#file)
      return this.#sink.invalid(`a line \`${(num ?? '').slice(0, 20)}\` of type \`${(type ?? '').slice(0, 20)}\``);
    if (type === 'method') return this.#file.function(`${line} ${signature ?? name ?? ''}`, hits > 0);
    this.#file.line(line, hits > 0);
    this.#file.statement(this.#identity(line), hits > 0);
    if (type === 'cond' && whenTrue !== undefined && whenFalse !== undefined)
      this.#conditions.add(line, hits > 0, whenTrue, whenFalse);
  }

  /** Which of the statements of a line it is. */
  #identity(line: number): string {
    this.#previous = { line, times: this.#previous.line === line ? this.#previous.times + 1 : 0 };
    return `${line}#${this.#previous.times}`;
  }
}

export const clover = {
  id: 'clover',
  name: 'Clover XML',
  tools: 'OpenClover, PHPUnit, Istanbul (Jest, Vitest, nyc)',
  kinds: ['coverage'],
  shapes: [
    { xml: { roots: ['coverage'], children: ['project', 'testproject'] } },
    { xml: { roots: ['coverage'], attributes: ['clover'] } },
  ],
  fileNames: ['clover*.xml'],
  remark:
    'Conditions mean two things: arms that were taken and missed (Istanbul), or how often each side ran (OpenClover); the totals of the files tell which.',
  example: `<?xml version="1.0" encoding="UTF-8"?>
<coverage generated="1700000000000" clover="3.2.0"><project timestamp="1700000000000" name="All files">
<metrics statements="2" coveredstatements="1" conditionals="2" coveredconditionals="1" methods="0" coveredmethods="0"/>
<file name="a.ts" path="/w/src/a.ts"><metrics statements="2" coveredstatements="1" conditionals="2" coveredconditionals="1" methods="0" coveredmethods="0"/>
<line num="1" count="2" type="cond" truecount="1" falsecount="1"/><line num="2" count="0" type="stmt"/></file></project></coverage>
`,
  read: (sink) => ({ xml: new CloverReader(sink) }),
} satisfies Format;
