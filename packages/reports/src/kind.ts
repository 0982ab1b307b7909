/** What a report can be about; a policy's preset has conditions for each. */
export const KINDS = [
  'tests',
  'coverage',
  'findings',
  'lint',
  'dependencies',
  'images',
  'sbom',
  'licenses',
  'complexity',
  'benchmarks',
  'plan',
  'mutation',
] as const;

export type Kind = (typeof KINDS)[number];
