import { type Observation, type ObservedJob, type ObservedStep } from './expectation.ts';

/** What we read of act's `--json` lines. */
export interface ActRecord {
  readonly msg: string;
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
}

interface Step {
  readonly step: string;
  outcome: string;
  readonly outputs: Record<string, string>;
  text: string;
  summary: string;
}

export function readRecords(text: string): ActRecord[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as ActRecord);
}

/** What act shows of a run: no job outputs, and of a step only what came before continue-on-error. */
export function observeAct(records: readonly ActRecord[], passed: boolean): Observation {
  const jobs = new Map<string, { job: ObservedJob; steps: Map<string, Step> }>();
  for (const record of records) {
    if (record.jobID === undefined) continue;
    const matrix = record.matrix ?? {};
    const key = `${record.jobID} ${JSON.stringify(matrix)}`;
    const entry = jobs.get(key) ?? {
      job: { job: record.jobID, matrix, conclusion: 'skipped', steps: [] },
      steps: new Map<string, Step>(),
    };
    if (record.jobResult !== undefined) entry.job = { ...entry.job, conclusion: record.jobResult };
    takeStep(record, entry.steps);
    jobs.set(key, entry);
  }
  const observed = [...jobs.values()].map(({ job, steps }) => ({
    ...job,
    steps: [...steps.values()].filter(ran).map(observeStep),
  }));
  return { conclusion: passed ? 'success' : 'failure', jobs: observed };
}

function takeStep(record: ActRecord, steps: Map<string, Step>): void {
  const id = record.stepID?.[0];
  if (id === undefined || /^\d+$/.test(id) || record.stage === undefined) return;
  const name = record.stage === 'Main' ? id : `${record.stage.toLowerCase()} ${id}`;
  const step = steps.get(name) ?? { step: name, outcome: '', outputs: {}, text: '', summary: '' };
  // Preparing a stage is told before it is known whether it has one: a step is there from its first sign of running.
  const runs = record.raw_output === true || record.stepResult !== undefined || /^\S+ Run /.test(record.msg);
  if (!runs && !steps.has(name)) return;
  steps.set(name, step);
  if (record.stepResult !== undefined) step.outcome = record.stepResult;
  if (record.raw_output === true) step.text += record.msg;
  if (record.command === 'set-output') step.outputs[record.name ?? ''] = record.arg ?? '';
  if (record.command === 'summary') step.summary = record.content ?? '';
}

function ran({ outcome }: Step): boolean {
  return outcome !== '' && outcome !== 'skipped';
}

function observeStep({ text, ...step }: Step): ObservedStep {
  return { ...step, log: text.split(/\r?\n/).slice(0, -1) };
}
