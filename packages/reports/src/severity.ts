/** One scale for all tools, from harmless to worst. */
export const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A tool's own words, in lower case, on the one scale. */
export type SeverityWords = Readonly<Record<string, Severity>>;

/**
 * The severity of a CVSS base score, or of a SARIF `security-severity`, both from 0 to 10.
 * Source: CVSS v3.1 specification, section 5, qualitative severity rating scale.
 */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'none';
}

/** Whether `severity` is `limit` or worse. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(limit);
}
