import type { ObservedAnnotation } from '../observed.ts';

/** What GitHub itself may say of a job, beside it. */
export type PlatformSubject = 'account' | 'time-limit' | 'step-time-limit' | 'runner-lost' | 'superseded' | 'sibling';

/** Something that GitHub said of a job; `name` is the step's or job's that it names. */
export interface PlatformNote {
  readonly subject: PlatformSubject;
  readonly text: string;
  readonly name: string | undefined;
}

/** As the runner (actions/runner, src) and the service word it; from the beginning, for a command may print anything. */
const FORMS: readonly (readonly [PlatformSubject, RegExp])[] = [
  // The rule `github-not-paid` says the same of a text.
  ['account', /^The job was not started because .*\b(?:account|spending limit|budget)\b/],
  ['time-limit', /^The job (?:running on runner .+ )?has exceeded the maximum execution time of /],
  ['step-time-limit', /^The action '(?<name>.+)' has timed out after \d+ minutes\./],
  [
    'runner-lost',
    /^(?:The (?:self-)?hosted runner\b.*\blost communication with the server\b|The self-hosted runner\b.*\blost\b)/,
  ],
  ['runner-lost', /^The runner has received a shutdown signal\b/],
  ['runner-lost', /^The hosted runner (?:encountered an error while running your job|lost\b)/],
  ['superseded', /^Canceling since a (?:higher priority waiting request|deployment)/],
  ['sibling', /^The job was canceled because "(?<name>.+)" failed\./],
];

/** What GitHub says of a job by its annotations; the weightiest first. */
export function platformNotes(annotations: readonly ObservedAnnotation[]): readonly PlatformNote[] {
  return FORMS.flatMap(([subject, form]) =>
    annotations.flatMap(({ message }) => {
      const match = form.exec(message);
      return match ? [{ subject, text: message.split('\n', 1)[0] ?? '', name: match.groups?.['name'] }] : [];
    }),
  );
}
