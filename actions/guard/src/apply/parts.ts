import { join } from 'node:path';

import { fromRoot, InputError, isPrivileged, type ConfigurationSections } from '@qeml-actions/core';
import { looksLikeReport } from '@qeml-actions/reports';

import type { Result as Analysis } from '../../../failure-analyzer/src/step.ts';
import { POLICY_FILE } from '../../../quality-gate/src/inputs.ts';
import type { Result as Command } from '../../../retry-with-backoff/src/step.ts';

import type { Snapshot } from '../gather/snapshot.ts';
import type { Inputs, PartInputs } from '../inputs.ts';
import type { Ports } from '../ports.ts';
import type { FailedTests, GateResult, PartResult } from '../result.ts';

/** What the parts after the command go by. */
export interface Setting {
  readonly inputs: Inputs;
  readonly texts: PartInputs;
  readonly ports: Ports;
  readonly snapshot: Snapshot;
  readonly sections: ConfigurationSections;
  /** Its real path. */
  readonly workspace: string;
}

/** What the parts after the command came to. */
export interface Followed {
  readonly analysis: PartResult<Analysis>;
  readonly gate: GateResult;
  readonly failedTests: FailedTests;
  readonly stale: readonly string[];
}

const NO_TESTS: FailedTests = { tests: [], count: 0 };

/** What follows the command; each part is loaded when its turn comes. */
export async function follow(command: Command, setting: Setting): Promise<Followed> {
  const { inputs, ports } = setting;
  const [analysis, gate] = [leftOut(inputs, 'analyze'), leftOut(inputs, 'gate')];
  const idle = { analysis, gate, failedTests: NO_TESTS, stale: [] };
  const { outcome, ending } = command.end;
  if (ports.cancel.aborted || outcome === 'cancelled' || ending.kind === 'not-started') return idle;
  const passed = outcome === 'success' || outcome === 'degraded';
  if ((passed ? gate : analysis).state === 'skipped') return idle;
  const { fresh, stale } = await setting.snapshot.compared();
  const old = stale.map((path) => fromRoot(setting.workspace, path) ?? path).filter(looksLikeReport);
  if (passed) return { ...idle, gate: await gateOf(setting, fresh), stale: old };
  return {
    ...idle,
    analysis: await analysisOf(command, setting),
    failedTests: await testsOf(setting, fresh),
    stale: old,
  };
}

function leftOut({ skip }: Inputs, part: 'analyze' | 'gate'): { readonly state: 'skipped' | 'not-run' } {
  return { state: skip.includes(part) ? 'skipped' : 'not-run' };
}

async function gateOf(setting: Setting, fresh: readonly string[]): Promise<GateResult> {
  const { inputs, texts, ports, snapshot } = setting;
  const isAsked = inputs.policy !== undefined || inputs.reports.length > 0;
  if (fresh.length === 0 && !isAsked && !(await mayDeclare(setting))) return { state: 'nothing' };
  return faultedOr(async () => {
    const { judge } = await import('./gate.ts');
    return judge({ mayBeEmpty: !isAsked, snapshot }, texts, ports);
  });
}

/** Whether a policy of the repository may ask for reports: it is then read before anything is said of it. */
async function mayDeclare({ sections, ports, workspace }: Setting): Promise<boolean> {
  if (sections['quality-gate'] !== undefined || isPrivileged(ports)) return true;
  return (await ports.files.size(join(workspace, POLICY_FILE))) !== undefined;
}

async function analysisOf(command: Command, { texts, ports }: Setting): Promise<PartResult<Analysis>> {
  return faultedOr(async () => {
    const { analyse } = await import('./analysis.ts');
    return analyse(command, texts, ports);
  });
}

async function testsOf({ ports, workspace }: Setting, fresh: readonly string[]): Promise<FailedTests> {
  if (fresh.length === 0 || ports.cancel.aborted) return NO_TESTS;
  const { failedTests } = await import('../gather/failed-tests.ts');
  return failedTests(fresh, workspace);
}

/** What the user must mend is what became of a part: what was found out before it is worth telling. */
async function faultedOr<T>(
  work: () => Promise<T>,
): Promise<T | { readonly state: 'faulted'; readonly mistakes: readonly string[] }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputError) return { state: 'faulted', mistakes: error.mistakes };
    throw error;
  }
}
