import type { Mark } from './rule.ts';

/**
 * Lines by which platforms and tools say how something ended.
 * `segment` opens a step; so does `step`, and the one before it has passed unless it said otherwise;
 * its script is listed before `step-output`;
 * `failed` and `passed` end one; `run-passed` is said of the whole; `job-end` is reached by every job that was not lost.
 */
export const MARKS: readonly Mark[] = [
  // actions/runner: StepsRunner, ActionRunner, JobRunner
  { kind: 'step', literals: ['##[group]Run ', 'Post job cleanup'], pattern: '##\\[group\\]Run |^Post job cleanup\\.' },
  { kind: 'step-output', literals: ['##[endgroup]'], pattern: '##\\[endgroup\\]' },
  {
    kind: 'job-end',
    literals: ['Cleaning up orphan processes', 'Post job cleanup'],
    pattern: '^Cleaning up orphan processes|^Post job cleanup\\.',
  },
  { kind: 'failed', literals: ['##[error]'], pattern: '##\\[error\\]' },
  // travis-build: travis_cmd, travis_result
  { kind: 'segment', literals: ['travis_time:start'], pattern: '^travis_(fold|time):start' },
  { kind: 'passed', literals: ['exited with 0'], pattern: 'The command ".*" exited with 0\\.' },
  { kind: 'failed', literals: ['The command "'], pattern: 'The command ".*" (failed and )?exited with [1-9]' },
  {
    kind: 'failed',
    literals: ['Your build exited with', 'Your build has been stopped', 'Your build has been terminated'],
    pattern: 'Your build (exited with [1-9]|has been (stopped|terminated))',
  },
  { kind: 'run-passed', literals: ['Your build exited with 0'], pattern: 'Done\\. Your build exited with 0' },
  // gitlab-runner: common/build.go, trace
  { kind: 'failed', literals: ['ERROR: Job failed'], pattern: 'ERROR: Job failed' },
  { kind: 'run-passed', literals: ['Job succeeded'], pattern: '(^|\\s)Job succeeded$' },
  // Jenkins: hudson.model.Run
  { kind: 'failed', literals: ['Finished: '], pattern: '^Finished: (FAILURE|ABORTED|UNSTABLE)' },
  { kind: 'run-passed', literals: ['Finished: SUCCESS'], pattern: '^Finished: SUCCESS' },
  // build tools' last word
  { kind: 'failed', literals: ['BUILD FAIL'], pattern: 'BUILD FAIL(URE|ED)' },
  {
    kind: 'failed',
    literals: ['npm ERR! code ELIFECYCLE', 'npm error Lifecycle'],
    pattern: 'npm (ERR!|error) (code ELIFECYCLE|Lifecycle script)',
  },
  {
    kind: 'failed',
    literals: ['make: *** ', 'make[1]: *** ', 'gmake: *** '],
    pattern: 'make(\\[1\\])?: \\*\\*\\* .*Error [0-9]+$',
  },
  { kind: 'failed', literals: ['ninja: build stopped'], pattern: 'ninja: build stopped' },
  {
    kind: 'failed',
    literals: ['Command failed with exit code', 'Process completed with exit code', 'exit status 1'],
    pattern: 'Command failed with exit code [1-9]|Process completed with exit code [1-9]|^exit status 1$',
  },
];
