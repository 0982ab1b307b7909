import { interleaved } from '../../spread.ts';
import { ratioOf, type Part } from '../part.ts';
import { startStep, type EndedStep } from '../step.ts';
import { emptySubject } from '../subject.ts';

const ROUNDS = 20;

/** Start to exit of a command that does nothing. */
export const start: Part = {
  name: 'start',
  title: 'start to exit of `run: true`',
  measure: async ({ own, peers, temp }) => {
    const faults: string[] = [];
    const empty = emptySubject(temp);
    const measures = new Map(
      [empty, own, ...peers].map((subject) => [
        subject,
        async () => {
          const step = await startStep(subject, { run: 'true' }, temp).ended;
          if (subject.own && !passed(step)) faults.push(`start: \`true\` ended with ${String(step.exit)}`);
          return step.ms;
        },
      ]),
    );
    const spreads = await interleaved(measures, ROUNDS);
    const rows = [...spreads].map(([subject, spread]) => ({
      what: 'start to exit',
      subject: subject.name,
      unit: 'ms' as const,
      spread,
      ...ratioOf(spread, spreads.get(empty)),
      ...(subject.own && { bar: { of: 'ratio', most: 1.9 } as const }),
    }));
    return { rows, faults };
  },
};

function passed({ exit, outputs }: EndedStep): boolean {
  return exit === 0 && outputs['outcome'] === 'success' && outputs['attempts'] === '1';
}
