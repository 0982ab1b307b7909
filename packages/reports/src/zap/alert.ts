import { findingOf } from '../finding.ts';
import type { Finding } from '../model.ts';
import type { SeverityWords } from '../severity.ts';

/** Words of the risk codes 0 to 3. */
const RISKS = ['informational', 'low', 'medium', 'high'];
const WORDS: SeverityWords = { informational: 'none', low: 'low', medium: 'medium', high: 'high' };
/** Confidence 0: a person has marked it as a false positive. */
const FALSE_POSITIVE = '0';

/** An alert as ZAP writes it in either of its formats, all of it text. */
export interface ZapAlert {
  readonly rule: string | undefined;
  readonly name: string | undefined;
  readonly risk: string | undefined;
  /** Such as `Medium (High)`: risk, and confidence in brackets. */
  readonly riskText: string | undefined;
  readonly confidence: string | undefined;
  readonly site: string | undefined;
  readonly reference: string | undefined;
}

function wordOf({ risk, riskText }: ZapAlert): string | undefined {
  return RISKS[Number(risk?.trim() === '' ? Number.NaN : risk)] ?? riskText?.split(' (')[0]?.trim().toLowerCase();
}

/** A finding for an alert: one for a site, however many pages show it. */
export function findingOfAlert(alert: ZapAlert): Finding {
  const [url] = /https?:\/\/[^\s<]{1,500}/.exec(alert.reference ?? '') ?? [];
  const site = alert.site === undefined || alert.site === '' ? '' : ` (${alert.site})`;
  return findingOf({
    tool: 'ZAP',
    rule: alert.rule,
    message: `${alert.name ?? ''}${site}`,
    word: wordOf(alert),
    words: WORDS,
    suppressed: alert.confidence?.trim() === FALSE_POSITIVE,
    url,
  });
}
