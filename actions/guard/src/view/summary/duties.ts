import { code, codeBlock, md, paragraphs, type Markdown } from '@qeml-actions/page';
import type { Evidence } from '@qeml-actions/policy';

import type { Result as Analysis } from '../../../../failure-analyzer/src/step.ts';
import type { Result as Gate } from '../../../../quality-gate/src/step.ts';

import { failedTestsText, healedText, lineToAdd, nothingMeasured } from '../../messages.ts';
import type { FailedTests, GateResult, PartResult, Result } from '../../result.ts';
import { healedEvidence } from '../healed.ts';

const LONGEST_LINE = 300;
const MOST_TESTS = 10;
const MOST_CONDITIONS = 5;
const MOST_EVIDENCE = 3;

/** What a person must do, if anything, with what it rests on. */
export function duties(result: Result): readonly Markdown[] {
  const { analysis, gate, failedTests } = result;
  return [healed(result), failing(failedTests), analysed(analysis), judged(gate)];
}

/** What a further attempt got over: nobody should have to unfold it. */
function healed(result: Result): Markdown {
  const evidence = healedEvidence(result);
  if (evidence === '') return md``;
  return paragraphs([md`${healedText()}`, codeBlock(cut(evidence), 'text')]);
}

function failing(failed: FailedTests): Markdown {
  if (failed.count === 0) return md``;
  const shown = failed.tests.slice(0, MOST_TESTS).map(({ name }) => md`- ${code(cut(name))}`.markdown);
  const left = failed.count - shown.length;
  const rest = left > 0 ? [`- … and ${String(left)} more`] : [];
  return paragraphs([md`**${failedTestsText(failed)}**`, { markdown: [...shown, ...rest].join('\n') }]);
}

function analysed(part: PartResult<Analysis>): Markdown {
  if (part.state === 'faulted') return fault('The analysis', part.mistakes);
  const cause = part.state === 'done' ? part.result.causes[0] : undefined;
  if (!cause) return md``;
  const { category, evidence, explanation, cure } = cause;
  return paragraphs([
    // Of a cause that is known, the first line has said it.
    category === 'unknown' ? md`${explanation}` : md``,
    evidence ? codeBlock(cut(evidence.text), 'text') : md``,
    whereOf(part),
    cure === '' ? md`` : md`**What to do:** ${cure}`,
  ]);
}

/** In the project where the evidence names a place there, else in the output. */
function whereOf(part: PartResult<Analysis>): Markdown {
  if (part.state !== 'done') return md``;
  const [annotation] = part.view.annotations;
  const line = part.result.causes[0]?.places[0]?.line;
  if (annotation?.file !== undefined)
    return md`In ${code(annotation.file)}${annotation.line === undefined ? '' : `, line ${String(annotation.line)}`}.`;
  return line === undefined ? md`` : md`Line ${line} of the output.`;
}

function judged(part: GateResult): Markdown {
  if (part.state === 'faulted') return fault('The quality gate', part.mistakes);
  if (part.state === 'nothing') return md`**${nothingMeasured()}** ${{ markdown: lineToAdd() }}`;
  return part.state === 'done' ? shortcomings(part.result) : md``;
}

function fault(name: string, mistakes: readonly string[]): Markdown {
  return paragraphs([md`**${name} could not do its work.**`, ...mistakes.map((mistake) => md`${mistake}`)]);
}

/** What does not hold, or what is worth a look where nothing blocks. */
function shortcomings({ judgement: { results, doubts } }: Gate): Markdown {
  const all = [...doubts.map(({ verdict, text }) => ({ verdict, key: '', text, evidence: [] })), ...results];
  const graves = all.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
  const shown = graves.length > 0 ? graves : all.filter(({ verdict }) => verdict === 'warn');
  if (shown.length === 0) return md``;
  const lines = shown
    .slice(0, MOST_CONDITIONS)
    .flatMap(({ key, text, evidence }) => [
      md`- ${code(key)}${key === '' ? '' : ': '}${text}`.markdown,
      ...evidence.slice(0, MOST_EVIDENCE).map(evidenceLine),
    ]);
  const left = shown.length - MOST_CONDITIONS;
  const rest = left > 0 ? [`- … and ${String(left)} more below`] : [];
  return paragraphs([
    graves.length > 0 ? md`**What to mend:**` : md`**Worth a look:**`,
    { markdown: [...lines, ...rest].join('\n') },
  ]);
}

function evidenceLine({ text, path, line }: Evidence): string {
  const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${String(line)}`}`;
  const shown = place === '' || text.startsWith(place) ? text : `${text} (${place})`;
  return md`  - ${cut(shown)}`.markdown;
}

function cut(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}
