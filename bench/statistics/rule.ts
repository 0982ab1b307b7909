import { judgeSeries, type JudgeOptions, type Series } from '@qeml-actions/statistics';

/** A way of judging the series of one run, each up to and including its point of that run, which is the last. */
export interface Rule {
  readonly name: string;
  /** How many of the last points it looks at: no more need be given. */
  readonly window: number;
  /** Whether any of them gives an alarm, and how many could be judged. */
  readonly judge: (series: readonly Series[]) => { readonly alarm: boolean; readonly judged: number };
}

/** The rule as it is shipped, or with other options. */
export function splitRule(name: string, options: Partial<Pick<JudgeOptions, 'window'>> = {}): Rule {
  return {
    name,
    window: options.window ?? 50,
    judge: (series) => {
      const judged = judgeSeries(series, options).flatMap(({ result }) => (result.state === 'judged' ? [result] : []));
      return { alarm: judged.some(({ suspect }) => suspect), judged: judged.length };
    },
  };
}

/** A rule that looks at each series alone; `alarms` has the points before and the last one, and how it improves. */
function alone(name: string, window: number, alarms: (before: readonly number[], last: number) => boolean): Rule {
  return {
    name,
    window,
    judge: (series) => {
      const usable = series.filter(({ values }) => values.every((value) => value > 0 && value < Infinity));
      // A throughput is looked at as the time that it stands for.
      const times = usable.map(({ values, better }) =>
        better === 'lower' ? values : values.map((value) => 1 / value),
      );
      const alarm = times.some((values) => alarms(values.slice(0, -1), values.at(-1) ?? NaN));
      return { alarm, judged: usable.length };
    },
  };
}

function ofPrevious(percent: number): Rule {
  return alone(`> ${percent} % of the previous`, 2, (before, last) => last > ((before.at(-1) ?? NaN) * percent) / 100);
}

function deviates(before: readonly number[], last: number): boolean {
  const mean = before.reduce((sum, value) => sum + value, 0) / before.length;
  const square = before.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (before.length - 1);
  return last > mean + 3 * Math.sqrt(square);
}

/** What others judge by, and our rule with a shorter memory: how much hangs on the window. */
export const OTHER_RULES: readonly Rule[] = [
  ofPrevious(110),
  ofPrevious(120),
  ofPrevious(200),
  alone('z, 3 sigma, n = 30', 31, deviates),
  splitRule('split + t-test, window 40', { window: 40 }),
  splitRule('split + t-test, window 30', { window: 30 }),
];
