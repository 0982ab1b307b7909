import type { Verdict } from '@qeml-actions/core';
import { code, codeBlock, details, md, paragraphs, table, type Markdown } from '@qeml-actions/page';
import { formatValue, originText, type ConditionResult, type Doubt, type Facts } from '@qeml-actions/policy';

import { unitOf } from '../decide/unit.ts';
import { headline, notMeasuredText } from '../messages.ts';
import type { Result } from '../result.ts';
import { failedTests } from './summary/failed-tests.ts';

const MOST_EVIDENCE = 10;
const MOST_DOUBTS = 20;
const MOST_REPORTS = 100;

/** The sign of a verdict stands beside its word, never alone. */
const SIGNS: Readonly<Record<Verdict, string>> = { pass: '✅', warn: '⚠️', fail: '❌', error: '🚫' };

/** Verdict first, then what must be mended, then the tables. */
export function summary(result: Result): string {
  return `${paragraphs(summaryParts(result)).markdown}\n`;
}

/** Its parts: the title first, then what may be left out, the last first. */
export function summaryParts(result: Result): readonly Markdown[] {
  const { judgement, verdict, name, loosened, notes, warnings, policyFrom } = result;
  const title = name === '' ? 'Quality gate' : `Quality gate: ${name}`;
  const asked = judgement.results.filter((one) => one.verdict !== undefined);
  const bad = asked.filter((one) => one.verdict !== 'pass');
  const [graves, others] = [bad.filter(isBlocking), bad.filter((one) => !isBlocking(one))];
  // Where nothing blocks, what warns is what there is to say.
  const [first, rest] = graves.length > 0 ? [graves, others] : [others, []];
  return [
    md`### ${SIGNS[verdict]} ${title}: ${verdict}`,
    loosened.texts.length > 0 ? md`**The policy is looser than the base's.** ${loosened.texts.join('; ')}` : md``,
    md`${headline(judgement)}`,
    judgement.notMeasured.length > 0 ? md`${notMeasuredText(judgement.notMeasured)}` : md``,
    ...warnings.map((text) => md`${SIGNS.warn} ${text}`),
    ...untold(result),
    doubts(judgement.doubts.filter(isBlocking)),
    ...[...first.filter((one) => one.verdict === 'error'), ...first.filter((one) => one.verdict !== 'error')].map(
      (one) => failed(one, result.facts),
    ),
    doubts(judgement.doubts.filter((one) => one.verdict === 'warn')),
    conditions(judgement.results),
    ...rest.filter((one) => one.evidence.length > 0).map((one) => details(`${one.key}: ${one.text}`, evidence(one))),
    stages(result),
    waivers(result),
    details(
      'What was read',
      paragraphs([
        md`Policy: ${policyFrom}. Decided at ${code(result.facts.now.toISOString())}.`,
        read(result),
        ...notes.map((note) => md`${note}`),
      ]),
    ),
  ];
}

/** Whom it could not be told to. */
function untold({ comment, checkRun }: Result): readonly Markdown[] {
  return [comment?.note, checkRun?.note].flatMap((note) => (note === undefined ? [] : [md`${note}`]));
}

function isBlocking({ verdict }: { readonly verdict: Verdict | undefined }): boolean {
  return verdict === 'fail' || verdict === 'error';
}

function failed(result: ConditionResult, facts: Facts): Markdown {
  const title = md`**${SIGNS[result.verdict ?? 'error']} ${code(result.key)}: ${result.text}**`;
  // The condition on all tests: each is shown with its stack, which says more than a line of evidence.
  const tests = result.key === 'tests.failed' ? failedTests(facts) : md``;
  return paragraphs([title, tests.markdown === '' ? evidence(result) : tests]);
}

function evidence({ evidence: all }: ConditionResult): Markdown {
  if (all.length === 0) return md``;
  const lines = all.slice(0, MOST_EVIDENCE).map(({ text, path, line }) => {
    const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}`;
    return place === '' || text.startsWith(place) ? text : `${place}  ${text}`;
  });
  const left = all.length - lines.length;
  return codeBlock([...lines, ...(left > 0 ? [`… ${left} more in the report`] : [])].join('\n'), 'text');
}

function doubts(all: readonly Doubt[]): Markdown {
  if (all.length === 0) return md``;
  const lines = all.slice(0, MOST_DOUBTS).map(({ verdict, text }) => md`- ${SIGNS[verdict]} ${text}`);
  const left = all.length - lines.length;
  const rest = left > 0 ? [md`- … and ${left} more in the report`] : [];
  return { markdown: [...lines, ...rest].map(({ markdown }) => markdown).join('\n') };
}

function conditions(results: readonly ConditionResult[]): Markdown {
  const asked = results.filter(({ state }) => state !== 'not-measured');
  if (asked.length === 0) return md``;
  const rows = asked.map(({ key, verdict, value, base, text, condition }) => {
    const unit = unitOf(condition.metric);
    const say = (number: number | undefined): Markdown =>
      md`${number === undefined ? '' : onOneLine(formatValue(number, unit))}`;
    return [
      md`${verdict === undefined ? '–' : onOneLine(`${SIGNS[verdict]} ${verdict}`)}`,
      code(key),
      say(value),
      say(base),
      md`${text}`,
      md`${originText(condition.origin)}`,
    ];
  });
  return table([md`Verdict`, md`Condition`, md`Value`, md`Base`, md`Why`, md`From`], rows);
}

/** A browser would make a column of it where the table is wide. */
function onOneLine(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function stages({ judgement }: Result): Markdown {
  if (judgement.stages.length === 0) return md``;
  return table(
    [md`Stage`, md`Ready`, md`What is missing`],
    judgement.stages.map(({ name, ready, missing }) => [
      md`${name}`,
      md`${ready ? 'yes' : 'no'}`,
      md`${missing.join(', ')}`,
    ]),
  );
}

function waivers({ judgement }: Result): Markdown {
  const applied = judgement.waivers.filter(({ state }) => state === 'applied');
  if (applied.length === 0) return md``;
  return details(`${applied.length} ${applied.length === 1 ? 'waiver' : 'waivers'} applied`, {
    markdown: applied.map(({ text }) => md`- ${text}`.markdown).join('\n'),
  });
}

function read({ facts }: Result): Markdown {
  if (facts.reports.length === 0) return md``;
  const rows = facts.reports
    .slice(0, MOST_REPORTS)
    .map(({ report }) => [code(report.path), md`${report.format}`, md`${report.kinds.join(', ')}`]);
  const left = facts.reports.length - rows.length;
  return paragraphs([
    table([md`File`, md`Format`, md`About`], rows),
    left > 0 ? md`… and ${left} more in the report.` : md``,
  ]);
}
