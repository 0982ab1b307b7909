import { describe, expect, test } from '@jest/globals';

import { endTree, type EndedTree, type ProcessRow } from '@qeml-actions/core';

import { FakeClock } from '../../support/fake-clock.ts';

/** How a process takes signals: milliseconds from SIGTERM to its end, or never; whether it may be signalled at all. */
interface Nature {
  readonly endsAfter?: number;
  readonly forbidden?: boolean;
  readonly immortal?: boolean;
  /** What it starts when it is asked to end. */
  readonly leaves?: number;
}

/** A system of processes that live by a clock of their own. */
class System {
  readonly clock = new FakeClock();
  readonly signals: string[] = [];
  readonly #natures: Record<number, Nature>;
  readonly #alive: Set<number>;
  blind = false;

  constructor(natures: Record<number, Nature>, alive: readonly number[]) {
    this.#natures = natures;
    this.#alive = new Set(alive);
  }

  end(grace: number): Promise<EndedTree> {
    const ports = {
      clock: this.clock,
      self: 1,
      table: () =>
        this.blind
          ? Promise.reject(new Error('no /proc here'))
          : Promise.resolve([...this.#alive].map((pid) => rowOf(pid))),
      kill: (pids: readonly number[], signal: string) =>
        Promise.resolve(pids.filter((pid) => !this.#signal(pid, signal))),
    };
    return this.clock.until(endTree({ pid: 100, marker: 'm' }, grace, ports));
  }

  get alive(): readonly number[] {
    return [...this.#alive];
  }

  #signal(pid: number, signal: string): boolean {
    this.signals.push(`${String(this.clock.now())} ${signal} ${String(pid)}`);
    const nature = this.#natures[Math.abs(pid)] ?? {};
    if (nature.forbidden) return false;
    if (nature.leaves !== undefined) this.#alive.add(nature.leaves);
    if (signal === 'SIGKILL' && !nature.immortal) this.#alive.delete(pid);
    else if (nature.endsAfter !== undefined) this.clock.after(nature.endsAfter, () => this.#alive.delete(pid));
    return true;
  }
}

function rowOf(pid: number): ProcessRow {
  return { pid, parent: 1, group: 100, started: 's', marked: true };
}

const termsOf = (system: System, pid: number): readonly string[] =>
  system.signals.filter((signal) => signal.endsWith(` SIGTERM ${String(pid)}`));
const killsOf = (system: System, pid: number): readonly string[] =>
  system.signals.filter((signal) => signal.endsWith(` SIGKILL ${String(pid)}`));

describe('ending a tree', () => {
  test('those that obey are asked once, and no time is lost on them', async () => {
    const system = new System({ 100: { endsAfter: 20 }, 101: { endsAfter: 30 } }, [100, 101]);
    expect(await system.end(5_000)).toEqual({ ended: 2, forbidden: [], blind: undefined });
    expect([...termsOf(system, 100), ...termsOf(system, 101)]).toEqual(['0 SIGTERM 100', '0 SIGTERM 101']);
    expect(system.signals).toHaveLength(2);
    expect(system.clock.now()).toBeLessThan(100);
  });

  test('those that do not obey are killed when the grace is over, not before', async () => {
    const system = new System({ 100: {}, 101: { endsAfter: 900 } }, [100, 101]);
    expect(await system.end(1_000)).toMatchObject({ ended: 2, forbidden: [] });
    expect(killsOf(system, 100)).toEqual(['1000 SIGKILL 100']);
    expect(killsOf(system, 101)).toEqual([]);
    expect(system.alive).toEqual([]);
  });

  test('without grace they are killed at once', async () => {
    const system = new System({}, [100, 101]);
    await system.end(0);
    expect([...system.signals].sort()).toEqual(['0 SIGKILL 100', '0 SIGKILL 101']);
  });

  test('what appears meanwhile is asked, and killed, like the others', async () => {
    const system = new System(
      { 100: { leaves: 102, endsAfter: 1 }, 102: { leaves: 103, endsAfter: 1 }, 103: {} },
      [100],
    );
    expect(await system.end(500)).toMatchObject({ ended: 3, forbidden: [] });
    expect([termsOf(system, 102).length, termsOf(system, 103).length, killsOf(system, 103).length]).toEqual([1, 1, 1]);
    expect(system.alive).toEqual([]);
  });

  test("another user's are named, and hold nothing up", async () => {
    const system = new System({ 100: { endsAfter: 1 }, 200: { forbidden: true } }, [100, 200]);
    expect(await system.end(5_000)).toEqual({ ended: 1, forbidden: [200], blind: undefined });
    expect(system.clock.now()).toBeLessThan(100);
    expect(termsOf(system, 200)).toHaveLength(1);
  });

  test('what outlives SIGKILL is waited for 2 s, then named', async () => {
    const system = new System({ 100: { immortal: true } }, [100]);
    expect(await system.end(100)).toEqual({ ended: 0, forbidden: [100], blind: undefined });
    expect(system.clock.now()).toBeGreaterThan(2_100);
    expect(system.clock.now()).toBeLessThan(2_300);
  });

  test('an empty tree needs no signal', async () => {
    const system = new System({}, []);
    expect(await system.end(5_000)).toEqual({ ended: 0, forbidden: [], blind: undefined });
    expect(system.signals).toEqual([]);
  });

  test('without a list of processes the group is ended, and why is told', async () => {
    const system = new System({}, [100]);
    system.blind = true;
    expect(await system.end(1_000)).toEqual({ ended: 1, forbidden: [], blind: 'no /proc here' });
    expect(system.signals).toEqual(['0 SIGTERM -100', '1000 SIGKILL -100']);
  });
});
