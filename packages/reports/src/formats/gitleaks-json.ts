import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** Gitleaks does not rate: a secret that is out is out. */
const WORDS: SeverityWords = { '': 'high' };

/** One that names no commit holds the line, and would be another as soon as lines move. */
function fingerprintOf(leak: Node): string | undefined {
  const commit = leak.at('Commit').text() ?? '';
  return commit === '' ? undefined : leak.at('Fingerprint').text();
}

/** The secret itself is never taken: what is read here is shown to people. */
function reader(sink: Sink): JsonReader {
  sink.tool('Gitleaks');
  return {
    each: ['*'],
    item(leak: Node): void {
      if (!leak.isObject) return sink.invalid(`\`${leak.path}\` is no leak`);
      const rule = leak.at('RuleID').text() ?? leak.at('rule').text();
      sink.finding(
        findingOf({
          tool: 'Gitleaks',
          rule,
          message: leak.at('Description').text() ?? rule,
          word: '',
          words: WORDS,
          path: leak.at('File').text() ?? leak.at('file').text(),
          line: leak.at('StartLine').position() ?? leak.at('lineNumber').position(),
          endLine: leak.at('EndLine').position(),
          column: leak.at('StartColumn').position(),
          fingerprint: fingerprintOf(leak),
          group: 'secret',
        }),
      );
    },
  };
}

export const gitleaksJson = {
  id: 'gitleaks-json',
  name: 'Gitleaks JSON',
  tools: 'Gitleaks 4 to 8, Betterleaks',
  kinds: ['findings'],
  shapes: [
    { json: { type: 'array', first: { keys: ['RuleID', 'File'] } } },
    { json: { type: 'array', first: { keys: ['rule', 'file', 'offender'] } } },
    { json: { type: 'array', empty: true } },
    { json: { type: 'null' } },
  ],
  fileNames: ['gitleaks*.json'],
  remark: 'Every leak is `high`; the secret itself is never read.',
  example: `[{"RuleID":"aws-access-token","Description":"AWS access token","StartLine":7,"EndLine":7,"StartColumn":12,"EndColumn":31,"Match":"REDACTED","Secret":"REDACTED","File":"deploy.sh","SymlinkFile":"","Commit":"0123456789abcdef0123456789abcdef01234567","Entropy":3.5,"Author":"A","Email":"a@example.com","Date":"2026-01-02T03:04:05Z","Message":"add","Tags":[],"Fingerprint":"0123456789abcdef0123456789abcdef01234567:deploy.sh:aws-access-token:7"}]
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
