import type { Annotation, Verdict } from '@qeml-actions/core';
import { originText, type ConditionResult, type Doubt } from '@qeml-actions/policy';

import { isRepositoryPath } from '../decide/repository-path.ts';
import type { Result } from '../result.ts';

/** Evidence of one condition beyond this is in the report. */
const MOST_EACH = 20;

function level(verdict: Verdict | undefined): Annotation['level'] {
  return verdict === 'fail' || verdict === 'error' ? 'error' : 'warning';
}

function ofCondition({ key, verdict, text, evidence, condition }: ConditionResult): readonly Annotation[] {
  const placed = evidence.filter(({ path }) => path !== undefined).slice(0, MOST_EACH);
  const title = `${key} (${originText(condition.origin)})`;
  if (placed.length === 0) return [{ level: level(verdict), title, message: `${key}: ${text}` }];
  return placed.map(({ text: message, path, line }) => ({
    level: level(verdict),
    title,
    message,
    ...placeOf(path, line),
  }));
}

/** GitHub shows a file of the repository, and no other. */
function placeOf(path: string | undefined, line: number | undefined): Pick<Annotation, 'file' | 'line'> {
  if (path === undefined || !isRepositoryPath(path)) return {};
  return { file: path, ...(line !== undefined && { line }) };
}

function ofDoubt({ verdict, text, path, line }: Doubt): Annotation {
  return {
    level: level(verdict),
    title: 'quality-gate',
    message: text,
    ...placeOf(path, line),
  };
}

/** What does not hold, on file and line where there are any; failures first. */
export function annotations({
  inputs,
  judgement,
  warnings,
}: Pick<Result, 'inputs' | 'judgement' | 'warnings'>): readonly Annotation[] {
  if (!inputs.annotations) return [];
  const all = [
    ...judgement.results.filter(({ verdict }) => verdict !== undefined && verdict !== 'pass').flatMap(ofCondition),
    ...judgement.doubts.filter(({ verdict }) => verdict !== 'pass').map(ofDoubt),
    ...warnings.map((message): Annotation => ({ level: 'warning', title: 'quality-gate', message })),
  ];
  return [...all.filter((one) => one.level === 'error'), ...all.filter((one) => one.level !== 'error')];
}
