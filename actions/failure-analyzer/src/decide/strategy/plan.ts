import type { Recovery, RecoveryPlan } from '../../cure.ts';
import type { Inputs } from '../../inputs.ts';
import { HOP_INPUT, SKIPPED } from '../../messages/recovery.ts';
import type { ObservedRun } from '../../observed.ts';

/** So many dispatches may follow from one another. */
const MOST_HOPS = 3;

/** What a recovery is made of. */
export interface PlanQuestion {
  readonly inputs: Inputs;
  /** Undefined where files were read. */
  readonly run: ObservedRun | undefined;
  /** How many dispatches led to the run; undefined when nobody knows. */
  readonly hop: number | undefined;
  readonly delay: { readonly milliseconds: number; readonly reason: string };
}

/** Why a recovery cannot be tried, in a clause; undefined where it can. */
export function obstacleTo(recovery: Recovery, { inputs, run, hop }: PlanQuestion): string | undefined {
  if (!inputs.strategies.includes(recovery)) return SKIPPED.notAllowed(recovery);
  const input = missingInput(recovery, inputs);
  if (input !== undefined) return SKIPPED.noInput(recovery, input);
  if (!run || recovery === 'retry-with-delay') return undefined;
  // Nobody outside may have caches deleted or workflows started.
  if (run.fork) return SKIPPED.fork(recovery);
  if (recovery === 'reinstall-dependencies') return undefined;
  if (run.branch === '') return SKIPPED.noBranch(recovery);
  if (hop === undefined) return SKIPPED.unknownHops(recovery);
  return hop >= MOST_HOPS ? SKIPPED.hops(recovery, hop) : undefined;
}

/** What a recovery comes to for a run. */
export function planOf(recovery: Recovery, run: ObservedRun, question: PlanQuestion): RecoveryPlan {
  const { inputs, hop = 0, delay } = question;
  const rerun = {
    kind: 'rerun',
    delay: delay.milliseconds,
    delayReason: delay.reason,
    cacheKeys: [],
    cacheRefs: [],
  } as const;
  const own = fileName(run.workflowPath);
  const dispatch = (workflow: string, given: readonly (readonly [string, string])[]): RecoveryPlan => ({
    kind: 'dispatch',
    workflow,
    ref: run.branch,
    inputs: { ...Object.fromEntries(given), [HOP_INPUT]: String(hop + 1) },
  });
  switch (recovery) {
    case 'retry-with-delay':
      return rerun;
    case 'reinstall-dependencies':
      return { ...rerun, cacheKeys: inputs['cache-keys'], cacheRefs: cacheRefs(run) };
    case 'use-fallback-runner':
      return dispatch(own, inputs['fallback-runner'] ? [inputs['fallback-runner']] : []);
    case 'reduce-scope':
      return dispatch(own, inputs['reduced-inputs']);
    case 'retry-with-fallback':
      return dispatch(inputs['fallback-workflow'] ?? own, inputs['fallback-inputs']);
    default:
      return recovery satisfies never;
  }
}

function missingInput(recovery: Recovery, inputs: Inputs): string | undefined {
  switch (recovery) {
    case 'retry-with-delay':
      return undefined;
    case 'reinstall-dependencies':
      return inputs['cache-keys'].length === 0 ? 'cache-keys' : undefined;
    case 'use-fallback-runner':
      return inputs['fallback-runner'] === undefined ? 'fallback-runner' : undefined;
    case 'reduce-scope':
      return inputs['reduced-inputs'].length === 0 ? 'reduced-inputs' : undefined;
    case 'retry-with-fallback':
      return inputs['fallback-workflow'] === undefined ? 'fallback-workflow' : undefined;
    default:
      return recovery satisfies never;
  }
}

/** The refs whose caches a run may have restored: its own, its pull request's, the default branch's. */
function cacheRefs({ branch, defaultBranch, pullRequest }: ObservedRun): readonly string[] {
  const pull = pullRequest === undefined ? [] : [`refs/pull/${String(pullRequest)}/merge`];
  return [...new Set([...pull, ...(branch === '' ? [] : [`refs/heads/${branch}`]), `refs/heads/${defaultBranch}`])];
}

/** GitHub says `.github/workflows/ci.yml`, and of some runs `.github/workflows/ci.yml@refs/heads/main`. */
export function fileName(path: string): string {
  return path.replace(/@.*$/, '').split('/').at(-1) ?? path;
}
