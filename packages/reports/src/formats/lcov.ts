import { ReportFault } from '../fault.ts';
import type { Format, LinesReader } from '../format.ts';
import type { CoverageTotals, Share, Sink, SourceFile } from '../sink.ts';
import { digitsEnd, numberAt } from '../text/whole.ts';

const [COMMA, MINUS] = [44, 45];

/** A count: `-` is one that never came to be; below zero is an overflow that says nothing. Undefined for what is none. */
function isPositive(text: string): boolean | undefined {
  if (text === '-') return false;
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isNaN(value) ? undefined : value > 0;
}

type Declared = Record<'LF' | 'LH' | 'BRF' | 'BRH', number | undefined>;

/** One record: a source file under one test. */
interface Section {
  readonly file: SourceFile;
  readonly declared: Declared;
}

class LcovReader implements LinesReader {
  readonly #sink: Sink;
  readonly #seen = new Set<SourceFile>();
  #section: Section | undefined;
  #sums: Declared = { LF: 0, LH: 0, BRF: 0, BRH: 0 };
  #noted = false;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Nearly all lines: `DA:line,count` and `BRDA:line,block,branch,taken`, all of digits. */
  within(text: string, from: number, to: number): boolean {
    const section = this.#section;
    if (!section) return false;
    if (text.startsWith('DA:', from)) {
      const first = digitsEnd(text, from + 3);
      if (first === from + 3 || text.charCodeAt(first) !== COMMA) return false;
      if (first + 1 === to || digitsEnd(text, first + 1) !== to) return false;
      section.file.line(numberAt(text, from + 3, first), numberAt(text, first + 1, to) > 0);
      return true;
    }
    if (!text.startsWith('BRDA:', from)) return false;
    const first = digitsEnd(text, from + 5);
    if (first === from + 5 || text.charCodeAt(first) !== COMMA) return false;
    const last = text.lastIndexOf(',', to);
    if (last <= first + 1 || last + 1 === to) return false;
    const isNever = last + 2 === to && text.charCodeAt(last + 1) === MINUS;
    if (!isNever && digitsEnd(text, last + 1) !== to) return false;
    const taken = !isNever && numberAt(text, last + 1, to) > 0;
    section.file.branch(numberAt(text, from + 5, first), text.slice(first + 1, last), taken);
    return true;
  }

  line(text: string): void {
    if (text.startsWith('DA:')) this.#data(text);
    else if (text.startsWith('BRDA:')) this.#branch(text);
    else if (text === 'end_of_record') this.#close();
    else if (text.startsWith('SF:')) this.#open(text.slice(3));
    else this.#other(text);
  }

  end(): void {
    if (this.#section) throw new ReportFault('ends within a record: it was cut off');
    if (this.#seen.size === 0) throw new ReportFault('holds no record of a source file');
    const share = (hit: number | undefined, found: number | undefined): Share | undefined =>
      hit === undefined || found === undefined ? undefined : [hit, found];
    const lines = share(this.#sums.LH, this.#sums.LF);
    const branches = share(this.#sums.BRH, this.#sums.BRF);
    const declared: CoverageTotals = { ...(lines && { lines }), ...(branches && { branches }) };
    this.#sink.declaredCoverage(declared);
  }

  #open(path: string): void {
    if (this.#section) this.#close();
    if (path.trim() === '') this.#sink.invalid('a record without the name of its source file');
    // Of a file with several records (one for each test), their sums say nothing of it.
    const file = this.#sink.source(path);
    if (this.#seen.has(file)) this.#sums = { LF: undefined, LH: undefined, BRF: undefined, BRH: undefined };
    this.#seen.add(file);
    const declared = { LF: undefined, LH: undefined, BRF: undefined, BRH: undefined };
    this.#section = { file, declared };
  }

  #close(): void {
    if (!this.#section) return this.#sink.invalid('an `end_of_record` without a record');
    const { declared } = this.#section;
    for (const key of ['LF', 'LH', 'BRF', 'BRH'] as const) {
      const [sum, one] = [this.#sums[key], declared[key]];
      this.#sums[key] = sum === undefined || one === undefined ? undefined : sum + one;
    }
    this.#section = undefined;
  }

  #data(text: string): void {
    const at = digitsEnd(text, 3);
    if (at === 3 || text.charCodeAt(at) !== COMMA || !this.#section) return this.#bad(text);
    const comma = text.indexOf(',', at + 1);
    const ran = isPositive(text.slice(at + 1, comma < 0 ? text.length : comma));
    if (ran === undefined) return this.#bad(text);
    this.#section.file.line(numberAt(text, 3, at), ran);
  }

  /** `BRDA:line,[e]block,branch,taken`; the branch may be an expression, which may hold commas. */
  #branch(text: string): void {
    const first = digitsEnd(text, 5);
    const last = text.lastIndexOf(',');
    const taken = isPositive(text.slice(last + 1));
    if (first === 5 || text.charCodeAt(first) !== COMMA || last <= first || taken === undefined || !this.#section)
      return this.#bad(text);
    this.#section.file.branch(numberAt(text, 5, first), text.slice(first + 1, last), taken);
  }

  #other(text: string): void {
    const colon = text.indexOf(':');
    const [key, value] = colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
    switch (key) {
      case 'FN':
        // `line,[end line,]name`: it ran only where something says so.
        return this.#function(value.replace(/^\d+,(?:\d+,)?/, ''), '0', text);
      case 'FNDA':
        return this.#function(
          value.slice(value.indexOf(',') + 1),
          value.slice(0, Math.max(0, value.indexOf(','))),
          text,
        );
      case 'FNA': {
        // `index,count,name`: one of the names of a function that `FNL` gives the lines of.
        const [, count = '', name = ''] = /^\d+,([^,]*),(.*)$/.exec(value) ?? [];
        return this.#function(name, count, text);
      }
      case 'LF':
      case 'LH':
      case 'BRF':
      case 'BRH':
        if (this.#section && /^\d{1,15}$/.test(value)) this.#section.declared[key] = Number(value);
        return;
      case 'TN':
      case 'VER':
      case 'FNF':
      case 'FNH':
      case 'FNL':
      case 'MCDC':
      case 'MCF':
      case 'MCH':
        return;
      default:
        if (text.trim() === '' || text.startsWith('#') || this.#noted) return;
        this.#noted = true;
        this.#sink.note(`a line that LCOV does not have was left out: \`${text.slice(0, 60)}\``);
    }
  }

  #function(name: string, count: string, text: string): void {
    const ran = isPositive(count);
    if (ran === undefined || !this.#section) return this.#bad(text);
    this.#section.file.function(name, ran);
  }

  #bad(text: string): void {
    this.#sink.invalid(`\`${text.slice(0, 60)}\`${this.#section ? '' : ' outside of a record'}`);
  }
}

export const lcov = {
  id: 'lcov',
  name: 'LCOV',
  tools: 'lcov, Istanbul, cargo-llvm-cov, grcov, coverage.py, Dart, Bazel and others',
  kinds: ['coverage'],
  shapes: [{ lines: /^SF:./ }],
  fileNames: ['lcov.info', '*.lcov'],
  remark: 'A file with several records counts once; totals of the file are not believed.',
  example: `TN:
SF:src/a.ts
FN:1,sum
FNDA:2,sum
FNF:1
FNH:1
DA:1,2
DA:2,0
LF:2
LH:1
BRDA:1,0,0,2
BRDA:1,0,1,-
BRF:2
BRH:1
end_of_record
`,
  read: (sink) => ({ lines: new LcovReader(sink) }),
} satisfies Format;
