import { InputError, messageOf } from '@qeml-actions/core';
import { BestLineSearch, type BestLine, type Classification, type KnownLines } from '@qeml-actions/failures';

import { failedStep } from '../failed-job.ts';
import { cancelled, unread } from '../messages.ts';
import * as says from '../messages/novelty.ts';
import type { ReadText } from '../observed.ts';
import type { LastGreen } from './green-lines.ts';
import { stepsThatRan } from './job-log.ts';
import type { ListedJob } from './jobs.ts';
import type { LogSource } from './log-source.ts';
import { StepSegments } from './step-segments.ts';

/** It names the line by which something ended, which never is the cause. */
const VERDICT_RULE = 'fallback-verdict';

/** What comparing takes. */
export interface NovelTools {
  readonly green: LastGreen;
  readonly source: LogSource;
  readonly cancel: AbortSignal;
}

export interface Compared {
  readonly text: ReadText;
  readonly note?: string;
}

/** What no rule knows, with the line to look at that the job's last green run did not have; for that it is read once more. */
export async function withNovelLine(text: ReadText, job: ListedJob, tools: NovelTools): Promise<Compared> {
  const { classification } = text;
  if (classification.category !== 'unknown') return { text };
  const found = await tools.green.linesOf(job.name);
  if ('unknown' in found) return { text, note: found.unknown };
  if (shownIsNew(classification, found.lines)) {
    const explanation = `${classification.explanation ?? ''} ${says.shownIsNew()}`.trim();
    return { text: { ...text, classification: { ...classification, explanation } } };
  }
  try {
    const best = await searched(text, job, found.lines, tools);
    return { text: best?.novel === true ? { ...text, classification: shown(classification, best) } : text };
  } catch (error) {
    if (tools.cancel.aborted) throw error;
    return { text, note: unread(job.name, messageOf(error)) };
  }
}

function shownIsNew({ evidence, rule }: Classification, lines: KnownLines): boolean {
  return evidence !== undefined && rule !== undefined && rule !== VERDICT_RULE && !lines.has(evidence.text);
}

/** No rule named the line, so none is said to have. */
function shown({ rule: _, ...classification }: Classification, best: BestLine): Classification {
  const { evidence, reason, confidence } = best;
  return { ...classification, evidence, explanation: reason, confidence };
}

/** In the step that the text is, or in all of them where it is none. */
async function searched(
  { step }: ReadText,
  job: ListedJob,
  lines: KnownLines,
  { source, cancel }: NovelTools,
): Promise<BestLine | undefined> {
  const bytes = await source();
  if (bytes === undefined) return undefined;
  const steps = stepsThatRan(job);
  const failed = failedStep(steps);
  const only = failed?.name === step ? failed : steps.find(({ name }) => name === step);
  const search = new BestLineSearch(lines);
  const segments = new StepSegments(steps, (piece, at) => {
    if (only === undefined || steps[at] === only) search.write(piece);
  });
  for await (const chunk of bytes) {
    if (cancel.aborted) throw new InputError([cancelled()]);
    segments.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  segments.end();
  return search.end();
}
