import { describe, expect, test } from '@jest/globals';

import { reportOf } from '../../../support/read-text.ts';

import type { Report } from '@qeml-actions/reports';

function issuesOf({ issues }: Report): readonly string[] {
  return issues.map(({ issue }) => issue);
}

async function read(document: unknown, format: string): Promise<Report> {
  return reportOf(JSON.stringify(document), format);
}

describe('Checkov', () => {
  const check = {
    check_id: 'CKV_1',
    check_name: 'n',
    resource: 'r',
    repo_file_path: '/infra/a.tf',
    file_line_range: [3, 5],
    severity: null,
  };
  const report = (results: object, summary: object): object => ({ check_type: 'terraform', results, summary });
  const one = report(
    { failed_checks: [check], skipped_checks: [check], passed_checks: [], parsing_errors: [] },
    { failed: 1, skipped: 1, passed: 0, parsing_errors: 0 },
  );

  test('what it does not rate is high; what is skipped is suppressed', async () => {
    const { findings, issues } = await read(one, 'checkov-json');
    expect(findings).toMatchObject([
      { rule: 'CKV_1', message: 'n (r)', path: 'infra/a.tf', line: 3, endLine: 5, severity: 'high' },
      { suppressed: true },
    ]);
    expect(issues).toEqual([]);
  });

  test('of several frameworks it writes a list', async () => {
    expect((await read([one, one], 'checkov-json')).findings).toHaveLength(4);
  });

  test('a file that it could not parse is told', async () => {
    const broken = report(
      { failed_checks: [], parsing_errors: ['/b.tf'] },
      { failed: 0, skipped: 0, passed: 3, parsing_errors: 1 },
    );
    expect(issuesOf(await read(broken, 'checkov-json'))).toEqual(['partial']);
  });

  test('a summary that counts more than is shown is contradicted', async () => {
    const short = report({ failed_checks: [] }, { failed: 2, skipped: 0, passed: 1 });
    expect(issuesOf(await read(short, 'checkov-json'))).toEqual(['mismatch']);
  });

  test('where it found nothing to check, that is said', async () => {
    const nothing = { passed: 0, failed: 0, skipped: 0, parsing_errors: 0, resource_count: 0, checkov_version: '3' };
    expect((await read(nothing, 'checkov-json')).issues).toEqual([{ issue: 'note', text: 'Checkov made no check' }]);
  });
});

describe('tfsec', () => {
  const result = {
    rule_id: 'A',
    long_id: 'aws-a',
    description: 'd',
    severity: 'CRITICAL',
    location: { filename: 'a.tf', start_line: 1, end_line: 2 },
  };

  test('what passed is no finding, what is ignored is suppressed', async () => {
    const results = [
      { ...result, status: 0 },
      { ...result, status: 1 },
      { ...result, status: 2 },
      { ...result, passed: true },
    ];
    const { findings } = await read({ results }, 'tfsec-json');
    expect(findings.map(({ suppressed }) => suppressed)).toEqual([undefined, true]);
    expect(findings[0]).toMatchObject({ rule: 'aws-a', severity: 'critical' });
  });
});

describe('KICS', () => {
  const files = [{ file_name: 'a.tf', similarity_id: 's', line: 3, actual_value: 'missing' }];
  const report = (more: object): object => ({
    files_scanned: 1,
    queries_total: 9,
    queries: [{ query_id: 'q', query_name: 'n', severity: 'HIGH', files }],
    severity_counters: { HIGH: 1, LOW: 0 },
    total_counter: 1,
    ...more,
  });

  test('every file of a query is a finding', async () => {
    const { findings, issues } = await read(report({}), 'kics-json');
    expect(findings).toMatchObject([{ rule: 'q', message: 'n: missing', fingerprint: 's', path: 'a.tf', line: 3 }]);
    expect(issues).toEqual([]);
  });

  test.each([
    ['it scanned no file', { files_scanned: 0 }, 'vacuous'],
    ['files failed', { files_failed_to_scan: 2 }, 'partial'],
    ['queries failed', { queries_failed_to_execute: 2 }, 'partial'],
    ['its counters say otherwise', { severity_counters: { HIGH: 2 } }, 'mismatch'],
    ['its total says otherwise', { total_counter: 2 }, 'mismatch'],
  ])('%s', async (_name, more, issue) => {
    expect(issuesOf(await read(report(more), 'kics-json'))).toEqual([issue]);
  });
});

describe('ZAP', () => {
  const xml = (alert: string): string =>
    `<OWASPZAPReport version="2.16.0"><site name="https://e.org"><alerts><alertitem><pluginid>1</pluginid><name>N</name>${alert}<instances><instance><uri>u</uri></instance><instance><uri>v</uri></instance></instances></alertitem></alerts></site></OWASPZAPReport>`;

  test.each([
    ['<riskcode>0</riskcode>', 'informational', 'none'],
    ['<riskcode>3</riskcode><riskdesc>High (Low)</riskdesc>', 'high', 'high'],
    ['<riskdesc>Medium (High)</riskdesc>', 'medium', 'medium'],
  ])('an alert with %s', async (risk, word, severity) => {
    const { findings, figures } = await reportOf(xml(risk));
    expect(findings).toMatchObject([{ rule: '1', message: 'N (https://e.org)', word, severity }]);
    expect(figures).toEqual({ instances: 2 });
  });

  test('what a person marked as a false positive is suppressed', async () => {
    const { findings } = await reportOf(xml('<riskcode>3</riskcode><confidence>0</confidence>'));
    expect(findings).toMatchObject([{ suppressed: true }]);
  });

  test('its JSON says the same', async () => {
    const alerts = [
      { pluginid: '1', name: 'N', riskcode: '3', confidence: '2', instances: [{ uri: 'u' }, { uri: 'v' }] },
    ];
    const list = await read({ '@version': '2.16.0', site: [{ '@name': 'https://e.org', alerts }] }, 'zap-json');
    const one = await read({ '@version': '2.7.0', site: { '@name': 'https://e.org', alerts } }, 'zap-json');
    expect(list.findings).toEqual((await reportOf(xml('<riskcode>3</riskcode><confidence>2</confidence>'))).findings);
    expect(one.findings).toEqual(list.findings);
  });

  test('without a site it saw nothing', async () => {
    expect(issuesOf(await reportOf('<OWASPZAPReport version="2.16.0"></OWASPZAPReport>'))).toEqual(['vacuous']);
    expect(issuesOf(await read({ '@version': '2.16.0', site: [] }, 'zap-json'))).toEqual(['vacuous']);
  });
});
