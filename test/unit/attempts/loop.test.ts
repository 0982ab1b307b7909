import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import {
  delaySeries,
  runAttempts,
  seededRandom,
  type Course,
  type Decision,
  type Ending,
  type LoopPorts,
  type Plan,
  type Run,
} from '@qeml-actions/attempts';

import { failed, passed, plan, rule, rules } from './plans.ts';

/** What an attempt would do if nothing ended it: how long it takes, and how it ends. */
interface Behaviour {
  readonly takes: number;
  readonly code: number;
  /** How long it takes to end once it is asked to. */
  readonly lingers: number;
  /** What its output asks to wait. */
  readonly asks: number | undefined;
}

interface World {
  readonly behaviours: readonly Behaviour[];
  readonly attemptTimeout: number | undefined;
  readonly killGrace: number;
  /** What a hook takes after each wait. */
  readonly hook: number;
  readonly cancelAt: number | undefined;
}

/** A world of its own time, in which attempts end at their limit and at most the grace later. */
class Model implements LoopPorts<Run> {
  readonly #plan: Plan;
  readonly #world: World;
  #now = 0;
  #begun = 0;
  readonly events: string[] = [];

  constructor(of: Plan, world: World) {
    this.#plan = of;
    this.#world = world;
  }

  elapsed(): number {
    return this.#now;
  }

  cancelled(): 'SIGTERM' | undefined {
    return this.#now >= (this.#world.cancelAt ?? Infinity) ? 'SIGTERM' : undefined;
  }

  run({ role, number }: Decision & { readonly next: 'run' }): Promise<Run> {
    this.events.push(`${role} ${String(number)}`);
    const behaviour = this.#world.behaviours[this.#begun++] ?? { takes: 0, code: 1, lingers: 0, asks: undefined };
    const ending = this.#spend(behaviour, this.#world.attemptTimeout);
    const { asks } = behaviour;
    const serverWait = asks === undefined ? undefined : { milliseconds: asks, text: 'Retry-After' };
    const of = ending.kind === 'exited' && ending.code === 0 ? passed(number) : failed(number, ending);
    return Promise.resolve({ ...of, role, serverWait });
  }

  wait({ milliseconds }: Decision & { readonly next: 'wait' }): Promise<number> {
    this.events.push('wait');
    const begun = this.#now;
    this.#now = Math.min(this.#now + milliseconds, Math.max(this.#now, this.#world.cancelAt ?? Infinity));
    const slept = this.#now - begun;
    if (!this.cancelled())
      this.#spend({ takes: this.#world.hook, code: 0, lingers: this.#world.hook, asks: 0 }, undefined);
    return Promise.resolve(slept);
  }

  #spend({ takes, code, lingers }: Behaviour, limit: number | undefined): Ending {
    const { totalTimeout } = this.#plan;
    const left = totalTimeout === undefined ? Infinity : Math.max(0, totalTimeout - this.#now);
    const untilCancel = Math.max(0, (this.#world.cancelAt ?? Infinity) - this.#now);
    const until = Math.min(left, limit ?? Infinity, untilCancel);
    if (takes < until) {
      this.#now += takes;
      return { kind: 'exited', code };
    }
    this.#now += until + Math.min(lingers, this.#world.killGrace);
    if (until === untilCancel) return { kind: 'cancelled', signal: 'SIGTERM' };
    return { kind: 'timed-out', limit: until === left ? 'total' : 'attempt', after: until };
  }
}

const MILLISECONDS = fc.integer({ min: 0, max: 5_000 });
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });

const WORLD: fc.Arbitrary<World> = fc.record({
  behaviours: fc.array(
    fc.record({
      takes: MILLISECONDS,
      code: fc.constantFrom(0, 1, 1, 1, 3),
      lingers: MILLISECONDS,
      asks: maybe(MILLISECONDS),
    }),
    { maxLength: 12 },
  ),
  attemptTimeout: maybe(fc.integer({ min: 1, max: 4_000 })),
  killGrace: fc.integer({ min: 0, max: 1_000 }),
  hook: MILLISECONDS,
  cancelAt: maybe(fc.integer({ min: 0, max: 20_000 })),
});

