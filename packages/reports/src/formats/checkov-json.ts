import { findingOf } from '../finding.ts';
import type { Format, JsonReader } from '../format.ts';
import type { Finding } from '../model.ts';
import type { SeverityWords } from '../severity.ts';
import type { Sink } from '../sink.ts';
import type { Node } from '../text/node.ts';

/** Checkov rates only with a platform's key; what it does not rate failed all the same. */
const WORDS: SeverityWords = {
  '': 'high',
  none: 'high',
  info: 'low',
  low: 'low',
  medium: 'medium',
  moderate: 'medium',
  high: 'high',
  critical: 'critical',
};

/** Vulnerabilities of packages come with what is known of them. */
function vulnerabilityOf(details: Node): Partial<Finding> {
  const id = details.at('id').text();
  const name = details.at('package_name').text();
  if (id === undefined || name === undefined) return {};
  const version = details.at('package_version').text();
  const fixedIn = details.at('lowest_fixed_version').text();
  const cvss = details.at('cvss').value;
  return {
    group: 'vulnerability',
    ids: [id],
    package: { name, ...(version !== undefined && { version }) },
    ...(fixedIn !== undefined && fixedIn !== '' && { fixedIn }),
    ...(typeof cvss === 'number' && cvss >= 0 && cvss <= 10 && { score: cvss }),
  };
}

function findingOfCheck(check: Node, suppressed: boolean): Finding {
  const [from, to] = check.at('file_line_range').list();
  const name = check.at('check_name').text() ?? '';
  const resource = check.at('resource').text() ?? '';
  const path = check.at('repo_file_path').text() ?? check.at('file_path').text();
  return findingOf({
    tool: 'Checkov',
    rule: check.at('check_id').text(),
    message: resource === '' ? name : `${name} (${resource})`,
    word: check.at('severity').text() ?? '',
    words: WORDS,
    // Paths begin with a slash that means the folder that was scanned.
    path: path?.replace(/^\/(?!\/)/, ''),
    line: from?.position(),
    endLine: to?.position(),
    suppressed,
    url: check.at('guideline').text(),
    ...vulnerabilityOf(check.at('vulnerability_details')),
  });
}

function reader(sink: Sink): JsonReader {
  let checks = 0;
  const tell = (report: Node): void => {
    const results = report.at('results');
    const summary = results.isThere ? report.at('summary') : report;
    const failed = summary.at('failed').number();
    if (failed !== undefined) sink.declaredCount('findings', failed + (summary.at('skipped').number() ?? 0));
    const broken = results.at('parsing_errors').list();
    for (const file of broken) sink.invalid(`\`${file.word() ?? ''}\` could not be parsed, and was not checked`);
    if (broken.length === 0 && (summary.at('parsing_errors').number() ?? 0) > 0)
      sink.invalid('files could not be parsed, and were not checked');
    checks += results.at('passed_checks').list().length + (summary.at('passed').number() ?? 0) + (failed ?? 0);
  };
  return {
    each: ['failed', 'skipped'].flatMap((kind) => [`results.${kind}_checks.*`, `*.results.${kind}_checks.*`]),
    document(document: Node): void {
      sink.tool('Checkov');
      if (document.isList) for (const report of document.list()) tell(report);
      else tell(document);
      if (checks === 0) sink.note('Checkov made no check');
    },
    item(check: Node, path: string): void {
      if (!check.isObject) return sink.invalid(`\`${check.path}\` is no check`);
      sink.finding(findingOfCheck(check, path.includes('skipped_checks')));
    },
  };
}

const REPORT = { type: 'object', keys: ['check_type', 'results'] } as const;

export const checkovJson = {
  id: 'checkov-json',
  name: 'Checkov JSON',
  tools: 'Checkov',
  kinds: ['findings'],
  shapes: [
    { json: REPORT },
    { json: { type: 'array', first: REPORT } },
    { json: { type: 'object', keys: ['passed', 'failed', 'checkov_version'] } },
  ],
  fileNames: ['checkov*.json', 'results_json.json'],
  remark:
    'Without a platform key Checkov rates nothing: a check that failed is `high`. Skipped checks are suppressed findings.',
  example: `{"check_type":"terraform","results":{"passed_checks":[],"failed_checks":[{"check_id":"CKV_AWS_18","check_name":"Ensure the S3 bucket has access logging enabled","check_result":{"result":"FAILED"},"file_path":"/main.tf","repo_file_path":"/infra/main.tf","file_line_range":[1,5],"resource":"aws_s3_bucket.data","severity":null,"guideline":null}],"skipped_checks":[],"parsing_errors":[]},"summary":{"passed":0,"failed":1,"skipped":0,"parsing_errors":0,"resource_count":1,"checkov_version":"3.2.0"}}
`,
  read: (sink) => ({ json: reader(sink) }),
} satisfies Format;
