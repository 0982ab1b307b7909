import { interleaved } from '../../spread.ts';
import { Lifeline } from '../lifeline.ts';
import { ratioOf, type Part } from '../part.ts';
import { startStep } from '../step.ts';
import { floorSubject, type Subject } from '../subject.ts';

const ROUNDS = 10;
const TIMEOUT = 1;

/**
 * From the deadline to the death of a process that honours SIGTERM. The deadline is counted from the process's own
 * beginning, which it tells a few milliseconds after its start: the floor shows how many.
 */
export const kill: Part = {
  name: 'kill',
  title: `time-out of ${TIMEOUT} s to the death of a process that honours SIGTERM`,
  measure: async ({ own, peers, temp }) => {
    const faults: string[] = [];
    const line = await Lifeline.open();
    const latency = async (subject: Subject): Promise<number> => {
      const coming = line.next();
      const step = startStep(subject, { run: `${line.bash}exec sleep 60`, timeout: TIMEOUT }, temp);
      const life = await coming;
      const ended = await life.ended;
      const { exit, outputs } = await step.ended;
      if (subject.own && (exit !== 1 || outputs['outcome'] !== 'timeout' || outputs['exit-code'] !== '124')) {
        faults.push(`kill: a time-out ended as ${String(outputs['outcome'])}, ${String(outputs['exit-code'])}`);
      }
      return ended - life.begun - TIMEOUT * 1_000;
    };
    const measures = new Map([floorSubject, own, ...peers].map((subject) => [subject, () => latency(subject)]));
    const spreads = await interleaved(measures, ROUNDS);
    line.close();
    const rows = [...spreads].map(([subject, spread]) => ({
      what: 'deadline to death',
      subject: subject.name,
      unit: 'ms' as const,
      spread,
      ...ratioOf(spread, spreads.get(floorSubject)),
      ...(subject.own && { bar: { of: 'median', most: 50 } as const }),
    }));
    return { rows, faults };
  },
};
