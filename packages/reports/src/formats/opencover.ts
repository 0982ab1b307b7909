import type { Attributes, Format, XmlReader } from '../format.ts';
import type { Share, Sink, SourceFile } from '../sink.ts';
import { wholeOf } from '../text/whole.ts';

/** Sequence points of code that the compiler added; no source has such lines. */
const HIDDEN = 16_700_000;

class OpenCoverReader implements XmlReader {
  readonly texts = ['FullName', 'Name'];
  readonly #sink: Sink;
  readonly #files = new Map<string, string>();
  #isSkipped = false;
  #class = '';
  #method = '';
  #ref: string | undefined;
  #ran: boolean | undefined;
  #file: SourceFile | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === 'Module') {
      this.#isSkipped = attributes['skippedDueTo'] !== undefined;
      this.#files.clear();
    }
    if (this.#isSkipped) return;
    if (name === 'SequencePoint') this.#sequencePoint(attributes);
    else if (name === 'BranchPoint') this.#branchPoint(attributes);
    else if (name === 'Method') this.#openMethod();
    else if (name === 'FileRef') this.#ref = attributes['uid'];
    else if (name === 'File') this.#files.set(attributes['uid'] ?? '', attributes['fullPath'] ?? '');
    else if (name === 'Summary' && path.length === 2) this.#declare(attributes);
  }

  close(name: string, text: string, path: readonly string[]): void {
    if (name === 'FullName' && path.at(-2) === 'Class') this.#class = text.trim();
    else if (name === 'Name' && path.at(-2) === 'Method') this.#method = `${this.#class}|${text.trim()}`;
    else if (name === 'Method' && this.#ran !== undefined) this.#file?.function(this.#method, this.#ran);
  }

  #openMethod(): void {
    this.#method = this.#class;
    this.#ref = undefined;
    this.#ran = undefined;
    this.#file = undefined;
  }

  /** Points of files that the report does not name are kept under no name: they count in the totals. */
  #source(attributes: Attributes): SourceFile {
    const path = this.#files.get(attributes['fileid'] ?? '') ?? this.#files.get(this.#ref ?? '') ?? '';
    this.#file = this.#sink.source(path);
    return this.#file;
  }

  #sequencePoint(attributes: Attributes): void {
    const { sl, sc = '', el = '', ec = '', ordinal = '' } = attributes;
    const [line, visits] = [wholeOf(sl), wholeOf(attributes['vc'])];
    if (line === undefined || visits === undefined) return this.#bad('sequence', attributes);
    if (line >= HIDDEN) return;
    this.#ran = this.#ran === true || visits > 0;
    const file = this.#source(attributes);
    file.line(line, visits > 0);
    file.statement(`${this.#method}|${line}.${sc},${el}.${ec}|${ordinal}`, visits > 0);
  }

  #branchPoint(attributes: Attributes): void {
    const { sl, path = '', offset = '', offsetend = '', ordinal = '' } = attributes;
    const visits = wholeOf(attributes['vc']);
    const line = wholeOf(sl ?? '0');
    if (line === undefined || visits === undefined) return this.#bad('branch', attributes);
    const id = `${this.#method}|${offset}-${offsetend}|${path}|${ordinal}`;
    this.#source(attributes).branch(line >= HIDDEN ? 0 : line, id, visits > 0);
  }

  #declare(attributes: Attributes): void {
    const [covered, total] = [wholeOf(attributes['visitedSequencePoints']), wholeOf(attributes['numSequencePoints'])];
    if (covered === undefined || total === undefined) return;
    const statements: Share = [covered, total];
    // Its branches count the entry of each method as well, which is shown nowhere.
    this.#sink.declaredCoverage({ statements });
  }

  #bad(kind: string, { sl = '', vc = '' }: Attributes): void {
    this.#sink.invalid(`a ${kind} point of line \`${sl.slice(0, 20)}\` with \`${vc.slice(0, 20)}\` visits`);
  }
}

export const opencover = {
  id: 'opencover',
  name: 'OpenCover XML',
  tools: 'OpenCover, coverlet, AltCover',
  kinds: ['coverage'],
  shapes: [{ xml: { roots: ['CoverageSession'] } }],
  fileNames: ['*.opencover.xml', 'opencover.xml'],
  remark: 'A line is covered where any sequence point that begins on it ran.',
  example: `<?xml version="1.0" encoding="utf-8"?>
<CoverageSession><Summary numSequencePoints="2" visitedSequencePoints="1" /><Modules><Module hash="1"><ModuleName>Lib</ModuleName>
<Files><File uid="1" fullPath="C:\\w\\Lib\\A.cs" /></Files><Classes><Class><FullName>Lib.A</FullName><Methods><Method><Name>System.Void Lib.A::Run()</Name><FileRef uid="1" />
<SequencePoints><SequencePoint vc="1" ordinal="0" sl="3" sc="5" el="3" ec="9" /><SequencePoint vc="0" ordinal="1" sl="4" sc="5" el="4" ec="9" /></SequencePoints>
<BranchPoints><BranchPoint vc="1" ordinal="0" path="0" offset="2" sl="3" /><BranchPoint vc="0" ordinal="1" path="1" offset="2" sl="3" /></BranchPoints>
</Method></Methods></Class></Classes></Module></Modules></CoverageSession>
`,
  read: (sink) => ({ xml: new OpenCoverReader(sink) }),
} satisfies Format;
