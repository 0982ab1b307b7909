import { findingOf } from '../finding.ts';
import type { Attributes, Format, XmlReader } from '../format.ts';
import { positionOf } from '../numeral.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';

const WORDS: SeverityWords = { ignore: 'none', info: 'low', warning: 'medium', error: 'high' };

class CheckstyleReader implements XmlReader {
  readonly texts = ['exception'];
  readonly #sink: Sink;
  #file: string | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
    sink.tool('Checkstyle');
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === 'file') this.#file = attributes['name'];
    else if (name === 'error' && path.at(-2) === 'file') this.#error(attributes);
  }

  close(name: string, text: string): void {
    if (name === 'file') this.#file = undefined;
    else if (name === 'exception')
      this.#sink.invalid(
        `\`${this.#file ?? ''}\` could not be checked (${text.trim().split('\n')[0]?.slice(0, 200) ?? ''})`,
      );
  }

  #error(attributes: Attributes): void {
    this.#sink.finding(
      findingOf({
        tool: 'Checkstyle',
        rule: attributes['source'],
        message: attributes['message'],
        word: attributes['severity'],
        words: WORDS,
        path: this.#file,
        line: positionOf(attributes['line']),
        column: positionOf(attributes['column']),
      }),
    );
  }
}

export const checkstyle = {
  id: 'checkstyle',
  name: 'Checkstyle XML',
  tools: 'Checkstyle, PHP_CodeSniffer, ktlint, detekt, Scalastyle and others',
  kinds: ['lint'],
  shapes: [{ xml: { roots: ['checkstyle'] } }],
  fileNames: ['checkstyle*.xml'],
  remark: 'A file that could not be checked (`exception`) makes the report partial.',
  example: `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="10.0">
<file name="src/A.java"><error line="3" column="5" severity="warning" message="'64' is a magic number." source="com.puppycrawl.tools.checkstyle.checks.coding.MagicNumberCheck"/></file>
</checkstyle>
`,
  read: (sink) => ({ xml: new CheckstyleReader(sink) }),
} satisfies Format;