const RULES = await rules('failure', 'timeout', '[limit=1] exit-code: 3', '[delay=700ms] exit-code: 1');

const PLAN: fc.Arbitrary<Plan> = fc
  .record({
    maxAttempts: fc.integer({ min: 1, max: 10 }),
    retryOn: fc.subarray([...RULES]),
    stopOn: fc.subarray([...RULES], { maxLength: 1 }),
    maxDelay: MILLISECONDS,
    totalTimeout: maybe(fc.integer({ min: 1, max: 20_000 })),
    respectRetryAfter: fc.boolean(),
    fallbacks: fc.array(fc.constant({ name: 'f', run: 'x' }), { maxLength: 3 }),
  })
  .map((of) => {
    const settings = { backoff: 'exponential', jitter: 'full', initialDelay: 300, multiplier: 2 } as const;
    const series = delaySeries({ ...settings, maxDelay: of.maxDelay }, seededRandom('loop'));
    return { ...of, delays: Array.from({ length: of.maxAttempts - 1 }, () => series.next().value) };
  });

async function course(of: Plan, world: World): Promise<{ readonly course: Course<Run>; readonly model: Model }> {
  const model = new Model(of, world);
  return { course: await runAttempts(of, model), model };
}

test('attempts, waits, hooks and fallbacks never take longer than total-timeout and kill-grace', async () => {
  await fc.assert(
    fc.asyncProperty(PLAN, WORLD, async (of, world) => {
      const { model } = await course(of, world);
      expect(model.elapsed()).toBeLessThanOrEqual((of.totalTimeout ?? Infinity) + world.killGrace);
    }),
    { numRuns: 500 },
  );
});

test('whatever happens, the order of things holds', async () => {
  await fc.assert(
    fc.asyncProperty(PLAN, WORLD, async (of, world) => {
      const { course: done, model } = await course(of, world);
      const attempts = model.events.filter((event) => event.startsWith('attempt'));
      expect(attempts).toEqual(attempts.map((_, at) => `attempt ${String(at + 1)}`));
      expect(attempts.length).toBeLessThanOrEqual(of.maxAttempts);
      expect(model.events.join(' ')).toMatch(/^(attempt \d+( wait attempt \d+)*( wait$)?( fallback \d+)*)?$/);
      const runs = done.happened.flatMap((entry) => (entry.event === 'ran' ? [entry.run] : []));
      expect(runs.slice(0, -1).every((run) => !run.passed)).toBe(true);
      const success = done.end.outcome === 'success' || done.end.outcome === 'degraded';
      expect(success).toBe(runs.at(-1)?.passed === true && model.cancelled() === undefined);
      const cutShort = done.happened.at(-1)?.event === 'waited';
      if (cutShort) expect(['cancelled', 'timeout']).toContain(done.end.outcome);
      for (const entry of done.happened) {
        if (entry.event === 'waited') expect(entry.milliseconds).toBeLessThanOrEqual(Math.max(of.maxDelay, 700));
      }
    }),
    { numRuns: 500 },
  );
});

describe('S11: the limit of a rule', () => {
  test.each([
    [['[limit=2] exit-code: 5', '[limit=4] exit-code: *'], 5, 3],
    [['[limit=2] exit-code: 5', '[limit=4] exit-code: *'], 6, 5],
    [['[limit=0] exit-code: 5', 'exit-code: *'], 5, 1],
  ])('%j, always exit %d: %d attempts', async (texts, code, attempts) => {
    const of = await plan({ maxAttempts: 10, retryOn: await Promise.all(texts.map(rule)) });
    const behaviour = { takes: 1, code, lingers: 0, asks: undefined };
    const world = { attemptTimeout: undefined, killGrace: 0, hook: 0, cancelAt: undefined };
    const { model } = await course(of, { ...world, behaviours: Array.from({ length: 10 }, () => behaviour) });
    expect(model.events.filter((event) => event.startsWith('attempt'))).toHaveLength(attempts);
  });
});
