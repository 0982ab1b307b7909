import { data } from '@actions/expressions';

import { type ExpressionScope, toPlainValue } from '../expression.ts';
import { matrixLegs } from './matrix.ts';
import type { MatrixLeg } from './matrix.ts';
import { optionalText, tokenValue } from './token-value.ts';
import type { JobModel } from './workflow-model.ts';

/** What a job's strategy comes to. */
export interface JobStrategy {
  readonly failFast: boolean;
  readonly maxParallel: number;
  readonly legs: readonly PlannedLeg[];
}

export interface PlannedLeg {
  readonly key: string;
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly matrix: data.ExpressionData;
  readonly strategy: data.ExpressionData;
}

/** The legs of a job with their names; one without a matrix has one. */
export function planJob(job: JobModel, scope: ExpressionScope): JobStrategy {
  const given = job.strategy === undefined ? new data.Dictionary() : tokenValue(job.strategy, scope);
  if (!(given instanceof data.Dictionary)) throw new Error(`jobs.${job.id}.strategy is not a mapping.`);
  const matrix = given.get('matrix');
  const legs: readonly MatrixLeg[] =
    matrix === undefined ? [{ matrix: new data.Dictionary(), labels: [] }] : matrixLegs(matrix);
  if (legs.length === 0) throw new Error(`Matrix vector of jobs.${job.id} does not contain any values`);
  const failFast = given.get('fail-fast')?.coerceString() !== 'false';
  const maxParallel = given.get('max-parallel')?.number() ?? legs.length;
  return {
    failFast,
    maxParallel,
    legs: legs.map((leg, index) => {
      const strategy = new data.Dictionary(
        { key: 'fail-fast', value: new data.BooleanData(failFast) },
        { key: 'job-index', value: new data.NumberData(index) },
        { key: 'job-total', value: new data.NumberData(legs.length) },
        { key: 'max-parallel', value: new data.NumberData(maxParallel) },
      );
      const contexts = { ...scope.contexts, matrix: matrix === undefined ? new data.Null() : leg.matrix, strategy };
      return {
        key: withLabels(job.id, leg.labels),
        name: legName(job, leg.labels, { ...scope, contexts }),
        values: { ...(toPlainValue(leg.matrix) as object) },
        matrix: contexts.matrix,
        strategy,
      };
    }),
  };
}

/** A name with an expression stands alone; any other is followed by the matrix's values. */
function legName(job: JobModel, labels: readonly string[], scope: ExpressionScope): string {
  const name = optionalText(job.name, scope);
  if (name === undefined || name === '') return withLabels(job.id, labels);
  return job.name?.isExpression === true ? name : withLabels(name, labels);
}

/** As GitHub shows it, cut at 100 characters. */
function withLabels(name: string, labels: readonly string[]): string {
  const whole = labels.length === 0 ? name : `${name} (${labels.join(', ')})`;
  return whole.length > 100 ? `${whole.slice(0, 97)}...` : whole;
}
