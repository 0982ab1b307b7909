import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** Without `severity` in its configuration golangci-lint rates nothing. */
const WORDS: SeverityWords = {
  '': 'medium',
  info: 'low',
  low: 'low',
  minor: 'low',
  warning: 'medium',
  medium: 'medium',
  major: 'medium',
  error: 'high',
  high: 'high',
  critical: 'critical',
  blocker: 'critical',
};

function reader(sink: Sink): JsonReader {
  return {
    each: ['Issues.*'],
    document(document: Node): void {
      sink.tool('golangci-lint');
      const report = document.at('Report');
      const error = report.at('Error').text() ?? '';
      if (error !== '') sink.toolFailed(`golangci-lint says: ${error.slice(0, 200)}`);
      for (const warning of report.at('Warnings').list())
        sink.note(`golangci-lint: ${(warning.at('Text').text() ?? '').slice(0, 200)}`);
    },
    item(issue: Node): void {
      if (!issue.isObject) return sink.invalid(`\`${issue.path}\` is no issue`);
      const linter = issue.at('FromLinter').text();
      const message = issue.at('Text').text();
      const place = issue.at('Pos');
      const lines = issue.at('LineRange');
      const unchecked = linter === 'typecheck';
      if (unchecked) sink.invalid(`the code does not compile (${(message ?? '').slice(0, 200)})`);
      sink.finding({
        ...findingOf({
          tool: 'golangci-lint',
          rule: linter,
          message,
          word: issue.at('Severity').text() ?? '',
          words: WORDS,
          path: place.at('Filename').text(),
          line: place.at('Line').position() ?? lines.at('From').position(),
          endLine: lines.at('To').position(),
          column: place.at('Column').position(),
        }),
        ...(unchecked && { severity: 'high' }),
      });
    },
  };
}

export const golangciJson = {
  id: 'golangci-json',
  name: 'golangci-lint JSON',
  tools: 'golangci-lint',
  kinds: ['lint'],
  shapes: [{ json: { type: 'object', keys: ['Issues', 'Report'] } }],
  fileNames: ['golangci*.json'],
  remark: 'Code that does not compile makes the report partial.',
  example: `{"Issues":[{"FromLinter":"errcheck","Text":"Error return value is not checked","Severity":"","SourceLines":["\\tf()"],"Pos":{"Filename":"main.go","Offset":40,"Line":5,"Column":3},"ExpectNoLint":false,"ExpectedNoLintLinter":""}],"Report":{"Linters":[{"Name":"errcheck","Enabled":true}]}}
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
