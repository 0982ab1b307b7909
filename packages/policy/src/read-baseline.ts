import { checkedBy, messageOf, Mistake } from '@qeml-actions/core';

import { validate } from './baseline.checker.generated.js';
import type { Baseline } from './baseline.ts';

/** Of what a checker finds wrong, so much is told, in UTF-16 units. */
const LONGEST = 300;

/** A baseline from its text, or what is wrong with it. */
export function readBaseline(text: string): Baseline | Mistake {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return new Mistake(`it is no JSON: ${messageOf(error).slice(0, LONGEST)}`);
  }
  const checked = checkedBy(validate)(value);
  return checked instanceof Mistake ? new Mistake(checked.detail?.slice(0, LONGEST)) : checked;
}
