import type { Cause } from '../cause.ts';
import type { Tried } from '../decide/escalation.ts';
import { causeText, elsewhere, placeText, transientText } from '../messages.ts';
import type { ObservedRun } from '../observed.ts';

import { cut } from './comment.ts';

const MOST_CAUSES = 5;
const LONGEST = 3_000;

/** What a chat shows: plain text in which nothing is markup or a mention, by the rule that chats' `text` has. */
export function noticeText(causes: readonly Cause[], run: ObservedRun | undefined, tried: Tried): string {
  const lines = [
    run ? `${run.workflow} failed on ${run.branch} in ${run.repository}` : 'A log tells of a failure',
    ...causes.slice(0, MOST_CAUSES).flatMap(causeLines),
    causes.length > MOST_CAUSES ? `${String(causes.length - MOST_CAUSES)} more causes are in the report.` : '',
    tried.state === 'nothing' ? '' : `What was tried: ${tried.text}`,
    run?.url ?? '',
  ];
  return inert(cut(lines.filter((line) => line !== '').join('\n'), LONGEST));
}

function causeLines(cause: Cause): readonly string[] {
  const { evidence, places } = cause;
  const [place] = places;
  const more = places.length > 1 ? ` ${elsewhere(places.length - 1)}` : '';
  return [
    causeText(cause),
    evidence ? `> ${cut(evidence.text)}` : '',
    place ? `In ${placeText(place)}${more}.` : '',
    `Would it pass if run again? ${transientText(cause)}`,
    cause.cure === '' ? '' : `What cures it: ${cause.cure}`,
  ];
}

/** Chats take `<…>` for links and commands such as `<!channel>`, and `@` for a person. */
function inert(text: string): string {
  return text
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u2060');
}
