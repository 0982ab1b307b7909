import { checkRule, compileCatalogue } from './catalogue.ts';
import { ClassifierSession } from './session.ts';

import type { Catalogue } from './catalogue.ts';
import type { Facts } from './deciding/decide.ts';
import type { Rule } from './rule.ts';

/** What else is known of what will be read. */
export type StartOptions = Partial<Facts>;

/** The catalogue, compiled once; each text gets a session. */
export interface Classifier {
  start(options?: StartOptions): ClassifierSession;
}

/** A classifier over the shipped rules and one's own; compiled when the first text starts. A rule that cannot be used throws, naming it. */
export function createClassifier(options: { readonly rules?: readonly Rule[] } = {}): Classifier {
  let catalogue: Catalogue | undefined;
  // One's own rules are checked at once: a mistake should not wait for a log that meets it.
  for (const rule of options.rules ?? []) checkRule(rule);
  return {
    start({ ending = {}, history = {} } = {}) {
      catalogue ??= compileCatalogue(options.rules ?? []);
      return new ClassifierSession(catalogue, { ending, history });
    },
  };
}
