import { wasRetried } from './retried.ts';

import type { Occurrence } from '../occurrence.ts';

/** What the whole text says about where to look. */
export interface Scene {
  /** Lines by which a tool or the platform says that it failed, in order. */
  readonly failures: readonly number[];
  /** Some segment is marked as failed. */
  readonly segmentFailed: boolean;
  readonly lines: number;
}

/** An occurrence with its points, and where they come from. */
export interface Candidate {
  readonly occurrence: Occurrence;
  readonly score: number;
  /** The points without those for its place in the text: what it says by itself. */
  readonly standing: number;
  readonly reasons: readonly string[];
}

/** Points for standing in the step that failed, against a step that passed. */
const IN_FAILED_SEGMENT = 20;
const IN_PASSED_SEGMENT = -40;
const RETRIED = -30;
const COMMAND_LEVEL: Readonly<Record<string, number>> = { error: 6, warning: -25, notice: -30, debug: -30 };

const IGNORED =
  /\(ignored\)|\bcontinue-on-error\b|\(non-fatal\)|\|\| true\b|(?:^|\W)(?:xfail|expected failure|EXPECTED)\b/;

/** How much speaks for an occurrence being the cause. */
export function score(occurrence: Occurrence, scene: Scene): Candidate {
  const { rule } = occurrence.compiled;
  const parts: [number, string][] = [
    [rule.weight, `weight ${rule.weight}`],
    [...segmentPoints(occurrence, scene)],
    [nearness(occurrence.line, scene), 'near the end of what failed'],
    [COMMAND_LEVEL[occurrence.command ?? ''] ?? 0, `shown as ${occurrence.command ?? ''}`],
    [wasRetried(occurrence) ? RETRIED : 0, 'tried again afterwards'],
    [IGNORED.test(occurrence.text) ? RETRIED : 0, 'expected or ignored'],
  ];
  const counted = parts.filter(([points]) => points !== 0);
  const sum = counted.reduce((points, [more]) => points + more, 0);
  return {
    occurrence,
    score: sum,
    standing: sum - nearness(occurrence.line, scene),
    reasons: counted.map(([, reason]) => reason),
  };
}

function segmentPoints({ segment }: Occurrence, scene: Scene): [number, string] {
  if (segment.failed) return [IN_FAILED_SEGMENT, 'in the step that failed'];
  if (segment.passed || scene.segmentFailed) return [IN_PASSED_SEGMENT, 'in a step that passed'];
  return [0, ''];
}

/** Points for standing shortly before a line that says that something failed, or before the end. */
function nearness(line: number, scene: Scene): number {
  const next = scene.failures.find((failure) => failure >= line) ?? scene.lines;
  const distance = next - line;
  if (distance <= 60) return 14;
  if (distance <= 400) return 6;
  return distance <= 3000 ? 0 : -4;
}
