import { worst } from '@qeml-actions/policy';

import { publishCheckRun } from './apply/check-run.ts';
import { tellPullRequest } from './apply/comment.ts';
import { writeSarif } from './apply/sarif.ts';
import type { GateEvent } from './gather/event.ts';
import type { Ports } from './ports.ts';
import type { Result } from './result.ts';

/** Tells those who must know: a file for code scanning, the pull request, the commit. Nothing of it softens the verdict. */
export async function tell(decided: Result, event: GateEvent, ports: Ports): Promise<Result> {
  const { path, notes, warnings } = await writeSarif(decided, ports);
  const result: Result = {
    ...decided,
    sarif: path,
    notes: [...decided.notes, ...notes],
    warnings: [...decided.warnings, ...warnings],
  };
  const comment = await tellPullRequest(result, event, ports);
  const told: Result = { ...result, comment, verdict: worst([result.verdict, comment.verdict]) };
  return { ...told, checkRun: await publishCheckRun(told, event, ports) };
}
