/** A place where act differs from the expectation, and why that is act's. */
export interface ActException {
  readonly workflow: string;
  readonly place: RegExp;
  readonly reason: string;
  /** It does not come each time. */
  readonly sometimes?: true;
}

export const ACT_EXCEPTIONS: readonly ActException[] = [
  {
    workflow: 'matrix',
    place: /^build \{"os":"mac".*\/ show \/ log$/,
    reason: 'act drops what a step has written last when it fails at once, on a busy machine',
    sometimes: true,
  },
  {
    workflow: 'commands',
    place: /^(?:commands \/ )?conclusion$|^commands \/ torn/,
    reason:
      'act reads the environment files when the step has been judged: a torn one fails the job past continue-on-error',
  },
  {
    workflow: 'commands',
    place: /^commands \/ (?:text|stopped) \/ log$/,
    reason: 'act keeps each line that begins as a command out of its output, stopped and unknown ones too',
  },
  {
    workflow: 'conditions',
    place: /^after-tolerant \//,
    reason: 'act does not know continue-on-error of a job',
  },
  {
    workflow: 'matrix',
    place: /^build \{.*\} \/ conclusion$/,
    reason: 'act has one result for all legs of a job: that of the leg which ends last',
    sometimes: true,
  },
  {
    workflow: 'missing-import',
    place: /\/ tells In `src\/basket\.js`, line 1\.$/,
    reason:
      'act checks out into a folder that is not called as on a runner, by which a path is known to be of the project',
  },
  {
    workflow: 'matrix',
    place: /^shared \{.*\} \/ show \/ log$/,
    reason: 'act has no strategy.job-total',
  },
];
