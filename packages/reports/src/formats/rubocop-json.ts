import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const WORDS: SeverityWords = {
  info: 'low',
  refactor: 'low',
  convention: 'low',
  warning: 'medium',
  error: 'high',
  fatal: 'critical',
};

function tellOffense(sink: Sink, offense: Node, path: string | undefined): void {
  if (!offense.isObject) return sink.invalid(`\`${offense.path}\` is no offense`);
  const location = offense.at('location');
  const rule = offense.at('cop_name').text();
  const text = offense.at('message').text();
  if (rule === 'Lint/Syntax') sink.invalid(`\`${path ?? ''}\` could not be parsed (${(text ?? '').slice(0, 200)})`);
  sink.finding(
    findingOf({
      tool: 'RuboCop',
      rule,
      message: text,
      word: offense.at('severity').text(),
      words: WORDS,
      path,
      line: location.at('start_line').position() ?? location.at('line').position(),
      endLine: location.at('last_line').position(),
      column: location.at('start_column').position() ?? location.at('column').position(),
    }),
  );
}

function reader(sink: Sink): JsonReader {
  return {
    each: ['files.*'],
    document(document: Node): void {
      sink.tool('RuboCop');
      const summary = document.at('summary');
      const count = summary.at('offense_count').number();
      if (count !== undefined) sink.declaredCount('findings', count);
      if (summary.at('inspected_file_count').number() === 0) sink.note('RuboCop inspected no file');
    },
    item(file: Node): void {
      if (!file.at('offenses').isList) return sink.invalid(`\`${file.path}\` is no result of a file`);
      for (const offense of file.at('offenses').list()) tellOffense(sink, offense, file.at('path').text());
    },
  };
}

export const rubocopJson = {
  id: 'rubocop-json',
  name: 'RuboCop JSON',
  tools: 'RuboCop',
  kinds: ['lint'],
  shapes: [
    {
      json: { type: 'object', keys: ['files', 'summary', 'metadata'], at: { metadata: { keys: ['rubocop_version'] } } },
    },
  ],
  fileNames: ['rubocop*.json'],
  remark: 'A file that could not be parsed is a finding, and makes the report partial.',
  example: `{"metadata":{"rubocop_version":"1.60.0","ruby_engine":"ruby","ruby_version":"3.3.0"},"files":[{"path":"lib/a.rb","offenses":[{"severity":"convention","message":"Missing frozen string literal comment.","cop_name":"Style/FrozenStringLiteralComment","corrected":false,"correctable":true,"location":{"start_line":1,"start_column":1,"last_line":1,"last_column":1,"length":1,"line":1,"column":1}}]}],"summary":{"offense_count":1,"target_file_count":1,"inspected_file_count":1}}
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
