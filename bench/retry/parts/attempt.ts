import { interleaved } from '../../spread.ts';
import { ratioOf, type Part } from '../part.ts';
import { startStep } from '../step.ts';
import { floorSubject, type Subject } from '../subject.ts';

const ROUNDS = 10;

/** What an attempt costs beyond its command: several of `exit 1` against one; a peer's shortest wait is taken off. */
export const attempt: Part = {
  name: 'attempt',
  title: 'an attempt of `exit 1`, without waits',
  measure: async ({ own, peers, temp }) => {
    const faults: string[] = [];
    const timed = async (subject: Subject, attempts: number): Promise<number> => {
      const step = await startStep(subject, { run: 'exit 1', attempts }, temp).ended;
      const { attempts: made, 'exit-code': code } = step.outputs;
      if (subject.own && (step.exit !== 1 || made !== String(attempts) || code !== '1')) {
        faults.push(`attempt: ${attempts} attempts ended as ${String(made)} of exit code ${String(code)}`);
      }
      return step.ms;
    };
    const measures = new Map(
      [floorSubject, own, ...peers].map((subject) => [
        subject,
        async () => {
          // A peer that polls and waits takes 2 s for each.
          const further = subject.shortestWait > 0 ? 2 : 10;
          const one = await timed(subject, 1);
          return ((await timed(subject, 1 + further)) - one) / further - subject.shortestWait * 1_000;
        },
      ]),
    );
    const spreads = await interleaved(measures, ROUNDS);
    const rows = [...spreads].map(([subject, spread]) => ({
      what: 'each further attempt',
      subject: subject.name,
      unit: 'ms' as const,
      spread,
      ...ratioOf(spread, spreads.get(floorSubject)),
      ...(subject.own && { bar: { of: 'median', most: 15 } as const }),
    }));
    return { rows, faults };
  },
};
