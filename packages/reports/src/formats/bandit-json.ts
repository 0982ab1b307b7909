import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import { instantOf } from '../numeral.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const WORDS: SeverityWords = { low: 'low', medium: 'medium', high: 'high' };

function reader(sink: Sink): JsonReader {
  return {
    each: ['results.*'],
    document(document: Node): void {
      sink.tool('Bandit');
      const madeAt = instantOf(document.at('generated_at').text());
      if (madeAt) sink.madeAt(madeAt);
      const files = document
        .at('metrics')
        .entries()
        .filter(([name]) => name !== '_totals');
      if (files.length === 0) sink.note('Bandit looked at no file');
      for (const error of document.at('errors').list()) {
        const file = error.at('filename').text() ?? '';
        sink.invalid(`\`${file}\` was not scanned (${(error.at('reason').text() ?? '').slice(0, 200)})`);
      }
    },
    item(result: Node): void {
      if (!result.isObject) return sink.invalid(`\`${result.path}\` is no result`);
      const columns = result.at('col_offset').number();
      const lines = result.at('line_range').list();
      sink.finding(
        findingOf({
          tool: 'Bandit',
          rule: result.at('test_id').text(),
          message: result.at('issue_text').text(),
          word: result.at('issue_severity').text(),
          words: WORDS,
          path: result.at('filename').text(),
          line: result.at('line_number').position(),
          endLine: lines.at(-1)?.position(),
          column: columns === undefined || columns < 0 ? undefined : columns + 1,
          url: result.at('more_info').text(),
        }),
      );
    },
  };
}

export const banditJson = {
  id: 'bandit-json',
  name: 'Bandit JSON',
  tools: 'Bandit',
  kinds: ['findings'],
  shapes: [{ json: { type: 'object', keys: ['results', 'errors', 'metrics'], at: { metrics: { type: 'object' } } } }],
  fileNames: ['bandit*.json'],
  remark: 'Files that Bandit could not parse make the report partial.',
  example: `{"errors":[],"generated_at":"2026-01-02T03:04:05Z","metrics":{"_totals":{"loc":2,"nosec":0},"app.py":{"loc":2,"nosec":0}},"results":[
{"code":"2 assert user","col_offset":0,"filename":"app.py","issue_confidence":"HIGH","issue_severity":"LOW","issue_text":"Use of assert detected.","line_number":2,"line_range":[2],"more_info":"https://bandit.readthedocs.io/","test_id":"B101","test_name":"assert_used"}]}
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
