import { endingRule, signalOf } from '../ending.ts';

import type { Category } from '../category.ts';
import type { Classification } from '../classification.ts';
import type { Ending, EndingRule } from '../ending.ts';

interface EndingEntry {
  readonly category: Category;
  /** The points a line needs to say more than the ending does. */
  readonly outdoneBy: number;
  readonly confidence: number;
  readonly explanation: string;
  readonly cure: string;
}

const ENTRIES: Readonly<Record<EndingRule, EndingEntry>> = {
  'ending-timed-out': {
    category: 'timeout',
    outdoneBy: Infinity,
    confidence: 0.9,
    explanation: 'The command was ended because its time was up.',
    cure: 'Compare its duration with earlier runs; raise the limit or find what hangs.',
  },
  'ending-killed': {
    category: 'oom',
    outdoneBy: 75,
    confidence: 0.6,
    explanation: 'The command was killed by SIGKILL, which is how a system that is out of memory ends a process.',
    cure: 'Use less parallelism or a bigger runner.',
  },
  'ending-crashed': {
    category: 'crash',
    outdoneBy: 75,
    confidence: 0.8,
    explanation: 'The command was ended by a signal that marks a defect in the program.',
    cure: 'Keep the core dump and the seed, and run it under a debugger.',
  },
  'ending-command-not-found': {
    category: 'config',
    outdoneBy: 20,
    confidence: 0.5,
    explanation: 'The shell did not find the command, or may not run it.',
    cure: 'Install it before this step, or correct its name, path or mode.',
  },
};

/** What the ending says, unless a line with that many points says more. */
export function endingClassification(ending: Ending, bestLine: number | undefined): Classification | undefined {
  const rule = endingRule(ending);
  if (rule === undefined) return undefined;
  const entry = ENTRIES[rule];
  if (bestLine !== undefined && bestLine >= entry.outdoneBy) return undefined;
  const signal = signalOf(ending);
  return {
    category: entry.category,
    transient: rule === 'ending-command-not-found' ? 'no' : 'unknown',
    prior: rule === 'ending-command-not-found' ? 'no' : 'unknown',
    transientReason: 'Only the way it ended is known.',
    confidence: entry.confidence,
    rule,
    explanation: signal === undefined ? entry.explanation : `${entry.explanation} (signal ${signal})`,
    cure: entry.cure,
  };
}
