import type { Facts, Policy } from '@qeml-actions/policy';

import { baseOf } from './gather/base.ts';
import { basePolicyOf, type BasePolicy } from './gather/base-policy.ts';
import { declaredByInput } from './gather/declared.ts';
import { gateEvent, type GateEvent } from './gather/event.ts';
import { judgeable } from './gather/judgeable.ts';
import { gateName } from './gather/gate-name.ts';
import { headCommit, trackedFiles } from './gather/git.ts';
import { codeowners } from './gather/owners.ts';
import { patchSince } from './gather/patch.ts';
import { placedTests } from './gather/placed-tests.ts';
import { policyFor } from './gather/policy.ts';
import { declaredReadings, foundReadings } from './gather/readings.ts';
import { workspaceOf } from './gather/workspace.ts';
import type { Inputs } from './inputs.ts';
import { policyLine } from './messages.ts';
import type { Ports } from './ports.ts';

/** All that the decision rests on. */
export interface Known {
  readonly name: string;
  readonly event: GateEvent;
  readonly policy: Policy;
  readonly policyFrom: string;
  readonly basePolicy: BasePolicy;
  readonly facts: Facts;
  readonly notes: readonly string[];
}

/** Reads reports, policy, base and patch. What is missing or broken is a fact; what is the user's to mend an InputError. */
export async function gather(inputs: Inputs, ports: Ports): Promise<Known> {
  const now = inputs.now ?? ports.clock.date();
  const workspace = await workspaceOf(ports.environment, inputs['working-directory']);
  const event = await gateEvent(ports);
  const name = gateName(inputs.name, ports.environment);
  const source = await policyFor(inputs, ports);
  ports.log.line(policyLine(source.from));
  const tracked = await trackedFiles(workspace.root);
  const declared = [...declaredByInput(inputs.reports), ...source.policy.reports];
  const readings =
    declared.length > 0
      ? await declaredReadings(declared, workspace, now)
      : await foundReadings(workspace, tracked && new Set(tracked));
  const commit = (await headCommit(workspace.root)) ?? ports.environment['GITHUB_SHA'] ?? '';
  const base = await baseOf({ inputs, name, event, commit }, ports);
  const { reports, notes } = await judgeable(readings.reports, workspace, tracked);
  const facts: Facts = {
    now,
    reports: placedTests(reports, workspace, tracked),
    problems: readings.problems,
    base: base.state,
    patch: await patchSince(base.commit, event.pullRequest, workspace.root),
    pullRequest: event.pullRequest !== undefined,
    codeowners: source.policy.waiverOwners === 'codeowners' ? await codeowners(ports) : undefined,
    commit,
  };
  const basePolicy = await basePolicyOf(source, base.commit, inputs, ports);
  return {
    name,
    event,
    policy: source.policy,
    policyFrom: source.from,
    basePolicy,
    facts,
    notes: [...readings.found, ...base.notes, ...basePolicy.notes, ...notes],
  };
}
