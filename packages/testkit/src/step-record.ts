import type { StepLog } from './step-log.ts';

/** What one step has made so far; commands and environment files write to it. */
export interface StepRecord {
  readonly log: StepLog;
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  /** Owners of the problem matchers that the step has registered. */
  readonly matchers: string[];
  summary: string;
  failed: boolean;
}

/** `state` is shared by the stages of one use of an action. */
export function makeStepRecord(log: StepLog, state = new Map<string, string>()): StepRecord {
  return { log, outputs: new Map(), state, matchers: [], summary: '', failed: false };
}

/** Sets an entry under the name it was first given: outputs and state are compared without case. */
export function setIgnoringCase(map: Map<string, string>, name: string, value: string): void {
  const same = [...map.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  map.set(same ?? name, value);
}
