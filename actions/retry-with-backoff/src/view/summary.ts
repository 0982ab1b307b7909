import { describeEnding } from '@qeml-actions/attempts';
import { formatDuration } from '@qeml-actions/core';
import { code, codeBlock, details, md, paragraphs, table, timeLine, type Bar, type Markdown } from '@qeml-actions/page';

import { flaky, inCommon, runName } from '../messages.ts';
import { attemptsOf, isFlaky, runsOf, type CommandRun, type Result } from '../result.ts';

/** Of more runs only the first and the last are shown. */
const ROWS = 20;
const LOGS = 5;
const WIDTH = 40;
const LONGEST_LINE = 300;
const HEADINGS = ['run', 'outcome', 'ended with', 'took', 'waited before', 'why'].map((heading) => md`${heading}`);

/** Markdown that says in its first line what came out, then why, then the details. */
export function summary(result: Result): string {
  const runs = runsOf(result);
  const failed = attemptsOf(result).filter(({ passed }) => !passed);
  const parts = [
    md`### Retry with backoff: ${heading(result)}`,
    md`${isFlaky(result) ? flaky(runs) : result.end.reason}`,
    evidence(failed.at(-1)),
    runs.length > 1 ? table(HEADINGS, rows(result)) : { markdown: '' },
    runs.length > 1 ? codeBlock(timeLine(ends(bars(result)), WIDTH).join('\n'), 'text') : { markdown: '' },
    md`${inCommon(failed)}`,
    ...result.warnings.map((warning) => md`Warning: ${warning}`),
    ...ends(runs.filter(({ passed }) => !passed))
      .slice(-LOGS)
      .map(lastLines),
  ];
  return `${paragraphs(parts).markdown}\n`;
}

function heading(result: Result): string {
  const { end } = result;
  const attempts = attemptsOf(result).length;
  const of = `${String(attempts)} of ${String(result.inputs['max-attempts'])}`;
  switch (end.outcome) {
    case 'success':
      return attempts === 1 ? 'passed at the first attempt' : `passed on attempt ${of}`;
    case 'degraded':
      return `degraded to "${runsOf(result).at(-1)?.name ?? ''}"`;
    case 'failure':
      return `failed after ${of} attempts`;
    case 'timeout':
      return `timed out after ${of} attempts`;
    case 'cancelled':
      return attempts === 0 ? 'cancelled before the first attempt' : `cancelled during attempt ${of}`;
    default:
      return end.outcome satisfies never;
  }
}

function evidence(run: CommandRun | undefined): Markdown {
  const classification = run?.classification;
  if (!classification?.evidence) return { markdown: '' };
  const { category, transient, prior, explanation } = classification;
  // What `retry-on: transient` goes by is the rule's own word.
  const alone = prior === 'yes' && transient === 'unknown' ? ' (by its rule yes, and nothing else confirms it)' : '';
  const what = category === 'unknown' ? 'Of unknown kind' : `Category ${category}, transient: ${transient}${alone}`;
  return md`${what}. ${explanation ?? ''} ${code(classification.evidence.text.slice(0, LONGEST_LINE))}`;
}

function rows(result: Result): readonly (readonly Markdown[])[] {
  let wait = 0;
  const all = result.happened.flatMap((entry) => {
    if (entry.event === 'waited') {
      wait = entry.milliseconds;
      return [];
    }
    const { run } = entry;
    const waitedBefore = wait;
    wait = 0;
    return [
      [
        md`${runName(run)}`,
        md`${run.passed ? 'passed' : 'failed'}`,
        md`${describeEnding(run.facts.ending)}`,
        md`${formatDuration(run.duration)}`,
        md`${waitedBefore > 0 ? formatDuration(waitedBefore) : ''}`,
        md`${run.reason}`,
      ],
    ];
  });
  return ends(all, [md`…`]);
}

/** When each run and each wait was, on one scale. */
export function bars(result: Result): readonly Bar[] {
  let end = 0;
  return result.happened.map((entry) => {
    const bar: Bar =
      entry.event === 'waited'
        ? {
            label: 'wait',
            start: end,
            duration: entry.milliseconds,
            idle: true,
            note: formatDuration(entry.milliseconds),
          }
        : {
            label: runName(entry.run),
            start: entry.run.startedAfter,
            duration: entry.run.duration,
            idle: false,
            note: `${formatDuration(entry.run.duration)}, ${describeEnding(entry.run.facts.ending)}`,
          };
    end = bar.start + bar.duration;
    return bar;
  });
}

function lastLines(run: CommandRun): Markdown {
  const lines = run.lastLines
    .split('\n')
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  return details(`Last lines of ${runName(run)}`, codeBlock(lines.join('\n'), 'text'));
}

/** The first and the last of a long list, with `gap` between where one is given. */
function ends<T>(all: readonly T[], gap?: T): readonly T[] {
  if (all.length <= ROWS * 2) return all;
  return [...all.slice(0, ROWS), ...(gap === undefined ? [] : [gap]), ...all.slice(-ROWS)];
}
