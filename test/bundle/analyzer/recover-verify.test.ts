import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { closeAfterEach, github, green, red } from '../../support/failing-run.ts';
import { cureIn, DISPATCH, heal, LONG_AGO, MEMORY, OVERLOADED, recoveryIn, RERUN, workflow } from './recovering.ts';

closeAfterEach();

let history = '';
beforeEach(async () => {
  history = `path:${await mkdtemp(join(tmpdir(), 'qeml-history-'))}`;
});
afterEach(() => rm(history.slice('path:'.length), { recursive: true }));

const overloaded = red(7, { createdAt: LONG_AGO }, OVERLOADED);
const CI = '.github/workflows/ci.yml';

/** A repository whose re-runs end so. */
function rerunsTo(end: (id: number) => ReturnType<typeof green>) {
  return github({ runs: [overloaded] }, { onRerun: () => ({ jobs: end(7).jobs ?? [] }) });
}

describe('the event of its end verifies a recovery', () => {
  test('a green re-run: recovered, with the time that it took, and once', async () => {
    const server = await rerunsTo(green);
    expect(cureIn(await heal(server, { id: 7 }, { history }))).toEqual(['warn', 'retry-with-delay', 'rerun', 'false']);
    const verified = await heal(server, { id: 7, attempt: 2 }, { history });
    expect(cureIn(verified)).toEqual(['pass', 'none', 'none', 'true']);
    expect(recoveryIn(verified)).toMatchObject({ recovered: true, 'time-to-recovery-ms': expect.any(Number) });
    expect(verified.summary).toContain('Recovered');
    expect(cureIn(await heal(server, { id: 7, attempt: 2 }, { history }))[3]).toBe('false');
  });

  test('a red re-run: not recovered, and the next recovery has its turn, until the budget is spent', async () => {
    // The backoff after the second attempt, up to a minute, counts from its end.
    const onRerun = () => ({ jobs: overloaded.jobs ?? [], startedAt: LONG_AGO });
    const server = await github({ runs: [overloaded] }, { onRerun });
    const courses = [];
    for (const attempt of [1, 2, 3]) courses.push(cureIn(await heal(server, { id: 7, attempt }, { history })));
    expect(courses).toEqual([
      ['warn', 'retry-with-delay', 'rerun', 'false'],
      ['warn', 'retry-with-delay', 'rerun', 'false'],
      ['fail', 'escalate', 'none', 'false'],
    ]);
    expect(server.requestsTo(RERUN)).toHaveLength(2);
  });

  test('a green run that nothing was done for is no recovery', async () => {
    const server = await github({ runs: [green(7)] });
    expect(cureIn(await heal(server, { id: 7 }, { history }))).toEqual(['pass', 'none', 'none', 'false']);
  });

  test('a green dispatched run', async () => {
    const runs = [red(7, { createdAt: LONG_AGO }, MEMORY)];
    const files = { [CI]: workflow('runner', 'qeml-hop') };
    const server = await github({ runs, files }, { onDispatch: () => green(70) });
    const inputs = { history, 'fallback-runner': 'runner=large' };
    expect(cureIn(await heal(server, { id: 7 }, inputs))[2]).toBe('dispatch');
    expect(cureIn(await heal(server, { id: 70 }, inputs))).toEqual(['pass', 'none', 'none', 'true']);
  });
});

describe('the history bounds', () => {
  test('how often dispatches follow one another', async () => {
    const files = { [CI]: workflow('runner', 'qeml-hop') };
    let id = 7;
    const server = await github(
      { runs: [red(7, { createdAt: LONG_AGO }, MEMORY)], files },
      { onDispatch: () => red((id += 1), { createdAt: LONG_AGO }, MEMORY) },
    );
    const inputs = { history, 'fallback-runner': 'runner=large', 'max-recoveries': '9' };
    const first = await heal(server, { id: 7 }, inputs);
    expect(cureIn(first)[2]).toBe('dispatch');
    expect(server.requestsTo(DISPATCH)[0]?.body).toMatchObject({ inputs: { 'qeml-hop': '1' } });
    // After the second try the table names nothing that has its inputs.
    expect(cureIn(await heal(server, { id: 8 }, inputs))).toEqual(['fail', 'escalate', 'none', 'false']);
  });

  test('how many recoveries a day has', async () => {
    const server = await github({ runs: [overloaded, { ...overloaded, id: 8, sha: 'b'.repeat(40) }] });
    const inputs = { history, 'max-recoveries-per-day': '1' };
    expect(cureIn(await heal(server, { id: 7 }, inputs))[2]).toBe('rerun');
    const second = await heal(server, { id: 8 }, inputs);
    expect(cureIn(second)).toEqual(['fail', 'escalate', 'none', 'false']);
    expect(recoveryIn(second)['reason']).toContain('max-recoveries-per-day');
  });

  test('what a 422 has spent: it counts as not recovered', async () => {
    const files = { [CI]: workflow('runner') };
    const server = await github({ runs: [red(7, { createdAt: LONG_AGO }, MEMORY)], files });
    const inputs = { history, 'fallback-runner': 'runner=large', 'max-recoveries': '1' };
    expect(recoveryIn(await heal(server, { id: 7 }, inputs))['state']).toBe('refused');
    const again = await heal(server, { id: 7 }, inputs);
    expect(recoveryIn(again)['reason']).toContain('1 of 1');
    expect(server.requestsTo(DISPATCH)).toHaveLength(1);
  });
});
