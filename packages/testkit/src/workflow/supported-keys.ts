/** The keys that are run here, by the place where they stand; `false`: accepted, without effect here. All others are refused by name. */
export const WORKFLOW_KEYS: Readonly<Record<string, boolean>> = {
  name: true,
  'run-name': true,
  description: true,
  on: true,
  env: true,
  defaults: true,
  jobs: true,
  permissions: false,
  concurrency: false,
};

export const JOB_KEYS: Readonly<Record<string, boolean>> = {
  name: true,
  needs: true,
  if: true,
  'runs-on': true,
  strategy: true,
  outputs: true,
  env: true,
  defaults: true,
  steps: true,
  'continue-on-error': true,
  'timeout-minutes': true,
  permissions: false,
  concurrency: false,
};

const ANY_STEP: Readonly<Record<string, boolean>> = {
  id: true,
  name: true,
  if: true,
  env: true,
  'continue-on-error': true,
  'timeout-minutes': true,
};

export const RUN_STEP_KEYS: Readonly<Record<string, boolean>> = {
  ...ANY_STEP,
  run: true,
  shell: true,
  'working-directory': true,
};

export const USES_STEP_KEYS: Readonly<Record<string, boolean>> = { ...ANY_STEP, uses: true, with: true };

/** Why the better known of the refused keys are refused. */
export const REFUSALS: Readonly<Record<string, string>> = {
  container: 'jobs run on this machine, not in containers',
  services: 'jobs run on this machine, without service containers',
  environment: 'there are no deployment environments here',
  uses: 'reusable workflows are not run here',
  with: 'reusable workflows are not run here',
  secrets: 'reusable workflows are not run here',
  snapshot: 'jobs run on this machine, which is not kept as an image',
};
