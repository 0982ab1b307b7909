import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** The upper three are those of versions before 1.0. */
const WORDS: SeverityWords = {
  info: 'low',
  warning: 'medium',
  error: 'high',
  none: 'none',
  low: 'low',
  medium: 'medium',
  high: 'high',
  critical: 'critical',
};
/** What `status` means since 1.0. */
const PASSED = 1;
const IGNORED = 2;

function reader(sink: Sink): JsonReader {
  sink.tool('tfsec');
  return {
    each: ['results.*'],
    item(result: Node): void {
      if (!result.isObject) return sink.invalid(`\`${result.path}\` is no result`);
      const status = result.at('status').value;
      if (status === PASSED || result.at('passed').boolean() === true) return;
      const location = result.at('location');
      const resource = result.at('resource').text() ?? '';
      const text = result.at('description').text() ?? result.at('rule_description').text() ?? '';
      sink.finding(
        findingOf({
          tool: 'tfsec',
          rule: result.at('long_id').text() ?? result.at('rule_id').text(),
          message: resource === '' ? text : `${text} (${resource})`,
          word: result.at('severity').text(),
          words: WORDS,
          path: location.at('filename').text(),
          line: location.at('start_line').position(),
          endLine: location.at('end_line').position(),
          suppressed: status === IGNORED,
          url: result.at('links').list()[0]?.text() ?? result.at('link').text(),
        }),
      );
    },
  };
}

export const tfsecJson = {
  id: 'tfsec-json',
  name: 'tfsec JSON',
  tools: 'tfsec',
  kinds: ['findings'],
  shapes: [
    { json: { type: 'object', keys: ['results'], at: { results: { first: { keys: ['rule_id', 'location'] } } } } },
    { json: { type: 'object', keys: ['results'], without: ['version', 'errors'], at: { results: { type: 'null' } } } },
  ],
  fileNames: ['tfsec*.json'],
  example: `{"results":[{"rule_id":"AVD-AWS-0089","long_id":"aws-s3-enable-bucket-logging","rule_description":"S3 Bucket does not have logging enabled.","rule_provider":"aws","rule_service":"s3","impact":"There is no way to determine the access to this bucket","resolution":"Add a logging block","links":["https://aquasecurity.github.io/tfsec/"],"description":"Bucket does not have logging enabled","severity":"MEDIUM","warning":false,"status":0,"resource":"aws_s3_bucket.data","location":{"filename":"infra/main.tf","start_line":1,"end_line":5}}]}
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
