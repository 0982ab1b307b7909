import { checkedBy, InputError, Mistake, yaml } from '@qeml-actions/core';
import { rulesOf, type Rule } from '@qeml-actions/failures';

import type { Recovery } from './cure.ts';
import { badSettings } from './messages.ts';
import { validate } from './settings.checker.generated.js';
import { schema } from './settings.schema.ts';

/** What the configuration has to say beyond inputs. */
export interface Settings {
  readonly rules: readonly Rule[];
  /** Undefined where it says nothing of them. */
  readonly strategies: readonly Recovery[] | undefined;
}

const check = checkedBy(validate, schema);
// A section that is there and empty says nothing.
const SECTION = yaml('a section with rules and strategies', (value) => check(value ?? {}));

/** What a section says. @throws InputError that names all that is wrong with it */
export async function settingsIn(section: string, file: string): Promise<Settings> {
  const read = await SECTION.decode(section);
  if (read instanceof Mistake) throw new InputError([badSettings(file, read.detail ?? `expected ${SECTION.expected}`)]);
  const { rules, faults } = rulesOf({ rules: read.rules ?? [] });
  if (faults.length > 0) throw new InputError([badSettings(file, faults.join('; '))]);
  return { rules, strategies: read.strategies };
}
