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

/** What a tool's word means; one that its table does not have is `high` until a policy says otherwise. */
export interface JudgedWord {
  readonly severity: Severity;
  /** As the tool wrote it. */
  readonly word: string;
  readonly unknownSeverity?: true;
}

/** A word of a tool on the one scale, whatever its case. */
export function severityOfWord(word: string | undefined, words: SeverityWords): JudgedWord {
  const key = (word ?? '').toLowerCase();
  const severity = Object.hasOwn(words, key) ? words[key] : undefined;
  if (severity === undefined) return { severity: 'high', word: word ?? '', unknownSeverity: true };
  return { severity, word: word ?? '' };
}

/** Whether `severity` is `limit` or worse. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(limit);
}
