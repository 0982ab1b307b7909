import { scoreOfV2 } from './v2.ts';
import { scoreOfV3 } from './v3.ts';
import { scoreOfV4 } from './v4.ts';
import { metricsOf } from './vector.ts';

/** The base score of a CVSS vector of version 2, 3.0, 3.1 or 4.0, 0 to 10; undefined for what is none. */
export function scoreOfVector(vector: string | undefined): number | undefined {
  if (vector === undefined) return undefined;
  const metrics = metricsOf(vector.trim().replace(/^\(|\)$/g, ''));
  switch (metrics?.get('CVSS')) {
    case '4.0':
      return scoreOfV4(metrics);
    case '3.0':
    case '3.1':
      return scoreOfV3(metrics);
    case undefined:
      // Version 2 has no prefix; tools leave it out of version 3 as well, which alone has a scope.
      return metrics && (metrics.has('S') ? scoreOfV3(metrics) : scoreOfV2(metrics));
    default:
      return undefined;
  }
}
