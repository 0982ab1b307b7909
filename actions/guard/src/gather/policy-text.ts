import { InputError, Mistake } from '@qeml-actions/core';
import { composedPolicy, readPolicyFile } from '@qeml-actions/policy';

import { badPolicy } from '../messages.ts';

/** @throws InputError that says all that is wrong with a policy */
export function checkPolicyText(text: string, file: string): void {
  const read = readPolicyFile(text, file);
  const policy = read instanceof Mistake ? read : composedPolicy(read);
  if (policy instanceof Mistake) throw new InputError([policy.detail ?? badPolicy(file)]);
}
