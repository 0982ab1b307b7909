import { samples, spreadOf } from '../../spread.ts';
import { Lifeline } from '../lifeline.ts';
import type { Part, Row } from '../part.ts';
import { startStep } from '../step.ts';
import type { Subject } from '../subject.ts';

const ROUNDS = 5;
const TIMEOUT = 1;
const GRACE = 1;
const ALIVE = `bash -c 'echo $$ >&3; exec sleep 60'`;

/** Four processes that ignore SIGTERM: the shell's child, a double fork, a daemon by setsid, and one by both. */
const TREE = `trap '' TERM
(${ALIVE} &)
setsid ${ALIVE} &
(setsid ${ALIVE} &)
${ALIVE}
`;

interface Sample {
  readonly survivors: number;
  /** From the end of the grace to the last one's death, unless some survived. */
  readonly ms: number | undefined;
}

/** How a tree ends that ignores SIGTERM; what survives the step is counted, then killed. */
export const tree: Part = {
  name: 'tree',
  title: `a tree that ignores SIGTERM, with double forks and daemons: time-out ${TIMEOUT} s, grace ${GRACE} s`,
  measure: async ({ own, peers, temp }) => {
    const line = await Lifeline.open();
    const sample = async (subject: Subject): Promise<Sample> => {
      const coming = line.next();
      const run = `${line.bash}${TREE}`;
      const step = startStep(subject, { run, timeout: TIMEOUT, grace: GRACE }, temp);
      const life = await coming;
      await step.ended;
      const survivors = life.survivors();
      for (const pid of survivors) process.kill(pid, 'SIGKILL');
      const ended = await life.ended;
      const ms = ended - life.begun - (TIMEOUT + GRACE) * 1_000;
      return { survivors: survivors.length, ms: survivors.length > 0 ? undefined : ms };
    };
    const taken = await samples(new Map([own, ...peers].map((subject) => [subject, () => sample(subject)])), ROUNDS);
    line.close();
    const left = Math.max(...(taken.get(own) ?? []).map(({ survivors }) => survivors));
    const faults = left > 0 ? [`tree: ${left} processes outlived the step`] : [];
    return { rows: [...taken].flatMap(([subject, all]) => rowsOf(subject, all)), faults };
  },
};

function rowsOf({ name: subject, own }: Subject, taken: readonly Sample[]): readonly Row[] {
  const survivors = spreadOf(taken.map((sample) => sample.survivors));
  const times = taken.flatMap(({ ms }) => ms ?? []);
  const last = { what: 'grace to the last one gone', subject, unit: 'ms', bar: { of: 'median', most: 50 } } as const;
  return [
    { what: 'live after the step', subject, unit: 'processes', spread: survivors },
    ...(times.length > 0 && own ? [{ ...last, spread: spreadOf(times) }] : []),
  ];
}
