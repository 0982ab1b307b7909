import type { ObservedJob, ObservedStep } from '../../../actions/failure-analyzer/src/observed.ts';

/** A step that passed, unless told. */
export function step(name: string, changes: Partial<ObservedStep> = {}): ObservedStep {
  return { number: 1, name, status: 'completed', conclusion: 'success', ...changes };
}

/** A job that failed from noon to one minute past, unless told; nothing was read of it. */
export function job(name: string, changes: Partial<ObservedJob> = {}): ObservedJob {
  return {
    id: 1,
    name,
    status: 'completed',
    conclusion: 'failure',
    url: '',
    labels: [],
    runner: 'GitHub Actions 1',
    startedAt: '2026-01-01T12:00:00Z',
    completedAt: '2026-01-01T12:01:00Z',
    steps: [step('Set up job'), step('Test', { conclusion: 'failure' }), step('Complete job')],
    annotations: [],
    log: 'read',
    texts: [],
    ...changes,
  };
}

/** What GitHub says of a job. */
export function said(message: string): Pick<ObservedJob, 'annotations'> {
  return { annotations: [{ level: 'failure', message, path: '.github', line: 1 }] };
}
