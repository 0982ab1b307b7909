import { weightsOf, type Metrics } from './vector.ts';

const VULNERABLE = { H: 0, L: 1, N: 2 };
const SUBSEQUENT = { H: 1, L: 2, N: 3 };
/** How many steps each value is below the worst. */
const STEPS = {
  AV: { N: 0, A: 1, L: 2, P: 3 },
  PR: { N: 0, L: 1, H: 2 },
  UI: { N: 0, P: 1, A: 2 },
  AC: { L: 0, H: 1 },
  AT: { N: 0, P: 1 },
  VC: VULNERABLE,
  VI: VULNERABLE,
  VA: VULNERABLE,
  SC: SUBSEQUENT,
  SI: SUBSEQUENT,
  SA: SUBSEQUENT,
};

type Steps = Readonly<Record<keyof typeof STEPS, number>>;

/** A group of metrics that are judged together: its level, how far below the worst of the level, how deep the level is. */
interface Group {
  readonly level: number;
  readonly below: number;
  readonly depth: number;
}

/** How many steps `values` are below the first of `tops` that none of them is above. */
function below(values: readonly number[], tops: readonly (readonly number[])[]): number {
  const top = tops.find((candidate) => candidate.every((step, index) => step <= (values[index] ?? 0))) ?? [];
  return values.reduce((sum, value, index) => sum + value - (top[index] ?? 0), 0);
}

function reach({ AV, PR, UI }: Steps): Group {
  const values = [AV, PR, UI];
  const worst = values.filter((value) => value === 0).length;
  if (worst === 3) return { level: 0, below: 0, depth: 1 };
  if (worst > 0 && AV < 3)
    return {
      level: 1,
      depth: 4,
      below: below(values, [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]),
    };
  return {
    level: 2,
    depth: 5,
    below: below(values, [
      [3, 0, 0],
      [1, 1, 1],
    ]),
  };
}

function conditions({ AC, AT }: Steps): Group {
  if (AC + AT === 0) return { level: 0, below: 0, depth: 1 };
  return {
    level: 1,
    depth: 2,
    below: below(
      [AC, AT],
      [
        [1, 0],
        [0, 1],
      ],
    ),
  };
}

/** Levels are the indices of a row of SCORES. */
function impact({ VC, VI, VA }: Steps): Group {
  const values = [VC, VI, VA];
  if (VC + VI === 0) return { level: 0, depth: 7, below: VA };
  if (values.includes(0))
    return {
      level: 2,
      depth: 8,
      below: below(values, [
        [1, 0, 0],
        [0, 1, 0],
      ]),
    };
  return { level: 4, depth: 10, below: below(values, [[1, 1, 1]]) };
}

function consequences({ SC, SI, SA }: Steps): Group {
  const values = [SC, SI, SA];
  if (values.includes(1)) return { level: 1, depth: 5, below: below(values, [[1, 1, 1]]) };
  return { level: 2, depth: 4, below: below(values, [[2, 2, 2]]) };
}

/**
 * Scores of the macro vectors that base metrics lead to, by the levels of reach, conditions and consequences; in a row by the level
 * of impact. Source: CVSS v4.0 specification, section 8.3 (equivalence sets 1, 2 and 4; 3 with 6; 5 is 0).
 */
const SCORES: Readonly<Record<string, readonly number[]>> = {
  '001': [10, 9.6, 9.3, 9.2, 7.9],
  '002': [9.3, 9, 8.8, 8, 6.9],
  '011': [9.5, 9.1, 9.2, 8.2, 7.1],
  '012': [9.2, 8.1, 8.4, 7, 6.3],
  '101': [9.4, 8.9, 8.6, 7.6, 6.5],
  '102': [8.7, 7.5, 7.2, 5.7, 5.3],
  '111': [9, 7.7, 7.4, 5.9, 5.8],
  '112': [7.7, 6.6, 6.1, 5.2, 2.3],
  '201': [8.6, 7.4, 7.2, 5.7, 4.7],
  '202': [7, 5.4, 5.3, 3.6, 2.4],
  '211': [7.3, 5.5, 6.1, 5.1, 2.4],
  '212': [5.4, 4.3, 4.6, 1.8, 1],
};

function scoreAt(levels: readonly number[], ofImpact: number): number {
  return SCORES[levels.join('')]?.[ofImpact] ?? Number.NaN;
}

/** What is beneath a level of impact: of two ways down, the shorter. */
function beneath(levels: readonly number[], ofImpact: number): number {
  if (ofImpact === 4) return Number.NaN;
  const next = scoreAt(levels, ofImpact + 1);
  return ofImpact === 0 ? Math.max(next, scoreAt(levels, 2)) : next;
}

/** The base score (threat and environment left out: the worst), 0 to 10. Source: CVSS v4.0 specification, section 8.2. */
export function scoreOfV4(metrics: Metrics): number | undefined {
  const steps = weightsOf(metrics, STEPS);
  if (!steps) return undefined;
  const harmless = [steps.VC, steps.VI, steps.VA].every((step) => step === 2);
  if (harmless && [steps.SC, steps.SI, steps.SA].every((step) => step === 3)) return 0;
  const groups = [reach(steps), conditions(steps), consequences(steps)];
  const levels = groups.map(({ level }) => level);
  const harm = impact(steps);
  const score = scoreAt(levels, harm.level);
  const lower = groups.map((_, at) => scoreAt(levels.with(at, (levels[at] ?? 0) + 1), harm.level));
  const drops = [...groups, harm].flatMap((group, at) => {
    const next = lower[at] ?? beneath(levels, harm.level);
    return Number.isNaN(next) ? [] : [((score - next) * group.below) / group.depth];
  });
  // The set of threat metrics always has a level beneath, and its distance is 0.
  const mean = drops.reduce((sum, drop) => sum + drop, 0) / (drops.length + 1);
  return Math.round(Math.min(10, Math.max(0, score - mean)) * 10) / 10;
}
