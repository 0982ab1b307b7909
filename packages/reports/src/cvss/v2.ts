import { weightsOf, type Metrics } from './vector.ts';

const IMPACT = { N: 0, P: 0.275, C: 0.66 };
const WEIGHTS = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: IMPACT,
  I: IMPACT,
  A: IMPACT,
};

/** The base score, 0 to 10. Source: CVSS v2 guide, section 3.2.1. */
export function scoreOfV2(metrics: Metrics): number | undefined {
  const weights = weightsOf(metrics, WEIGHTS);
  if (!weights) return undefined;
  const impact = 10.41 * (1 - (1 - weights.C) * (1 - weights.I) * (1 - weights.A));
  const exploitability = 20 * weights.AV * weights.AC * weights.Au;
  const score = (0.6 * impact + 0.4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176);
  return Math.round(score * 10) / 10;
}
