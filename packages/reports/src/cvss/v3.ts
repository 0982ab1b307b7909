import { weightsOf, type Metrics } from './vector.ts';

const IMPACT = { N: 0, L: 0.22, H: 0.56 };
const WEIGHTS = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  PR: { N: 0.85, L: 0.62, H: 0.27 },
  UI: { N: 0.85, R: 0.62 },
  S: { U: 0, C: 1 },
  C: IMPACT,
  I: IMPACT,
  A: IMPACT,
};
/** Privileges count for less where the scope changes. */
const PRIVILEGES_CHANGED = new Map([
  ['N', 0.85],
  ['L', 0.68],
  ['H', 0.5],
]);

/** Up to the next tenth, in whole numbers (CVSS v3.1, appendix A). */
function roundedUp(score: number): number {
  const parts = Math.round(score * 100_000);
  return parts % 10_000 === 0 ? parts / 100_000 : (Math.floor(parts / 10_000) + 1) / 10;
}

/** The base score, 0 to 10. Source: CVSS v3.1 specification, section 7.1. */
export function scoreOfV3(metrics: Metrics): number | undefined {
  const weights = weightsOf(metrics, WEIGHTS);
  if (!weights) return undefined;
  const isChanged = weights.S === 1;
  const base = 1 - (1 - weights.C) * (1 - weights.I) * (1 - weights.A);
  const impact = isChanged ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  if (impact <= 0) return 0;
  const privileges = isChanged ? (PRIVILEGES_CHANGED.get(metrics.get('PR') ?? '') ?? weights.PR) : weights.PR;
  const exploitability = 8.22 * weights.AV * weights.AC * privileges * weights.UI;
  return roundedUp(Math.min((isChanged ? 1.08 : 1) * (impact + exploitability), 10));
}
