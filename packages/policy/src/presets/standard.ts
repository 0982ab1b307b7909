import type { Preset } from '../preset.ts';

export const standard = {
  name: 'standard',
  strictness: 1,
  text: 'What most projects want: nothing fails, most is covered, nothing bad is new.',
  policy: {
    conditions: [
      { metric: 'tests.failed', max: 0 },
      { metric: 'tests.total', min: 1 },
      { metric: 'coverage.lines', min: 70, recommend: 85 },
      { metric: 'findings.new', severity: 'high', max: 0 },
      { metric: 'dependencies.vulnerabilities', severity: 'high', max: 0 },
      { metric: 'images.vulnerabilities', severity: 'high', max: 0 },
      { metric: 'licenses.unknown', max: 0 },
      { metric: 'licenses.denied', max: 0 },
      { metric: 'benchmark.regressions', max: 0 },
      { metric: 'benchmark.thresholds.failed', max: 0 },
    ],
    treat: {
      mismatch: 'warn',
      partial: 'warn',
      vacuous: 'error',
      'unknown-severity': 'high',
      'unused-waiver': 'warn',
      'no-baseline': 'warn',
    },
    base: 'optional',
    'waiver-days': 180,
    'waiver-owners': 'any',
  },
} satisfies Preset;
