import type { Attributes, Format, XmlReader } from '../format.ts';
import type { CoverageTotals, Share, Sink, SourceFile } from '../sink.ts';
import { wholeOf } from '../text/whole.ts';

/** Counters of the whole report and what they are here; the finer ones repeat them. */
const COUNTERS: Readonly<Record<string, keyof CoverageTotals>> = { LINE: 'lines', BRANCH: 'branches' };

class JacocoReader implements XmlReader {
  readonly #sink: Sink;
  readonly #groups: string[] = [];
  #package = '';
  #file: SourceFile | undefined;
  #class: { readonly name: string; readonly file: SourceFile | undefined } | undefined;
  #method = '';
  #declared: CoverageTotals = {};

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === 'line') this.#line(attributes);
    else if (name === 'counter') this.#counter(attributes, path);
    else if (name === 'method') this.#method = `${attributes['name'] ?? ''}${attributes['desc'] ?? ''}`;
    else if (name === 'class') this.#openClass(attributes);
    else if (name === 'sourcefile') this.#file = this.#source(attributes['name']);
    else if (name === 'package') this.#package = attributes['name'] ?? '';
    else if (name === 'group') this.#groups.push(attributes['name'] ?? '');
    else if (name === 'sessioninfo') this.#session(attributes);
    else if (name === 'project' && path.length === 1)
      this.#sink.vacuous("it is Ant's build file with JaCoCo's tasks; the report is what its `<xml destfile>` names");
  }

  close(name: string): void {
    if (name === 'sourcefile') this.#file = undefined;
    else if (name === 'class') this.#class = undefined;
    else if (name === 'group') this.#groups.pop();
  }

  end(): void {
    this.#sink.declaredCoverage(this.#declared);
  }

  /** Groups are modules: files of the same package and name in two of them are two. */
  #source(name: string | undefined): SourceFile | undefined {
    if (name === undefined || name === '') {
      this.#sink.invalid(`a source file without a name in \`${this.#package.slice(0, 60)}\``);
      return undefined;
    }
    return this.#sink.source([...this.#groups, this.#package, name].filter((part) => part !== '').join('/'));
  }

  #openClass(attributes: Attributes): void {
    const source = attributes['sourcefilename'];
    const file = source === undefined ? undefined : this.#source(source);
    this.#class = { name: attributes['name'] ?? '', file };
  }

  #line(attributes: Attributes): void {
    const number = wholeOf(attributes['nr']);
    const ran = wholeOf(attributes['ci']);
    const taken = wholeOf(attributes['cb']);
    const missed = wholeOf(attributes['mb']);
    if (number === undefined || ran === undefined || !this.#file)
      return this.#sink.invalid(
        `a line \`${(attributes['nr'] ?? '').slice(0, 20)}\` in \`${this.#package.slice(0, 60)}\``,
      );
    this.#file.line(number, ran > 0);
    if (taken !== undefined && missed !== undefined && taken + missed > 0)
      this.#file.branches(number, taken, taken + missed);
  }

  #counter(attributes: Attributes, path: readonly string[]): void {
    const { type = '' } = attributes;
    const parent = path.at(-2);
    if (parent !== 'report' && parent !== 'method') return;
    const [covered, missed] = [wholeOf(attributes['covered']), wholeOf(attributes['missed'])];
    if (covered === undefined || missed === undefined) return this.#sink.invalid(`a counter \`${type.slice(0, 20)}\``);
    if (parent === 'method') {
      if (type === 'METHOD') this.#class?.file?.function(`${this.#class.name} ${this.#method}`, covered > 0);
      return;
    }
    const key = COUNTERS[type];
    const share: Share = [covered, covered + missed];
    if (key) this.#declared = { ...this.#declared, [key]: share };
  }

  #session(attributes: Attributes): void {
    const at = wholeOf(attributes['dump']);
    if (at !== undefined) this.#sink.madeAt(new Date(at));
  }
}

export const jacoco = {
  id: 'jacoco',
  name: 'JaCoCo XML',
  tools: 'JaCoCo, Kover, Pester, grcov',
  kinds: ['coverage'],
  shapes: [
    { xml: { roots: ['report'], children: ['sessioninfo', 'package', 'group', 'counter'] } },
    // Without a child: nothing was instrumented.
    { xml: { roots: ['report'], attributes: ['name'] } },
    { xml: { roots: ['project'], attributes: ['jacoco'] } },
  ],
  fileNames: ['jacoco*.xml'],
  remark: 'Lines and branches are counted over source files; counters are only held against them.',
  example: `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
<report name="app"><sessioninfo id="h-1" start="1700000000000" dump="1700000001000"/><package name="com/x">
<class name="com/x/Y" sourcefilename="Y.java"><method name="run" desc="()V" line="3"><counter type="METHOD" missed="0" covered="1"/></method></class>
<sourcefile name="Y.java"><line nr="3" mi="0" ci="2" mb="1" cb="1"/><line nr="4" mi="2" ci="0" mb="0" cb="0"/></sourcefile></package>
<counter type="BRANCH" missed="1" covered="1"/><counter type="LINE" missed="1" covered="1"/></report>
`,
  read: (sink) => ({ xml: new JacocoReader(sink) }),
} satisfies Format;
