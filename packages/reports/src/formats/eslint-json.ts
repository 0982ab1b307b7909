import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const WORDS: SeverityWords = { off: 'none', warning: 'medium', error: 'high' };
const NAMES = ['off', 'warning', 'error'];

/** ESLint writes numbers; tools that imitate it write words. */
function wordOf(severity: Node): string | undefined {
  const { value } = severity;
  return typeof value === 'number' ? (NAMES[value] ?? String(value)) : severity.word();
}

class EslintReader implements JsonReader {
  /** A list, or with metadata: an object of the list and the rules. */
  readonly each = ['*', 'results.*'];
  readonly #sink: Sink;
  #isList = false;
  #declared = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
    sink.tool('ESLint');
  }

  document(document: Node): void {
    this.#isList = document.isList;
  }

  item(file: Node, path: string): void {
    if (path === '*' && !this.#isList) return;
    const name = file.at('filePath').text();
    if (name === undefined || !file.at('messages').isList)
      return this.#sink.invalid(`\`${file.path}\` is no result of a file`);
    for (const message of file.at('messages').list()) this.#message(message, name, false);
    const suppressed = file.at('suppressedMessages').list();
    for (const message of suppressed) this.#message(message, name, true);
    const [errors, warnings] = ['errorCount', 'warningCount'].map((key) => file.at(key).number());
    if (errors !== undefined && warnings !== undefined) this.#declared += errors + warnings + suppressed.length;
    else this.#declared = Number.NaN;
  }

  end(): void {
    if (!Number.isNaN(this.#declared)) this.#sink.declaredCount('findings', this.#declared);
  }

  #message(message: Node, path: string, suppressed: boolean): void {
    if (!message.isObject) return this.#sink.invalid(`\`${message.path}\` is no message`);
    const text = message.at('message').text();
    if (message.at('fatal').boolean() === true)
      this.#sink.invalid(`\`${path}\` could not be linted (${(text ?? '').slice(0, 200)})`);
    this.#sink.finding(
      findingOf({
        tool: 'ESLint',
        rule: message.at('ruleId').text(),
        message: text,
        word: wordOf(message.at('severity')),
        words: WORDS,
        path,
        line: message.at('line').position(),
        endLine: message.at('endLine').position(),
        column: message.at('column').position(),
        suppressed,
      }),
    );
  }
}

const FILE = { type: 'object', keys: ['filePath', 'messages'] } as const;

export const eslintJson = {
  id: 'eslint-json',
  name: 'ESLint JSON',
  tools: 'ESLint (`json` and `json-with-metadata`)',
  kinds: ['lint'],
  shapes: [
    { json: { type: 'array', first: FILE } },
    { json: { type: 'array', empty: true } },
    { json: { type: 'object', keys: ['results', 'metadata'], at: { results: { first: FILE } } } },
    {
      json: { type: 'object', keys: ['results'], at: { results: { empty: true }, metadata: { keys: ['rulesMeta'] } } },
    },
  ],
  fileNames: ['eslint*.json'],
  remark: 'A file that could not be parsed is a finding, and makes the report partial.',
  example: `[{"filePath":"/w/src/a.js","messages":[{"ruleId":"no-unused-vars","severity":1,"message":"'x' is defined but never used.","line":1,"column":7,"nodeType":"Identifier","endLine":1,"endColumn":8}],"suppressedMessages":[],"errorCount":0,"fatalErrorCount":0,"warningCount":1,"fixableErrorCount":0,"fixableWarningCount":0}]
`,
  read: (sink) => ({ json: new EslintReader(sink) }),
} satisfies Format;
