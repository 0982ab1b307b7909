import { inputsFrom } from '../../../quality-gate/src/inputs.ts';
import { redacted, stepOnReports } from '../../../quality-gate/src/step.ts';
import { view } from '../../../quality-gate/src/view.ts';

import type { Snapshot } from '../gather/snapshot.ts';
import type { PartInputs } from '../inputs.ts';
import type { Ports } from '../ports.ts';
import type { GateResult } from '../result.ts';

/** Judges what the command left. Nothing is an answer only where `mayBeEmpty`: nobody asked for a report. */
export async function judge(
  { mayBeEmpty, snapshot }: { readonly mayBeEmpty: boolean; readonly snapshot: Snapshot },
  texts: PartInputs,
  ports: Ports,
): Promise<GateResult> {
  const inputs = await inputsFrom(
    texts.of('policy', 'reports', 'stage', 'name', 'comment', 'config', 'working-directory', 'github-token'),
  );
  const result = await stepOnReports(inputs, { ...ports, isStale: snapshot.isStale }, { mayBeEmpty });
  if (result === undefined) return { state: 'nothing' };
  // Before it is laid out, so that no escape hides a secret from the redactor.
  return { state: 'done', result, view: view(redacted(result, ports.redactor)) };
}
