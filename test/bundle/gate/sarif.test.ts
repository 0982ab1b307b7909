import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import type { ActionResult } from '@qeml-actions/testkit';

import { sarifFaults } from '../../support/sarif-faults.ts';
import { cleanUpAfterEach, gate, reportOf, repositoryWith } from './gating.ts';
import { junit, sarif } from './telling.ts';

cleanUpAfterEach();

const TRACKED = { 'src/app.py': 'x = 1\n'.repeat(20), 'src/b c.py': 'y = 2\n' };

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
      readonly automationDetails: { readonly id: string };
      readonly results: readonly Found[];
    },
  ];
}

interface Rule {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Found {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

function logOf({ outputs }: ActionResult): Log {
  const log: unknown = JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8'));
  expect(sarifFaults(log)).toEqual([]);
  return log as Log;
}

async function gated(reports: Readonly<Record<string, string>>, inputs = {}): Promise<ActionResult> {
  const lines = Object.keys(reports).map((path) => `${path.endsWith('.xml') ? 'junit' : 'sarif'}: ${path}`);
  return gate(repositoryWith(TRACKED, reports), { reports: lines.join('\n'), ...inputs });
}

describe('our own SARIF', () => {
  test('has the findings, the worst first, with rules, scores and fingerprints', async () => {
    const found = sarif(
      { rule: 'low', line: 1, score: '2.0' },
      { rule: 'bad', line: 3, path: 'src/b c.py', score: '9.8' },
    );
    const { runs } = logOf(await gated({ 'out/a.sarif': found }, { name: 'build linux/x64' }));
    const [{ results, tool, automationDetails }] = runs;
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['lint/bad', 'error'],
      ['lint/low', 'note'],
    ]);
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('src/b%20c.py');
    expect(tool.driver.rules[0]?.properties).toMatchObject({ 'security-severity': '9.8' });
    expect(automationDetails.id).toBe('quality-gate/build linux-x64/');
    expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints['qemlFinding/v1'])).size).toBe(2);
  });

  test('knows a finding again when its line has moved', async () => {
    const at = async (line: number): Promise<unknown> => {
      const [{ results }] = logOf(await gated({ 'out/a.sarif': sarif({ rule: 'R', line }) })).runs;
      return results[0]?.partialFingerprints['qemlFinding/v1'];
    };
    expect(await at(8)).toBe(await at(9));
  });

  test('leaves out what is waived', async () => {
    const waiver = '{ match: { rule: W }, reason: known, owner: "@team", expires: 2026-06-30 }';
    const workspace = repositoryWith(
      { ...TRACKED, 'gate.yml': `extends: standard\nwaivers:\n  - ${waiver}\n` },
      { 'out/a.sarif': sarif({ rule: 'W', line: 1 }, { rule: 'K', line: 2 }) },
    );
    const inputs = { reports: 'sarif: out/a.sarif', policy: 'gate.yml', now: '2026-05-01T00:00:00Z' };
    const [{ results }] = logOf(await gate(workspace, inputs)).runs;
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['lint/K']);
  });

  test('says that nothing tells which are new, where there is no base', async () => {
    const result = await gated({ 'out/a.sarif': sarif({ rule: 'R', line: 1 }) });
    expect(reportOf(result).notes.join()).toContain('lists all findings');
  });

  test('is empty where nothing was found, and none where nothing was looked for', async () => {
    expect(logOf(await gated({ 'out/a.sarif': sarif() })).runs[0].results).toEqual([]);
    expect((await gated({ 'out/junit.xml': junit() })).outputs['sarif']).toBe('');
  });

  test('has hostile texts as texts, and no place outside the repository', async () => {
    const hostile = 'a\u0000\uD800 [press](https://evil.example) <img src=x> {0} ::error::no';
    const found = sarif(
      { rule: `../${hostile}`, line: 1, path: '../../etc/passwd', message: hostile },
      { rule: 'R', line: 2, path: 'file:///etc/passwd', message: '' },
      { rule: 'x'.repeat(3_000), line: -4, message: 'y'.repeat(100_000) },
    );
    const { runs } = logOf(await gated({ 'out/a.sarif': found }));
    const [{ results, tool }] = runs;
    const uris = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri);
    expect(results).toHaveLength(3);
    expect(uris.join(' ')).not.toMatch(/\.\.|etc\/passwd/);
    expect(JSON.stringify(results)).not.toContain('](https://evil');
    expect(Math.max(...tool.driver.rules.map(({ id }) => id.length))).toBeLessThanOrEqual(255);
  });

  test('keeps to what GitHub takes of a great many, the worst first', async () => {
    const found = Array.from({ length: 25_100 }, (_, at) => ({ rule: 'R', line: 1 + (at % 20), score: '2.0' }));
    const result = await gated({ 'out/a.sarif': sarif(...found, { rule: 'bad', line: 1, score: '9.8' }) });
    const [{ results }] = logOf(result).runs;
    expect(results).toHaveLength(25_000);
    expect(results[0]?.ruleId).toBe('lint/bad');
    expect(reportOf(result).notes.join()).toContain('worst 25000 of 25101');
    expect(reportOf(result).notes.join()).toContain('worst 5000');
  });
});
