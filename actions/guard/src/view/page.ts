import type { Redactor, Verdict } from '@qeml-actions/core';
import { barList, cutText, html, page as htmlPage, textBlock, type Html, type Section } from '@qeml-actions/page';

import { runsOf, type CommandRun, type Result as Command } from '../../../retry-with-backoff/src/step.ts';
import { attemptBars, runName } from '../../../retry-with-backoff/src/view.ts';

import { failedTestsText, healedText, lineToAdd, nothingMeasured, staleReports } from '../messages.ts';
import type { Result } from '../result.ts';

import { headline } from './headline.ts';
import { healedEvidence } from './healed.ts';
import { faultsOf } from './part.ts';

const TONES: Readonly<Record<Verdict, string>> = { pass: 'good', warn: 'warn', fail: 'bad', error: 'bad' };
const BARS = 100;
const TESTS = 100;
const LINES = 20;
const LOGS = 5;
const LONGEST = 1_000;

/** What the part after the command shows of itself. */
interface Parts {
  readonly lead: Html | undefined;
  readonly sections: readonly Section[];
}

/** The three parts on one page that needs nothing but itself: what came out, the attempts, then the analysis or the gate. */
export function page(result: Result, redactor: Redactor, parts: Parts): string {
  const { verdict } = result;
  const said = redactor.redact(headline(result));
  return htmlPage({
    title: `Guarded step: ${verdict}`,
    heading: `Guarded step: ${verdict}`,
    lead: html`<p class="lead"><span class="badge ${TONES[verdict]}">${verdict}</span> ${cutText(said, LONGEST)}</p>
      ${duties(result, redactor)}${parts.lead && html`<p class="quiet">The quality gate, of what the command left:</p>`}${parts.lead}`,
    sections: [attempts(result.command, redactor), ...tests(result, redactor), ...parts.sections],
    footer: html`<p>The JSON report has what each part found.</p>`,
  });
}

/** What a person must do, where no section says it. */
function duties({ analysis, gate, stale, ...result }: Result, redactor: Redactor): Html {
  const cure = analysis.state === 'done' ? (analysis.result.causes[0]?.cure ?? '') : '';
  const texts = [
    ...healed(result),
    ...(gate.state === 'nothing' ? [`${nothingMeasured()} ${lineToAdd()}`] : []),
    ...(stale.length > 0 && gate.state !== 'done' ? [staleReports(stale)] : []),
    ...faultsOf({ analysis, gate }),
    ...(result.command.end.outcome === 'success' ? [] : [result.command.end.reason]),
  ];
  return html`${cure === '' ? undefined : html`<p class="lead"><strong>What to do:</strong> ${withCode(cutText(redactor.redact(cure), LONGEST))}</p>`}
  ${texts.map((text) => html`<p>${withCode(cutText(redactor.redact(text), LONGEST))}</p>`)}`;
}

/** What a further attempt got over. */
function healed(result: Pick<Result, 'inputs' | 'command'>): readonly string[] {
  const text = healedEvidence(result);
  return text !== '' ? [`${healedText()} \`${text.replaceAll('`', "'")}\``] : [];
}

/** A sentence of ours with what is between backticks as code. */
function withCode(text: string): Html {
  const parts = text.split('`');
  // An odd one has no partner.
  const paired = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join('`')];
  return html`${paired.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))}`;
}

function attempts(command: Command, redactor: Redactor): Section {
  const bars = redactor.redactAll(attemptBars(command)).map((bar) => ({ ...bar }));
  const runs = runsOf(command);
  const shown = runs.filter(
    ({ passed, lastLines }, index) => lastLines !== '' && (!passed || index === runs.length - 1),
  );
  const body = html`<p class="quiet">When each attempt ran, and the waits between, on one scale.</p>
    ${barList(bars, BARS)}
    ${shown.slice(-LOGS).map((run) => lastLines(run, redactor))}`;
  return { id: 'attempts', heading: runs.length === 1 ? 'One attempt' : `${String(runs.length)} attempts`, body };
}

function lastLines(run: CommandRun, redactor: Redactor): Html {
  return html`<details>
    <summary>The last lines of ${cutText(redactor.redact(runName(run)), LONGEST)}</summary>
    ${textBlock(redactor.redact(run.lastLines), LINES, LONGEST)}
  </details>`;
}

function tests({ failedTests }: Result, redactor: Redactor): readonly Section[] {
  if (failedTests.count === 0) return [];
  const names = failedTests.tests.slice(0, TESTS).map(({ name, report }) => {
    return html`<li><code>${cutText(redactor.redact(name), LONGEST)}</code> <span class="quiet">${redactor.redact(report)}</span></li>`;
  });
  const left = failedTests.count - names.length;
  const body = html`<ul>
      ${names}
    </ul>
    ${left > 0 ? html`<p class="cut">${left} more are left out.</p>` : undefined}`;
  return [{ id: 'failed-tests', heading: failedTestsText(failedTests).replace(/\.$/, ''), body }];
}
