import { InputError, messageOf, statusOf } from '@qeml-actions/core';

import { issuesDisabled, notThere, refused } from '../../messages/escalation.ts';

const LONGEST = 500;

/**
 * Why GitHub did not do it, in sentences; permission errors hold the lines that grant what lacks.
 * @throws what is no answer of GitHub's: a mistake of ours
 */
export function whyNot(error: unknown, repository: string): string {
  if (error instanceof InputError) return error.mistakes.join('\n');
  const status = statusOf(error);
  if (status === undefined) throw error;
  if (status === 410) return issuesDisabled(repository);
  if (status === 404) return notThere(repository);
  const message = messageOf(error);
  return refused(status, message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message);
}
