import type { Preset } from '../preset.ts';
import { standard } from './standard.ts';

export const advisory = {
  name: 'advisory',
  strictness: 0,
  text: 'Says all that `standard` says, and fails only where it cannot tell.',
  policy: {
    ...standard.policy,
    conditions: standard.policy.conditions.map((condition) => ({ ...condition, else: 'warn' as const })),
  },
} satisfies Preset;
