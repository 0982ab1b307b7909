import type { Answer, Call } from '../server/call.ts';

/** As a token has it: the name of a scope and the access, write including read. */
export type Permission = `${string}:${'read' | 'write'}`;

export interface Operation {
  /** Any one of them is enough; none are needed for what every token may. */
  readonly permissions: readonly Permission[];
  readonly handle: (call: Call) => Answer | Promise<Answer>;
}

/** By GitHub's own operation ids. */
export type Operations = Readonly<Record<string, Operation>>;
