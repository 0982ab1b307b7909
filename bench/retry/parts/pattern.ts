import { interleaved } from '../../spread.ts';
import type { Part } from '../part.ts';
import { startStep } from '../step.ts';

const ROUNDS = 10;
/** A backtracking matcher needs more than a lifetime for this on a line that ends in another letter. */
const PATTERN = 'pattern: /(a+)+$/';
const TEXT = 'output: nowhere in it';
const LINE = `head -c 1000000 /dev/zero | tr '\\0' a`;

/** How long it takes to decide by a pattern, against deciding by a text. */
export const pattern: Part = {
  name: 'pattern',
  title: '`pattern: /(a+)+$/` on a line of 1 MB, against `output:` on the same',
  measure: async ({ own, temp }) => {
    const faults: string[] = [];
    const timed = async (retryOn: string, ending: string, attempts: number): Promise<number> => {
      const job = { run: `${LINE}\necho ${ending}\nexit 1`, attempts: 2, retryOn };
      const { ms, outputs } = await startStep(own, job, temp).ended;
      const made = outputs['attempts'];
      if (made !== String(attempts)) faults.push(`pattern: ${retryOn} made ${String(made)} attempts, not ${attempts}`);
      return ms;
    };
    const deciding = async (): Promise<number> => {
      const byText = await timed(TEXT, 'b', 1);
      return (await timed(PATTERN, 'b', 1)) - byText;
    };
    const spreads = await interleaved(new Map([['a line that does not match', deciding]]), ROUNDS);
    await timed(PATTERN, '', 2);
    const rows = [...spreads].map(([what, spread]) => ({
      what,
      subject: own.name,
      unit: 'ms' as const,
      spread,
      bar: { of: 'median', most: 200 } as const,
    }));
    return { rows, faults };
  },
};
