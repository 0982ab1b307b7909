/** What an action thinks of what it saw. `error`: it could not tell. */
export const VERDICTS = ['pass', 'warn', 'fail', 'error'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What became of something that was run. `degraded`: a fallback succeeded where the command did not. */
export const OUTCOMES = ['success', 'degraded', 'failure', 'timeout', 'cancelled'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether a failure would pass if run again unchanged; never guessed. */
export const TRANSIENCES = ['yes', 'no', 'unknown'] as const;
export type Transience = (typeof TRANSIENCES)[number];
