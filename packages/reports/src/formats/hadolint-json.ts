import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const WORDS: SeverityWords = { ignore: 'none', style: 'low', info: 'low', warning: 'medium', error: 'high' };
/** The rule that says that a Dockerfile could not be parsed. */
const UNPARSED = 'DL1000';

function reader(sink: Sink): JsonReader {
  sink.tool('Hadolint');
  return {
    each: ['*'],
    item(item: Node): void {
      if (!item.isObject) return sink.invalid(`\`${item.path}\` is no finding`);
      const rule = item.at('code').word();
      const path = item.at('file').text();
      if (rule === UNPARSED) sink.invalid(`\`${path ?? ''}\` could not be parsed, and was not checked`);
      sink.finding(
        findingOf({
          tool: 'Hadolint',
          rule,
          message: item.at('message').text(),
          word: item.at('level').text(),
          words: WORDS,
          path,
          line: item.at('line').position(),
          column: item.at('column').position(),
          url: rule?.startsWith('DL') === true ? `https://github.com/hadolint/hadolint/wiki/${rule}` : undefined,
        }),
      );
    },
  };
}

export const hadolintJson = {
  id: 'hadolint-json',
  name: 'Hadolint JSON',
  tools: 'Hadolint',
  kinds: ['lint'],
  shapes: [
    {
      json: { type: 'array', first: { keys: ['file', 'line', 'level', 'message'], values: { code: /^[A-Z]{2}\d+$/ } } },
    },
    { json: { type: 'array', empty: true } },
  ],
  fileNames: ['hadolint*.json'],
  example: `[{"line":3,"code":"DL3008","message":"Pin versions in apt get install.","column":1,"file":"Dockerfile","level":"warning"}]
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
