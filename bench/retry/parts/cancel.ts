import { setTimeout as sleep } from 'node:timers/promises';

import { interleaved } from '../../spread.ts';
import { Lifeline } from '../lifeline.ts';
import { ratioOf, type Part } from '../part.ts';
import { startStep, type EndedStep } from '../step.ts';
import { floorSubject, type Subject } from '../subject.ts';

const ROUNDS = 5;
/** After the command's end: a peer that polls has seen it by then. */
const INTO_THE_WAIT = 1_500;

/** A cancel while it waits for the next attempt. */
export const cancel: Part = {
  name: 'cancel',
  title: 'SIGINT during the wait to exit',
  measure: async ({ own, peers, temp }) => {
    const faults: string[] = [];
    const line = await Lifeline.open();
    const latency = async (subject: Subject): Promise<number> => {
      const coming = line.next();
      const step = startStep(subject, { run: `${line.bash}exit 1`, attempts: 2, wait: 60 }, temp);
      await (
        await coming
      ).ended;
      await sleep(INTO_THE_WAIT);
      const sent = performance.now();
      step.signal('SIGINT');
      const ended = await step.ended;
      if (subject.own && !cancelled(ended)) faults.push(`cancel: it ended with ${String(ended.exit)}`);
      return ended.at - sent;
    };
    const measures = new Map([floorSubject, own, ...peers].map((subject) => [subject, () => latency(subject)]));
    const spreads = await interleaved(measures, ROUNDS);
    line.close();
    const rows = [...spreads].map(([subject, spread]) => ({
      what: 'SIGINT to exit',
      subject: subject.name,
      unit: 'ms' as const,
      spread,
      ...ratioOf(spread, spreads.get(floorSubject)),
      ...(subject.own && { bar: { of: 'median', most: 200 } as const }),
    }));
    return { rows, faults };
  },
};

function cancelled({ exit, outputs }: EndedStep): boolean {
  return exit === 1 && outputs['outcome'] === 'cancelled' && outputs['attempts'] === '1';
}
