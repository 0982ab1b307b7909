import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const WORDS: SeverityWords = { low: 'low', medium: 'medium', high: 'high' };

/** Lines are text: `12`, or `12-14`. */
function linesOf(text: string | undefined): { readonly line?: number; readonly endLine?: number } {
  const [, from, to] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text ?? '') ?? [];
  if (from === undefined) return {};
  return { line: Number(from), ...(to !== undefined && { endLine: Number(to) }) };
}

function tellErrors(sink: Sink, document: Node): void {
  for (const [file, errors] of document.at('Golang errors').entries())
    for (const error of errors.list())
      sink.invalid(`\`${file}\` did not compile (${(error.at('error').text() ?? '').slice(0, 200)})`);
}

function reader(sink: Sink): JsonReader {
  let found: number | undefined;
  let suppressions = 0;
  return {
    each: ['Issues.*'],
    document(document: Node): void {
      sink.tool('gosec');
      tellErrors(sink, document);
      const stats = document.at('Stats');
      if (stats.at('files').number() === 0) sink.vacuous('gosec looked at no file');
      found = stats.at('found').number();
    },
    item(issue: Node): void {
      if (!issue.isObject) return sink.invalid(`\`${issue.path}\` is no issue`);
      const suppressed = issue.at('nosec').boolean() === true || issue.at('suppressions').list().length > 0;
      if (suppressed) suppressions++;
      const column = Number(issue.at('column').word());
      sink.finding(
        findingOf({
          tool: 'gosec',
          rule: issue.at('rule_id').text(),
          message: issue.at('details').text(),
          word: issue.at('severity').text(),
          words: WORDS,
          path: issue.at('file').text(),
          ...linesOf(issue.at('line').word()),
          column: column > 0 ? column : undefined,
          suppressed,
          url: issue.at('cwe').at('url').text(),
        }),
      );
    },
    end(): void {
      // Whether `found` counts suppressed issues depends on how gosec was called.
      if (found !== undefined && suppressions === 0) sink.declaredCount('findings', found);
    },
  };
}

export const gosec = {
  id: 'gosec',
  name: 'gosec JSON',
  tools: 'gosec',
  kinds: ['findings'],
  shapes: [{ json: { type: 'object', keys: ['Issues', 'Stats'], at: { Stats: { keys: ['found'] } } } }],
  fileNames: ['gosec*.json'],
  unproven: true,
  remark: 'Files that did not compile make the report partial.',
  example: `{"Golang errors":{},"Issues":[{"severity":"MEDIUM","confidence":"HIGH","cwe":{"id":"22","url":"https://cwe.mitre.org/data/definitions/22.html"},"rule_id":"G304","details":"Potential file inclusion via variable","file":"/w/main.go","code":"os.Open(path)","line":"12","column":"7","nosec":false,"suppressions":null}],"Stats":{"files":1,"lines":30,"nosec":0,"found":1},"GosecVersion":"2.21.0"}
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
