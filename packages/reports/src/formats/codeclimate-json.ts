import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const WORDS: SeverityWords = {
  // Optional by the specification.
  '': 'medium',
  info: 'low',
  normal: 'medium',
  minor: 'low',
  major: 'medium',
  critical: 'high',
  blocker: 'critical',
};

function reader(sink: Sink): JsonReader {
  return {
    each: ['*'],
    concatenated: true,
    item(issue: Node): void {
      if (!issue.isObject) return sink.invalid(`\`${issue.path}\` is no issue`);
      // Engines write measurements into the same stream.
      const type = issue.at('type').text()?.toLowerCase() ?? 'issue';
      if (type === 'measurement') return;
      if (type === 'error')
        return sink.toolFailed((issue.at('description').text() ?? 'an engine failed').slice(0, 200));
      const location = issue.at('location');
      const begin = location.at('positions').at('begin');
      const tool = issue.at('engine_name').text() ?? 'Code Climate';
      sink.tool(tool);
      sink.finding(
        findingOf({
          tool,
          rule: issue.at('check_name').text(),
          message: issue.at('description').text(),
          word: issue.at('severity').text() ?? '',
          words: WORDS,
          path: location.at('path').text(),
          line: location.at('lines').at('begin').position() ?? begin.at('line').position(),
          endLine:
            location.at('lines').at('end').position() ?? location.at('positions').at('end').at('line').position(),
          column: begin.at('column').position(),
          fingerprint: issue.at('fingerprint').text(),
        }),
      );
    },
  };
}

const ISSUE = { keys: ['description', 'location'], at: { location: { keys: ['path'] } } } as const;

export const codeclimateJson = {
  id: 'codeclimate-json',
  name: 'Code Climate JSON',
  tools: 'Code Climate engines, GitLab code quality, RuboCop, golangci-lint, PHPStan and others',
  kinds: ['lint'],
  shapes: [
    { json: { type: 'array', first: ISSUE } },
    { json: { type: 'object', ...ISSUE } },
    { json: { type: 'array', first: { keys: ['location', 'check_name'], values: { type: /^issue$/i } } } },
    { json: { type: 'array', empty: true } },
  ],
  fileNames: ['gl-code-quality-report.json', 'codeclimate*.json'],
  remark: 'A list, or documents each ended by a NUL byte.',
  example: `[{"type":"issue","check_name":"argument_count","description":"Method has 6 arguments (exceeds 4 allowed).","categories":["Complexity"],"fingerprint":"f778445eae9245ad","severity":"minor","location":{"path":"lib/a.rb","lines":{"begin":2,"end":2}}}]
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
