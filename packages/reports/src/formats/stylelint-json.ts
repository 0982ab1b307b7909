import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const WORDS: SeverityWords = { warning: 'medium', error: 'high' };

function tellTroubles(sink: Sink, file: Node, path: string): void {
  for (const error of file.at('parseErrors').list())
    sink.invalid(`\`${path}\` could not be parsed (${(error.at('text').text() ?? '').slice(0, 200)})`);
  for (const option of file.at('invalidOptionWarnings').list())
    sink.invalid(`a rule is set up wrongly (${(option.at('text').text() ?? '').slice(0, 200)})`);
}

function tellWarning(sink: Sink, warning: Node, path: string): void {
  if (!warning.isObject) return sink.invalid(`\`${warning.path}\` is no warning`);
  const rule = warning.at('rule').text();
  const message = warning.at('text').text();
  if (rule === 'CssSyntaxError') sink.invalid(`\`${path}\` could not be parsed (${(message ?? '').slice(0, 200)})`);
  sink.finding(
    findingOf({
      tool: 'Stylelint',
      rule,
      message,
      word: warning.at('severity').text(),
      words: WORDS,
      path,
      line: warning.at('line').position(),
      endLine: warning.at('endLine').position(),
      column: warning.at('column').position(),
    }),
  );
}

function reader(sink: Sink): JsonReader {
  sink.tool('Stylelint');
  return {
    each: ['*'],
    item(file: Node): void {
      if (!file.at('warnings').isList) return sink.invalid(`\`${file.path}\` is no result of a file`);
      const path = file.at('source').text() ?? '';
      tellTroubles(sink, file, path);
      for (const warning of file.at('warnings').list()) tellWarning(sink, warning, path);
    },
  };
}

export const stylelintJson = {
  id: 'stylelint-json',
  name: 'Stylelint JSON',
  tools: 'Stylelint',
  kinds: ['lint'],
  shapes: [
    { json: { type: 'array', first: { keys: ['source', 'warnings'] } } },
    { json: { type: 'array', empty: true } },
  ],
  fileNames: ['stylelint*.json'],
  remark: 'A file that could not be parsed makes the report partial.',
  example: `[{"source":"/w/a.css","deprecations":[],"invalidOptionWarnings":[],"parseErrors":[],"errored":true,"warnings":[{"line":1,"column":6,"endLine":1,"endColumn":9,"rule":"color-named","severity":"error","text":"Unexpected named color \\"red\\" (color-named)"}]}]
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
