import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** Ruff does not rate its rules; a file that is no Python is an error. */
const WORDS: SeverityWords = { '': 'medium', info: 'low', warning: 'medium', error: 'high', fatal: 'high' };

/** Python that Ruff cannot parse has no rule of its own in older versions. */
function isUnparsed(item: Node): boolean {
  const code = item.at('code').text();
  const text = item.at('message').text() ?? '';
  return code === 'invalid-syntax' || code === 'E999' || (code === undefined && text.startsWith('SyntaxError'));
}

function reader(sink: Sink): JsonReader {
  sink.tool('Ruff');
  return {
    each: ['*'],
    concatenated: true,
    item(item: Node): void {
      if (!item.isObject) return sink.invalid(`\`${item.path}\` is no finding`);
      const path = item.at('filename').text();
      const word = item.at('severity').text() ?? '';
      const unparsed = isUnparsed(item);
      if (unparsed) sink.invalid(`\`${path ?? ''}\` could not be parsed`);
      const finding = findingOf({
        tool: 'Ruff',
        rule: item.at('code').text() ?? (unparsed ? 'invalid-syntax' : undefined),
        message: item.at('message').text(),
        word,
        words: WORDS,
        path,
        line: item.at('location').at('row').position(),
        endLine: item.at('end_location').at('row').position(),
        column: item.at('location').at('column').position(),
        url: item.at('url').text(),
      });
      sink.finding(unparsed ? { ...finding, severity: 'high' } : finding);
    },
  };
}

const FINDING = { keys: ['code', 'filename', 'location', 'message', 'fix'] } as const;

export const ruffJson = {
  id: 'ruff-json',
  name: 'Ruff JSON',
  tools: 'Ruff (`json` and `json-lines`)',
  kinds: ['lint'],
  shapes: [
    { json: { type: 'array', first: FINDING } },
    { json: { type: 'object', ...FINDING } },
    { json: { type: 'array', empty: true } },
  ],
  fileNames: ['ruff*.json'],
  remark: 'Ruff does not rate: its findings are `medium`, files that are no Python `high`.',
  example: `[{"cell":null,"code":"F401","end_location":{"column":10,"row":1},"filename":"/w/app.py","fix":null,"location":{"column":8,"row":1},"message":"\`os\` imported but unused","noqa_row":1,"url":"https://docs.astral.sh/ruff/rules/unused-import"}]
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
