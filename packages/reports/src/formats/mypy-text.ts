import { ReportFault } from '../fault.ts';
import { findingOf } from '../finding.ts';
import type { Format, LinesReader } from '../format.ts';
import { positionOf, withoutColour } from '../numeral.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import { parseJson } from '../text/json.ts';
import { Node } from '../text/node.ts';

const WORDS: SeverityWords = { note: 'none', warning: 'medium', error: 'high' };
/** What of a line is looked at, in UTF-16 units. */
const MAX_LINE = 20_000;
/** `file:line: error: …`, with the column, and with the end, where mypy was told to show them. */
const PLACE = /^([^\n]+?):(\d{1,9}):(?:(\d{1,9}):)?(?:(\d{1,9}):\d{1,9}:)? (error|warning|note): /;
const FILE = /^([^\s:][^\n]*?\.pyi?): (error|note): /;
const SUMMARY = /^Found (\d{1,9}) errors? in \d{1,9} files?(.*)$/;
const SUCCESS = /^Success: no issues found in (\d{1,9}) source files?/;
const FAILED =
  /INTERNAL ERROR|^mypy: |^usage: mypy|^Traceback \(most recent call last\):|^There are no \.py\[i\] files/;

/** mypy's own words, and its `--output=json`: one document a line. */
class MypyReader implements LinesReader {
  readonly #sink: Sink;
  #spoke = false;

  constructor(sink: Sink) {
    this.#sink = sink;
    sink.tool('mypy');
  }

  line(whole: string): void {
    const line = withoutColour(whole.slice(0, MAX_LINE));
    if (line.startsWith('{')) return this.#document(whole);
    if (FAILED.test(line)) {
      this.#spoke = true;
      return this.#sink.toolFailed(`mypy says: ${line.trim().slice(0, 200)}`);
    }
    if (this.#place(line) || this.#summary(line)) this.#spoke = true;
  }

  end(): void {
    if (!this.#spoke) throw new ReportFault('holds no line of mypy');
  }

  #document(line: string): void {
    const node = new Node(parseJson(line));
    const word = node.at('severity').text();
    if (word === undefined) return node.refuse('a finding of mypy');
    this.#spoke = true;
    const line1 = node.at('line').position();
    const column = node.at('column').number();
    this.#tell(word, {
      rule: node.at('code').text(),
      message: node.at('message').text(),
      path: node.at('file').text(),
      line: line1,
      // Counted from 0 in this form.
      column: column === undefined || column < 0 ? undefined : column + 1,
    });
  }

  #place(line: string): boolean {
    const [start, path, number, column, end, word] = PLACE.exec(line) ?? [];
    if (start === undefined || path === undefined) return this.#wholeFile(line);
    this.#tell(word ?? '', {
      ...spoken(line.slice(start.length)),
      path,
      line: positionOf(number),
      column: positionOf(column),
      endLine: positionOf(end),
    });
    return true;
  }

  #wholeFile(line: string): boolean {
    const [start, path, word] = FILE.exec(line) ?? [];
    if (start === undefined || path === undefined) return false;
    this.#tell(word ?? '', { ...spoken(line.slice(start.length)), path });
    return true;
  }

  #summary(line: string): boolean {
    const [, errors, rest = ''] = SUMMARY.exec(line) ?? [];
    if (errors === undefined) return SUCCESS.test(line);
    this.#sink.declaredCount('findings', Number(errors));
    if (rest.includes('prevented further checking'))
      this.#sink.invalid('mypy stopped at an error, and did not check the rest');
    return true;
  }

  /** Notes say more of an error before them, and are none themselves. */
  #tell(word: string, told: Omit<Parameters<typeof findingOf>[0], 'tool' | 'word' | 'words'>): void {
    if (word !== 'note') this.#sink.finding(findingOf({ ...told, tool: 'mypy', word, words: WORDS }));
  }
}

/** The error code stands in brackets at the end. */
function spoken(text: string): { readonly message: string; readonly rule: string | undefined } {
  const start = text.lastIndexOf('  [');
  const code = start < 0 ? undefined : /^[a-z0-9-]{1,60}(?=\]\s*$)/.exec(text.slice(start + 3))?.[0];
  return { message: code === undefined ? text : text.slice(0, start), rule: code };
}

export const mypyText = {
  id: 'mypy-text',
  name: 'mypy',
  tools: 'mypy (its text, and `--output=json`)',
  kinds: ['lint'],
  shapes: [
    { lines: /^(?:[^\s:]|[A-Za-z]:\\)[^:]{0,500}\.pyi?:(?:\d{1,9}:){0,4} (?:error|note): / },
    { lines: /^Success: no issues found in \d+ source files?/ },
    { lines: /^Found \d+ errors? in \d+ files? \((?:checked|errors prevented)/ },
    { lines: /^\{"file": ".{1,2000}"severity": "(?:error|note)"\}$/ },
  ],
  fileNames: ['mypy*.txt'],
  example: `app.py:3: error: Incompatible return value type (got "str", expected "int")  [return-value]
Found 1 error in 1 file (checked 2 source files)
`,
  read: (sink) => ({ lines: new MypyReader(sink) }),
} satisfies Format;
