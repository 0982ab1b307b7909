import { InputError, messageOf, NoTokenError, PermissionError, statusOf } from '@qeml-actions/core';

import { notThere, refused } from '../../messages/telling.ts';

const LONGEST = 300;

/**
 * Why GitHub did not do it, in one line.
 * @throws what is no answer of GitHub's: a mistake of ours
 */
export function whyNot(error: unknown): string {
  const message = messageOf(error).replace(/\s+/g, ' ');
  if (error instanceof InputError) return message;
  const status = statusOf(error);
  if (status === undefined) throw error;
  if (status === 404) return notThere();
  return refused(status, message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message);
}

/** Whether it is for want of a permission, or of any token. */
export function lacksPermission(error: unknown): boolean {
  return error instanceof PermissionError || error instanceof NoTokenError;
}
