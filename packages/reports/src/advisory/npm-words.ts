import type { SeverityWords } from '../severity.ts';

/** The words of the npm registry's advisories, which npm, pnpm and Yarn share. */
export const NPM_WORDS: SeverityWords = {
  info: 'low',
  low: 'low',
  moderate: 'medium',
  medium: 'medium',
  high: 'high',
  critical: 'critical',
};
