import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import type { ActionResult } from '@qeml-actions/testkit';

import { analyze, closeAfterEach, EVIDENCE, github, REPOSITORY } from '../../support/failing-run.ts';

closeAfterEach();

const SYSTEMS = ['ubuntu-24.04', 'windows-2025', 'macos-15'];
const VERSIONS = ['3.10', '3.11', '3.12', '3.13'];
const SHARDS = ['1', '2', '3'];
const LEGS = SYSTEMS.flatMap((system) =>
  VERSIONS.flatMap((version) => SHARDS.map((shard) => `test (${system}, ${version}, ${shard})`)),
);

/** What each leg's log has of its own. */
const logOf = (leg: string, at: number): string =>
  [
    `2026-01-01T12:${String(at).padStart(2, '0')}:00.1000000Z Runner ${leg}, took ${String(at * 7)} s`,
    `2026-01-01T12:${String(at).padStart(2, '0')}:01.1000000Z ${EVIDENCE}`,
    `2026-01-01T12:${String(at).padStart(2, '0')}:02.1000000Z ##[error]Process completed with exit code 2.`,
    '',
  ].join('\n');

interface Cause {
  readonly category: string;
  readonly places: readonly { readonly job: string }[];
}

const causesIn = ({ outputs }: ActionResult): readonly Cause[] =>
  JSON.parse(outputs['causes'] ?? '[]') as readonly Cause[];

describe('thirty-six legs that fail for one reason', () => {
  const jobs = LEGS.map((name, at) => ({
    name,
    steps: [{ name: 'Compile', conclusion: 'failure' as const }],
    log: logOf(name, at),
  }));

  test('are one cause with every leg named, one issue and one annotation', async () => {
    const server = await github({ runs: [{ id: 7, jobs }] });
    const result = await analyze(server, 7, { issue: 'on-escalation', 'html-report': 'page.html' });
    const causes = causesIn(result);
    expect(causes).toHaveLength(1);
    expect(causes[0]?.places.map(({ job }) => job).sort()).toEqual([...LEGS].sort());
    expect(result.annotations).toHaveLength(1);
    expect(result.annotations[0]).toMatchObject({ level: 'warning', message: expect.stringContaining('type: ') });
    const page = readFileSync(join(result.workspace, 'page.html'), 'utf8');
    for (const leg of LEGS) expect(page).toContain(leg);
    const issues = [...server.repository(REPOSITORY).issues.values()];
    expect(issues).toHaveLength(1);
    expect(result.outputs['issue-number']).toBe(String(issues[0]?.number));
    for (const shown of [result.summary, issues[0]?.body ?? '']) {
      expect(shown).toContain(LEGS[0]);
      expect(shown).toContain(`and in ${String(LEGS.length - 1)} more places`);
    }
  });

  test('are two causes where one leg fails for its own reason', async () => {
    const [first, ...rest] = jobs;
    const own = { ...first, name: LEGS[0] ?? '', log: '##[error]write: No space left on device\n' };
    const server = await github({ runs: [{ id: 7, jobs: [own, ...rest] }] });
    const counts = causesIn(await analyze(server, 7)).map(({ category, places }) => [category, places.length]);
    expect(counts.sort()).toEqual([
      ['disk', 1],
      ['type', LEGS.length - 1],
    ]);
  });
});
