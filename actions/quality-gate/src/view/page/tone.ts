import type { Verdict } from '@qeml-actions/core';
import { html, type Html } from '@qeml-actions/page';
import type { Severity } from '@qeml-actions/reports';

const VERDICTS: Readonly<Record<Verdict, string>> = { pass: 'good', warn: 'warn', fail: 'bad', error: 'bad' };
const SEVERITIES: Readonly<Record<Severity, string>> = {
  critical: 'bad',
  high: 'bad',
  medium: 'warn',
  low: 'quiet',
  none: 'quiet',
};

/** A verdict as a word in its colour. */
export function verdictBadge(verdict: Verdict): Html {
  return html`<span class="badge ${VERDICTS[verdict]}">${verdict}</span>`;
}

export function severityWord(severity: Severity): Html {
  return html`<span class="${SEVERITIES[severity]}">${severity}</span>`;
}
