import type { Preset } from '../preset.ts';
import { standard } from './standard.ts';

export const strict = {
  name: 'strict',
  strictness: 2,
  text: 'What `standard` recommends is required, and every doubt about a report fails.',
  policy: {
    ...standard.policy,
    conditions: [
      ...standard.policy.conditions.filter(({ metric }) => metric !== 'coverage.lines' && metric !== 'findings.new'),
      { metric: 'coverage.lines', min: 85 },
      { metric: 'findings.new', severity: 'medium', max: 0 },
    ],
    treat: {
      mismatch: 'fail',
      partial: 'fail',
      vacuous: 'error',
      'unknown-severity': 'error',
      'unused-waiver': 'fail',
      'no-baseline': 'fail',
    },
  },
} satisfies Preset;
