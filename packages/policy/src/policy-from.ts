import { Mistake } from '@qeml-actions/core';

import { composedPolicy } from './composed.ts';
import { readPolicyFile } from './policy-file.ts';
import type { Policy } from './policy.ts';

/** The policy that a text says, its preset worked in; or all that is wrong with it, each fault with its place in `file`. */
export function policyFrom(text: string, file: string): Policy | Mistake {
  const read = readPolicyFile(text, file);
  return read instanceof Mistake ? read : composedPolicy(read);
}
