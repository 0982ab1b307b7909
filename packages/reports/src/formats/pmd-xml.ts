import { findingOf } from '../finding.ts';
import type { Attributes, Format, XmlReader } from '../format.ts';
import { positionOf } from '../numeral.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';

/** Priorities: 1 high, 2 medium high, 3 medium, 4 medium low, 5 low. A suppressed violation has none. */
const WORDS: SeverityWords = { '1': 'high', '2': 'high', '3': 'medium', '4': 'low', '5': 'low' };
const SUPPRESSED: SeverityWords = { '': 'medium' };

class PmdReader implements XmlReader {
  readonly texts = ['violation'];
  readonly #sink: Sink;
  #file: string | undefined;
  #violation: Attributes = {};

  constructor(sink: Sink) {
    this.#sink = sink;
    sink.tool('PMD');
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'file') this.#file = attributes['name'];
    else if (name === 'violation') this.#violation = attributes;
    else if (name === 'suppressedviolation') this.#suppressed(attributes);
    else if (name === 'error')
      this.#sink.invalid(
        `\`${attributes['filename'] ?? ''}\` was not checked (${(attributes['msg'] ?? '').slice(0, 200)})`,
      );
    else if (name === 'configerror')
      this.#sink.invalid(
        `the rule \`${attributes['rule'] ?? ''}\` did not run (${(attributes['msg'] ?? '').slice(0, 200)})`,
      );
  }

  close(name: string, text: string): void {
    if (name !== 'violation') return;
    const { rule, priority, beginline, endline, begincolumn, externalInfoUrl } = this.#violation;
    this.#sink.finding(
      findingOf({
        tool: 'PMD',
        rule,
        message: text,
        word: priority,
        words: WORDS,
        path: this.#file,
        line: positionOf(beginline),
        endLine: positionOf(endline),
        column: positionOf(begincolumn),
        url: externalInfoUrl,
      }),
    );
  }

  #suppressed({ filename, msg }: Attributes): void {
    this.#sink.finding(
      findingOf({
        tool: 'PMD',
        rule: undefined,
        message: msg,
        word: '',
        words: SUPPRESSED,
        path: filename,
        suppressed: true,
      }),
    );
  }
}

export const pmdXml = {
  id: 'pmd-xml',
  name: 'PMD XML',
  tools: 'PMD, PHPMD',
  kinds: ['lint'],
  shapes: [{ xml: { roots: ['pmd'] } }],
  fileNames: ['pmd*.xml'],
  remark: 'Files that PMD could not process, and rules that it could not set up, make the report partial.',
  example: `<?xml version="1.0" encoding="UTF-8"?>
<pmd xmlns="http://pmd.sourceforge.net/report/2.0.0" version="7.0.0" timestamp="2026-01-02T03:04:05.000">
<file name="src/A.java"><violation beginline="5" endline="5" begincolumn="3" endcolumn="9" rule="UnusedImports" ruleset="Code Style" priority="4">Avoid unused imports</violation></file>
</pmd>
`,
  read: (sink) => ({ xml: new PmdReader(sink) }),
} satisfies Format;
