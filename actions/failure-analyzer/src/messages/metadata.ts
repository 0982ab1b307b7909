import type { Told } from '../decide/metadata-cause.ts';

export function repeats(): string {
  return 'This repeats until something is changed.';
}

export function unclear(): string {
  return 'This may or may not repeat; what GitHub says of it alone cannot tell.';
}

export function platformSaidSo(): string {
  return 'This passes as a rule, and it is GitHub itself that reported it.';
}

export function firstKeyAlone(): string {
  return 'It follows what ended it.';
}

export function startup(workflow: string): Told {
  return {
    explanation: `The run could not start: GitHub does not accept ${workflow} as it is, or something that it uses.`,
    cure: 'Open the run: GitHub shows the line beside it. Mend the workflow file, or the reusable workflow it calls.',
  };
}

export function noFailedJob(conclusion: string): Told {
  return {
    explanation: `The run ended as ${conclusion}, and none of its jobs failed.`,
    cure: 'Open the run: what GitHub says of it stands above its jobs.',
  };
}

export function notPaid(): Told {
  return {
    explanation: 'GitHub did not start the job, because of the account: a payment, its spending limit or a budget.',
    cure: 'Look at billing and plans in the settings of the account or organization.',
  };
}

export function jobLimit(): Told {
  return {
    explanation: 'The job ran longer than its limit.',
    cure: 'Compare its duration with earlier runs; raise timeout-minutes, or find what hangs.',
  };
}

export function stepLimit(): Told {
  return {
    explanation: 'The step ran longer than its limit.',
    cure: 'Compare its duration with earlier runs; raise timeout-minutes of the step, or find what hangs.',
  };
}

export function runnerLost(): Told {
  return {
    explanation: 'The runner was shut down or went away while the job was running.',
    cure: 'Run the failed jobs again; where it stays, look at what the job takes of memory and disk.',
  };
}

export function stepUnfinished(step: string, noLog: boolean): Told {
  const log = noLog ? ', and it left no log' : '';
  return {
    explanation: `The runner went away during "${step}": the step never ended although the job has${log}.`,
    cure: 'Run the failed jobs again; where it stays, look at what the step takes of memory and disk.',
  };
}

export function superseded(): Told {
  return {
    explanation: 'The job was cancelled for a newer run of its concurrency group.',
    cure: 'Look at the newer run.',
  };
}

export function cancelledAlone(): Told {
  return {
    explanation: 'The job was cancelled, and nothing had failed before: by a person, or by a newer run.',
    cure: 'Run it again if it is still wanted.',
  };
}

export function cancelledAfter(job: string): Told {
  return { explanation: `The job was cancelled because ${job} had failed.`, cure: `Look at ${job}.` };
}

export function gate(job: string): Told {
  return { explanation: `The job only reports that others failed, ${job} first.`, cure: `Look at ${job}.` };
}

export function logIsGone(): Told {
  return {
    explanation: 'The job failed, and neither a log of it is there nor does GitHub say why.',
    cure: 'Run it again, and analyze it before its log is deleted.',
  };
}

export function logNotYet(): Told {
  return {
    explanation: 'The job failed and is still going, so its log is not there yet.',
    cure: 'Analyze it after its end, or give its output as log-path.',
  };
}

export function nothingInLog(): Told {
  return {
    explanation: 'The job failed, and nothing in its log says why.',
    cure: 'Look for output that went to a file.',
  };
}
