import type { Result } from '../result.ts';

/** Every output but `report`. */
export function outputs({ verdict, judgement, figures, sarif }: Result): Readonly<Record<string, string>> {
  const failed = judgement.results.filter((result) => result.verdict === 'fail' || result.verdict === 'error');
  return {
    verdict,
    score: String(judgement.score),
    'failed-conditions': JSON.stringify(failed.map(({ key }) => key)),
    'ready-for': JSON.stringify(judgement.stages.filter(({ ready }) => ready).map(({ name }) => name)),
    'coverage-lines': percent(figures.coverageLines),
    'coverage-branches': percent(figures.coverageBranches),
    'coverage-patch': percent(figures.coveragePatch),
    'tests-total': count(figures.testsTotal),
    'tests-failed': count(figures.testsFailed),
    'findings-new': count(figures.findingsNew),
    'findings-critical': count(figures.findingsCritical),
    'findings-high': count(figures.findingsHigh),
    sarif: sarif ?? '',
  };
}

function count(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

/** Rounded down: 84.999 % is not 85 %. */
function percent(value: number | undefined): string {
  return value === undefined ? '' : String(Math.floor(value * 100 + 1e-9) / 100);
}
