import type { Attributes, Format, XmlReader } from '../format.ts';
import type { Share, Sink, SourceFile } from '../sink.ts';
import { wholeOf } from '../text/whole.ts';

/** `covered` and `valid` attributes of the root; NaN and what is not there say nothing. */
function declared(attributes: Attributes, what: 'lines' | 'branches'): Share | undefined {
  const covered = wholeOf(attributes[`${what}-covered`]);
  const valid = wholeOf(attributes[`${what}-valid`]);
  return covered === undefined || valid === undefined ? undefined : [covered, valid];
}

interface Line {
  readonly number: number;
  readonly covered: boolean;
  readonly branches: Share | undefined;
}

function lineOf(attributes: Attributes): Line | undefined {
  const number = wholeOf(attributes['number']);
  const { hits: written } = attributes;
  const hits = wholeOf(written) ?? Number(written);
  if (number === undefined || Number.isNaN(hits)) return undefined;
  const conditions = attributes['condition-coverage'];
  const [, covered, total] = conditions === undefined ? [] : (/\((\d+)\/(\d+)\)/.exec(conditions) ?? []);
  return {
    number,
    // A counter that overflowed is below zero and says nothing of the line.
    covered: hits > 0,
    branches: total === undefined ? undefined : [Number(covered), Number(total)],
  };
}

class CoberturaReader implements XmlReader {
  readonly texts = ['source'];
  readonly #sink: Sink;
  #file: SourceFile | undefined;
  #methodLines: Line[] = [];
  #hasClassLines = false;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === 'line') this.#line(attributes, path);
    else if (name === 'class') {
      this.#file = this.#sink.source(attributes['filename'] ?? '');
      this.#methodLines = [];
      this.#hasClassLines = false;
    } else if (path.length === 1) this.#root(attributes);
  }

  close(name: string, text: string): void {
    if (name === 'source') this.#sink.sourceRoot(text.trim());
    if (name !== 'class') return;
    // Lines of methods are lines of the class as well; they count only where the class has none.
    if (!this.#hasClassLines) for (const line of this.#methodLines) this.#add(line);
    this.#file = undefined;
  }

  #root(attributes: Attributes): void {
    const at = wholeOf(attributes['timestamp']);
    // Some tools count seconds, some milliseconds.
    if (at !== undefined && at > 0) this.#sink.madeAt(new Date(at < 1e11 ? at * 1_000 : at));
    const lines = declared(attributes, 'lines');
    const branches = declared(attributes, 'branches');
    this.#sink.declaredCoverage({ ...(lines && { lines }), ...(branches && { branches }) });
  }

  #line(attributes: Attributes, path: readonly string[]): void {
    const line = lineOf(attributes);
    if (!line)
      return this.#sink.invalid(
        `a line \`${(attributes['number'] ?? '').slice(0, 20)}\` with \`${(attributes['hits'] ?? '').slice(0, 20)}\` hits`,
      );
    if (path.at(-3) === 'class') {
      this.#hasClassLines = true;
      this.#add(line);
    } else if (path.at(-3) === 'method' && !this.#hasClassLines) this.#methodLines.push(line);
  }

  #add({ number, covered, branches }: Line): void {
    this.#file?.line(number, covered);
    if (branches) this.#file?.branches(number, branches[0], branches[1]);
  }
}

export const cobertura = {
  id: 'cobertura',
  name: 'Cobertura XML',
  tools: 'coverage.py, coverlet, gcovr, Istanbul, tarpaulin and others',
  kinds: ['coverage'],
  shapes: [
    { xml: { roots: ['coverage'], children: ['sources', 'packages'] } },
    // Nothing was instrumented.
    { xml: { roots: ['coverage'], attributes: ['line-rate'] } },
  ],
  fileNames: ['cobertura*.xml', 'coverage.xml'],
  remark: 'Rates and totals of the file are not believed: lines are counted.',
  example: `<coverage line-rate="0.5" lines-covered="1" lines-valid="2"><sources><source>/w/src</source></sources><packages><package name="p"><classes>
<class name="C" filename="app.py"><methods/><lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class>
</classes></package></packages></coverage>
`,
  read: (sink) => ({ xml: new CoberturaReader(sink) }),
} satisfies Format;
