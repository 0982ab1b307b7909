import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const WORDS: SeverityWords = {
  inventory: 'none',
  experiment: 'none',
  info: 'low',
  low: 'low',
  warning: 'medium',
  medium: 'medium',
  error: 'high',
  high: 'high',
  critical: 'critical',
};

/** Without an account, Semgrep writes that one has to log in. */
function given(node: Node): string | undefined {
  const text = node.text();
  return text === '' || text === 'requires login' ? undefined : text;
}

/** An error ends the scan; a warning is about one file or rule. */
function tellError(sink: Sink, error: Node): void {
  const text = error.at('long_msg').text() ?? error.at('message').text() ?? error.at('short_msg').text() ?? '';
  const where = error.at('path').text();
  const what = `Semgrep: ${where === undefined ? '' : `\`${where}\`: `}${text.trim().slice(0, 200)}`;
  const level = error.at('level').text();
  if (level === 'error') sink.toolFailed(what);
  else if (level === 'info') sink.note(what);
  else sink.invalid(what);
}

function reader(sink: Sink): JsonReader {
  return {
    each: ['results.*'],
    document(document: Node): void {
      sink.tool('Semgrep');
      for (const error of document.at('errors').list()) tellError(sink, error);
    },
    item(result: Node): void {
      if (!result.isObject) return sink.invalid(`\`${result.path}\` is no result`);
      const extra = result.at('extra');
      const metadata = extra.at('metadata');
      sink.finding(
        findingOf({
          tool: 'Semgrep',
          rule: result.at('check_id').text(),
          message: extra.at('message').text(),
          word: extra.at('severity').text(),
          words: WORDS,
          path: result.at('path').text(),
          line: result.at('start').at('line').position(),
          endLine: result.at('end').at('line').position(),
          column: result.at('start').at('col').position(),
          fingerprint: given(extra.at('fingerprint')),
          suppressed: extra.at('is_ignored').boolean(),
          url: urlOf(metadata),
        }),
      );
    },
  };
}

function urlOf(metadata: Node): string | undefined {
  const { value } = metadata.at('source').isThere ? metadata.at('source') : metadata.at('shortlink');
  return typeof value === 'string' ? value : undefined;
}

export const semgrepJson = {
  id: 'semgrep-json',
  name: 'Semgrep JSON',
  tools: 'Semgrep, Opengrep',
  kinds: ['findings'],
  shapes: [
    { json: { type: 'object', keys: ['results'], at: { results: { first: { keys: ['check_id', 'extra'] } } } } },
    {
      json: {
        type: 'object',
        keys: ['results', 'errors'],
        without: ['metrics', 'check_type'],
        at: { results: { empty: true }, errors: { type: 'array' } },
      },
    },
  ],
  fileNames: ['semgrep*.json'],
  remark: 'An error of level `error` says that the scan failed; one of level `warn` makes the report partial.',
  example: `{"version":"1.100.0","results":[{"check_id":"python.lang.security.audit.eval","path":"app.py","start":{"line":3,"col":1,"offset":20},"end":{"line":3,"col":12,"offset":31},
"extra":{"message":"eval of input","severity":"ERROR","metadata":{"category":"security"},"fingerprint":"requires login","lines":"requires login","is_ignored":false}}],"errors":[],"paths":{"scanned":["app.py"]}}
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
