import { describe, expect, test } from '@jest/globals';
import { Mistake } from '@qeml-actions/core';
import { judge, policyFrom, type Facts, type Policy, type ReadReport } from '@qeml-actions/policy';
import { fingerprinted } from '@qeml-actions/reports';

import { loosenedBy, type Loosened } from '../../../actions/quality-gate/src/decide/loosened.ts';
import { readText } from '../../support/read-text.ts';

const NOW = new Date('2026-06-15T12:00:00Z');
const FINDINGS = JSON.stringify({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'lint', rules: [{ id: 'R1', properties: { 'security-severity': '8' } }] } },
      results: [1, 2].map((line) => ({
        ruleId: 'R1',
        message: { text: `finding ${line}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a.py' }, region: { startLine: line } } }],
      })),
    },
  ],
});
/** It declares three tests and has two, of which one failed. */
const TESTS =
  '<testsuite tests="3"><testcase classname="c" name="a"/><testcase classname="c" name="b"><failure/></testcase></testsuite>';

async function report(text: string, format: string): Promise<ReadReport> {
  const reading = await readText(text, format);
  if (reading.state !== 'read') throw new Error(`${format}: ${reading.state}`);
  const findings = await fingerprinted(reading.report.findings, () => Promise.resolve(undefined));
  return {
    id: format,
    role: 'head',
    declared: true,
    report: reading.report,
    findings: findings.map((finding) => ({ ...finding, kind: 'findings' as const, file: finding.path ?? '' })),
    coverage: undefined,
    unmapped: undefined,
  };
}

async function known(): Promise<Facts> {
  return {
    now: NOW,
    reports: [await report(FINDINGS, 'sarif'), await report(TESTS, 'junit')],
    problems: [],
    base: { state: 'none', reason: 'nothing to compare with' },
    patch: { state: 'unavailable', reason: 'no base' },
    pullRequest: true,
    codeowners: undefined,
    commit: 'a'.repeat(40),
  };
}

function policy(text: string, file: string): Policy {
  const composed = policyFrom(text, file);
  if (composed instanceof Mistake) throw new Error(composed.detail);
  return composed;
}

async function loosened(base: string, head: string, effect: 'warn' | 'fail' = 'warn'): Promise<Loosened> {
  const facts = await known();
  const [here, before] = [policy(head, 'gate.yml'), policy(base, 'gate.yml@aaaaaaaaaaaa')];
  return loosenedBy(judge(here, facts), judge(before, facts), effect);
}

const waiver = (expires: string, more = ''): string =>
  `waivers: [{ match: { tool: lint, rule: R1 }, reason: known, owner: '@team', expires: ${expires}${more} }]\n`;
const TOTAL = 'conditions: [{ metric: findings.total, max: 0 }]\n';

describe('a policy is looser where it', () => {
  test.each([
    ['allows more', TOTAL, 'conditions: [{ metric: findings.total, max: 5 }]\n', 'findings.total'],
    ['only warns', TOTAL, 'conditions: [{ metric: findings.total, max: 0, else: warn }]\n', 'findings.total'],
    ['does not ask any more', TOTAL, '{}\n', 'not asked by this one'],
    [
      'drops what the preset asks',
      '{}\n',
      'conditions: [{ metric: tests.failed, off: true, reason: later }]\n',
      'tests.failed',
    ],
    ['has a weaker preset', 'extends: standard\n', 'extends: advisory\n', 'tests.failed'],
    ['has a new waiver', TOTAL, TOTAL + waiver('2026-07-01'), 'findings.total'],
    ['extends a waiver', TOTAL + waiver('2026-06-01'), TOTAL + waiver('2026-07-01'), 'expired on 2026-06-01'],
    ['raises what a waiver takes out', waiver('2026-07-01', ', max: 1'), waiver('2026-07-01', ', max: 9'), 'allows 1'],
    [
      'lets a contradiction of a report pass',
      'treat: { mismatch: fail }\n',
      'treat: { mismatch: warn }\n',
      'fail by the base',
    ],
    ['asks no more for a report', 'declare: [sbom]\n', '{}\n', 'asks for a report of sbom'],
    ['asks no more for a base', 'base: required\n', '{}\n', 'asks for a base'],
    [
      'lets one of two conditions on a metric go',
      'conditions: [{ metric: findings.total, max: 0 }, { metric: findings.total, max: 9 }]\n',
      'conditions: [{ metric: findings.total, max: 9 }]\n',
      'findings.total',
    ],
  ])('%s', async (_, base, head, text) => {
    const { texts, verdict } = await loosened(base, head);
    expect(verdict).toBe('warn');
    expect(texts.join('\n')).toContain(text);
    expect((await loosened(base, head, 'fail')).verdict).toBe('fail');
  });
});

describe('a policy is none the looser where it', () => {
  test.each([
    ['is the same', TOTAL + waiver('2026-07-01'), TOTAL + waiver('2026-07-01')],
    ['is the same on other lines', `# one\n\n${waiver('2026-06-01')}`, waiver('2026-06-01')],
    ['allows less', 'conditions: [{ metric: findings.total, max: 5 }]\n', TOTAL],
    ['asks for more', '{}\n', TOTAL],
    ['has a stronger preset', 'extends: advisory\n', 'extends: strict\n'],
    ['loses a waiver', TOTAL + waiver('2026-07-01'), TOTAL],
    ['loses an expired waiver', TOTAL + waiver('2026-06-01'), TOTAL],
    ['shortens a waiver', TOTAL + waiver('2026-09-01'), TOTAL + waiver('2026-07-01')],
    ['holds contradictions against', '{}\n', 'treat: { mismatch: fail }\n'],
    ['asks for a base', '{}\n', 'base: required\n'],
  ])('%s', async (_, base, head) => {
    expect(await loosened(base, head, 'fail')).toEqual({ texts: [], verdict: 'pass' });
  });
});

test('whether it is looser cannot be told: that is no pass', async () => {
  const facts = await known();
  const here = judge(policy('{}\n', 'gate.yml'), facts);
  expect(loosenedBy(here, undefined, 'warn', 'GitHub did not answer')).toEqual({
    texts: ['GitHub did not answer'],
    verdict: 'warn',
  });
  expect(loosenedBy(here, undefined, 'fail', 'GitHub did not answer').verdict).toBe('error');
});
