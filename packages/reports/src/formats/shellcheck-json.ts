import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const WORDS: SeverityWords = { style: 'low', info: 'low', warning: 'medium', error: 'high' };

function reader(sink: Sink): JsonReader {
  sink.tool('ShellCheck');
  let isList = false;
  return {
    each: ['*', 'comments.*'],
    document(document: Node): void {
      isList = document.isList;
    },
    item(item: Node, path: string): void {
      if (path === '*' && !isList) return;
      if (!item.isObject) return sink.invalid(`\`${item.path}\` is no comment`);
      const code = item.at('code').word();
      sink.finding(
        findingOf({
          tool: 'ShellCheck',
          rule: code === undefined ? undefined : `SC${code}`,
          message: item.at('message').text(),
          word: item.at('level').text(),
          words: WORDS,
          path: item.at('file').text(),
          line: item.at('line').position(),
          endLine: item.at('endLine').position(),
          column: item.at('column').position(),
          url: code === undefined ? undefined : `https://www.shellcheck.net/wiki/SC${code}`,
        }),
      );
    },
  };
}

const COMMENT = { keys: ['file', 'line', 'endLine', 'level', 'code', 'message'] } as const;

export const shellcheckJson = {
  id: 'shellcheck-json',
  name: 'ShellCheck JSON',
  tools: 'ShellCheck (`json` and `json1`)',
  kinds: ['lint'],
  shapes: [
    { json: { type: 'array', first: COMMENT } },
    { json: { type: 'array', empty: true } },
    { json: { type: 'object', keys: ['comments'], at: { comments: { type: 'array', first: COMMENT } } } },
    { json: { type: 'object', keys: ['comments'], at: { comments: { empty: true } } } },
  ],
  fileNames: ['shellcheck*.json'],
  example: `{"comments":[{"file":"build.sh","line":3,"endLine":3,"column":6,"endColumn":11,"level":"info","code":2086,"message":"Double quote to prevent globbing and word splitting.","fix":null}]}
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
