import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

const WORDS: SeverityWords = {
  trace: 'none',
  info: 'none',
  low: 'low',
  medium: 'medium',
  high: 'high',
  critical: 'critical',
};
const FAILURES: Readonly<Record<string, string>> = {
  files_failed_to_scan: 'files failed to scan',
  queries_failed_to_execute: 'queries failed to execute',
};

class KicsReader implements JsonReader {
  readonly each = ['queries.*'];
  readonly #sink: Sink;
  readonly #shown = new Map<string, number>();
  #declared: readonly (readonly [string, number])[] = [];

  constructor(sink: Sink) {
    this.#sink = sink;
    sink.tool('KICS');
  }

  document(document: Node): void {
    if (document.at('files_scanned').number() === 0) this.#sink.vacuous('KICS scanned no file');
    for (const [key, text] of Object.entries(FAILURES)) {
      const count = document.at(key).number() ?? 0;
      if (count > 0) this.#sink.invalid(`${count} ${text}`);
    }
    const total = document.at('total_counter').number();
    if (total !== undefined) this.#sink.declaredCount('findings', total);
    const counters = document.at('severity_counters').entries();
    this.#declared = counters.map(([word, count]) => [word.toUpperCase(), count.number() ?? 0]);
  }

  item(query: Node): void {
    if (!query.isObject) return this.#sink.invalid(`\`${query.path}\` is no query`);
    for (const place of query.at('files').list()) this.#place(query, place);
  }

  end(): void {
    const wrong = this.#declared.filter(([word, count]) => count !== (this.#shown.get(word) ?? 0));
    if (wrong.length > 0)
      this.#sink.mismatch(
        `severities: ${wrong.map(([word, count]) => `${count} ${word} declared, ${this.#shown.get(word) ?? 0} shown`).join('; ')}`,
      );
  }

  #place(query: Node, place: Node): void {
    const word = query.at('severity').text();
    const counted = (word ?? '').toUpperCase();
    this.#shown.set(counted, (this.#shown.get(counted) ?? 0) + 1);
    const actual = place.at('actual_value').text() ?? '';
    const name = query.at('query_name').text() ?? '';
    this.#sink.finding(
      findingOf({
        tool: 'KICS',
        rule: query.at('query_id').text() ?? name,
        message: actual === '' ? name : `${name}: ${actual}`,
        word,
        words: WORDS,
        path: place.at('file_name').text(),
        line: place.at('line').position(),
        fingerprint: place.at('similarity_id').text(),
        url: query.at('query_url').text(),
      }),
    );
  }
}

export const kicsJson = {
  id: 'kics-json',
  name: 'KICS JSON',
  tools: 'KICS',
  kinds: ['findings'],
  shapes: [{ json: { type: 'object', keys: ['queries', 'queries_total', 'files_scanned'] } }],
  fileNames: ['kics*.json'],
  example: `{"kics_version":"v2.1.0","files_scanned":1,"files_parsed":1,"files_failed_to_scan":0,"queries_total":900,"queries_failed_to_execute":0,"severity_counters":{"HIGH":1,"INFO":0,"LOW":0,"MEDIUM":0},"total_counter":1,"queries":[{"query_name":"S3 Bucket Without Versioning","query_id":"568a4d22-3517-44a6-a7ad-6a7eed88722c","query_url":"https://docs.kics.io/","severity":"HIGH","platform":"Terraform","files":[{"file_name":"infra/main.tf","similarity_id":"0f1e2d3c","line":3,"issue_type":"MissingAttribute","search_key":"aws_s3_bucket[data]","expected_value":"versioning is set","actual_value":"versioning is missing"}]}]}
`,
  read: (sink) => ({ json: new KicsReader(sink) }),
} satisfies Format;
