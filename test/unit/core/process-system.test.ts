import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';

import { describe, expect, test } from '@jest/globals';

import { endTree, marked, systemClock, systemTreePorts } from '@qeml-actions/core';

import { systemTable } from '../../../packages/core/src/process-tree/table.ts';
import { posixKill } from '../../../packages/core/src/process-tree/kill.ts';
import { psTable } from '../../../packages/core/src/process-tree/ps.ts';
import { oddSeconds, running, untilRunning } from '../../support/processes.ts';

const posix = process.platform === 'win32' ? describe.skip : describe;

/** Starts a script in a group of its own, as attempts are. */
async function started(script: string) {
  const marker = randomUUID();
  const environment = { ...process.env, ...marked(marker) };
  const child = spawn('bash', ['-c', script], { detached: true, stdio: 'ignore', env: environment });
  await once(child, 'spawn');
  return { pid: child.pid ?? 0, marker };
}

posix('real trees', () => {
  const trees: readonly (readonly [string, (seconds: string) => string, number])[] = [
    ['a child and a grandchild', (s) => `sleep ${s} & bash -c 'sleep ${s}; true'; wait`, 2],
    ['a double fork', (s) => `(sleep ${s} &) ; sleep ${s}`, 2],
    ['a daemon in a session of its own', (s) => `(setsid sleep ${s} &) ; sleep ${s}`, 2],
    ['one that ignores SIGTERM', (s) => `trap '' TERM; sleep ${s}; sleep ${s}`, 1],
    ['one that has ended itself and left another behind', (s) => `setsid sleep ${s} & exit 0`, 1],
  ];
  // macOS has no setsid(1).
  const here = trees.filter(([, script]) => process.platform === 'linux' || !script('1').includes('setsid'));
  test.each(here)(
    '%s',
    async (_, script, count) => {
      const seconds = oddSeconds();
      const tree = await started(script(seconds));
      expect(await untilRunning(seconds, count)).toBe(true);
      const ended = await endTree(tree, 300, systemTreePorts(systemClock));
      expect(running(seconds)).toBe(0);
      expect(ended).toMatchObject({ forbidden: [], blind: undefined });
      expect(ended.ended).toBeGreaterThanOrEqual(count);
    },
    30_000,
  );

  test('a tree beside it is left alone', async () => {
    const [mine, other] = [oddSeconds(), oddSeconds()];
    const tree = await started(`sleep ${mine}`);
    const beside = await started(`sleep ${other}`);
    expect((await untilRunning(mine, 1)) && (await untilRunning(other, 1))).toBe(true);
    await endTree(tree, 300, systemTreePorts(systemClock));
    expect([running(mine), running(other)]).toEqual([0, 1]);
    await endTree(beside, 300, systemTreePorts(systemClock));
    expect(running(other)).toBe(0);
  }, 30_000);

  test('the list knows parent, group, start and marker of a process', async () => {
    const seconds = oddSeconds();
    const tree = await started(`sleep ${seconds}; true`);
    await untilRunning(seconds, 1);
    const rows = await systemTable(process.platform)(tree.marker);
    const root = rows.find(({ pid }) => pid === tree.pid);
    const child = rows.find(({ parent }) => parent === tree.pid);
    expect(root).toMatchObject({ parent: process.pid, group: tree.pid, marked: true });
    expect(child).toMatchObject({ group: tree.pid, marked: true });
    expect(root?.started).toMatch(/\S/);
    expect(rows.find(({ pid }) => pid === process.pid)?.marked).toBe(false);
    await endTree(tree, 0, systemTreePorts(systemClock));
  });

  test('`ps` knows the same of it, but for the marker where it shows no environment', async () => {
    const seconds = oddSeconds();
    const tree = await started(`sleep ${seconds}; true`);
    await untilRunning(seconds, 1);
    const rows = await psTable(tree.marker);
    expect(rows.find(({ pid }) => pid === tree.pid)).toMatchObject({ parent: process.pid, group: tree.pid });
    expect(rows.find(({ parent }) => parent === tree.pid)).toMatchObject({ group: tree.pid });
    const again = await psTable(tree.marker);
    expect(again.find(({ pid }) => pid === tree.pid)?.started).toBe(rows.find(({ pid }) => pid === tree.pid)?.started);
    await endTree(tree, 0, systemTreePorts(systemClock));
  });

  test('a process that has ended and waits to be reaped is not listed', async () => {
    const marker = randomUUID();
    const child = spawn('bash', ['-c', '(exit 0) & echo $!; exec sleep 30'], {
      env: { ...process.env, ...marked(marker) },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const zombie = Number(line.toString());
    let listed = true;
    for (let look = 0; listed && look < 200; look++) {
      const rows = await systemTable(process.platform)(marker);
      listed = rows.some(({ pid }) => pid === zombie);
    }
    expect(listed).toBe(false);
    await endTree({ pid: child.pid ?? 0, marker }, 0, systemTreePorts(systemClock));
  });

  test('a process that is gone is no fault', async () => {
    const child = spawn('true');
    await once(child, 'exit');
    expect(await posixKill([child.pid ?? 0], 'SIGTERM')).toEqual([]);
  });
});
