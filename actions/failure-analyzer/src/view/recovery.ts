import { code, codeBlock, md, pageLink, paragraphs, type Markdown } from '@qeml-actions/page';

import type { Treatment } from '../cure.ts';
import { recoveredText } from '../messages/recovery.ts';

/** The outputs of the cure. */
export function recoveryOutputs(treatment: Treatment): Readonly<Record<string, string>> {
  const { cured } = treatment;
  return { strategy: cured.strategy, 'action-taken': cured.action, recovered: String(hasRecovered(treatment)) };
}

/** What the report says of the cure. */
export function recoveryReport(treatment: Treatment) {
  const { cure, cured, verified } = treatment;
  return {
    strategy: cured.strategy,
    reason: cure.reason,
    state: cured.state,
    action: cured.action,
    text: cured.text,
    url: cured.url ?? null,
    recovered: hasRecovered(treatment),
    'time-to-recovery-ms': verified.timeToRecovery ?? null,
  };
}

/** The cure in the summary: what was done, or what would be. */
export function recoveryMarkdown(treatment: Treatment): Markdown {
  const { cure, cured, verified } = treatment;
  if (verified.recovered) return md`**Recovered.** ${recoveredText(verified.timeToRecovery)}`;
  if (cured.strategy === 'none') return md``;
  const [sentence = '', ...lines] = (cured.text === cure.reason ? '' : cured.text).split('\n\n');
  const page = cured.url === undefined ? md`` : md` ${pageLink('The run', cured.url)}.`;
  return paragraphs([
    md`${done(cured)} ${cure.reason} ${sentence}${page}`,
    lines.length === 0 ? md`` : codeBlock(lines.join('\n\n').trim(), 'yaml'),
  ]);
}

/** What needs a person, or was not allowed, is not told as if it had been done. */
function done({ strategy, state }: Treatment['cured']): Markdown {
  if (strategy === 'escalate') return md`**Nothing was run again.**`;
  return state === 'withheld'
    ? md`**What would be done:** ${code(strategy)}.`
    : md`**What was done:** ${code(strategy)}.`;
}

/** Only a green run says so. */
function hasRecovered({ cured, verified }: Treatment): boolean {
  return verified.recovered || cured.state === 'recovered';
}
