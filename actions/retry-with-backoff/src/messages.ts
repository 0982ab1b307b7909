import { describeEnding, type Ended, type Ending } from '@qeml-actions/attempts';
import { formatDuration, type AnnotationLevel, type EndedTree } from '@qeml-actions/core';

import type { CommandRun } from './result.ts';

const CYAN = '\u001b[36;1m';
const RESET = '\u001b[0m';
const WAITS_SHOWN = 10;

export function noSuchFolder(given: string, resolved: string): string {
  return `Input working-directory is "${given}": there is no folder ${resolved}. It is taken from the workspace; is a checkout missing before this step?`;
}

export function attemptTitle(number: number, of: number, elapsed: number | undefined, reason: string): string {
  const since = elapsed === undefined ? '' : `, ${formatDuration(elapsed)} after the start: ${reason}`;
  return `Attempt ${String(number)} of ${String(of)}${since}`;
}

export function fallbackTitle(number: number, of: number, name: string, reason: string): string {
  return `Fallback ${String(number)} of ${String(of)}, "${name}": ${reason}`;
}

export function hookTitle(attempt: number): string {
  return `on-retry, before attempt ${String(attempt)}`;
}

/** A command and its shell, as the runner's own header shows them. */
export function commandLines(run: string, shell: string): readonly string[] {
  return [
    ...run
      .trimEnd()
      .split(/\r\n|\n|\r/)
      .map((line) => `${CYAN}${line}${RESET}`),
    `shell: ${shell}`,
  ];
}

export function drawnWaits(delays: readonly number[]): readonly string[] {
  if (delays.length === 0) return [];
  const more = delays.length > WAITS_SHOWN ? ', …' : '';
  return [`waits, should attempts fail: ${delays.slice(0, WAITS_SHOWN).map(formatDuration).join(', ')}${more}`];
}

export function waiting(milliseconds: number, attempt: number, reason: string): string {
  const wait = milliseconds > 0 ? `in ${formatDuration(milliseconds)}` : 'at once';
  return `Attempt ${String(attempt)} follows ${wait}: ${reason}.`;
}

export function runName({ role, number, name }: Pick<CommandRun, 'role' | 'number' | 'name'>): string {
  return role === 'attempt' ? `Attempt ${String(number)}` : `Fallback "${name ?? String(number)}"`;
}

export function ended(run: CommandRun): string {
  const how = run.passed ? 'passed' : 'failed';
  const { ending } = run.facts;
  const code = run.passed && ending.kind === 'exited' && ending.code === 0 ? '' : ` with ${describeEnding(ending)}`;
  return `${runName(run)} ${how} after ${formatDuration(run.duration)}${code}.`;
}

export function hookFailed(attempt: number, ending: Ending): string {
  return `on-retry before attempt ${String(attempt)} ended with ${describeEnding(ending)}; the attempt was made all the same.`;
}

export function processWarnings(name: string, { outputHeld, tree }: Ended): readonly string[] {
  const held = `Something that ${name} started still holds its output open; what it writes from now on is not shown.`;
  return [...(outputHeld ? [held] : []), ...(tree ? treeWarnings(tree) : [])];
}

export function treeWarnings({ forbidden, blind }: EndedTree): readonly string[] {
  const left = `Processes ${forbidden.join(', ')} still run: they belong to another user, or cannot be ended.`;
  const group = `The system's processes could not be listed (${blind ?? ''}), so only the command's process group was ended.`;
  return [...(forbidden.length > 0 ? [left] : []), ...(blind === undefined ? [] : [group])];
}

export function annotationsLeftOut(level: AnnotationLevel, count: number): string {
  return `${String(count)} more ${level} annotations of the command are left out; the log above has them as text.`;
}

export function valueWithoutName(command: string, name: string): string {
  return `A value that the command set by ::${command}:: was left out: "${name}" is no name for it.`;
}

export function flaky(runs: readonly CommandRun[]): string {
  const failed = runs.filter(({ passed }) => !passed);
  const first = failed[0];
  const why = first ? ` The first failure was ${describeEnding(first.facts.ending)}${evidenceOf(first)}.` : '';
  return `Flaky: passed on attempt ${String(runs.length)}, after ${String(failed.length)} failed.${why}`;
}

export function degraded(name: string, reason: string): string {
  return `Degraded: ${reason} The result is that of "${name}", not of the command.`;
}

function evidenceOf(run: CommandRun): string {
  const line = knownLine(run);
  return line === undefined ? '' : `: ${line}`;
}

/** The line that a rule names; the best line of an unknown failure is a guess, and belongs into no sentence. */
function knownLine({ classification }: CommandRun): string | undefined {
  return classification?.category === 'unknown' ? undefined : classification?.evidence?.text;
}

/** Why the step is red. */
export function failure(reason: string, last: CommandRun | undefined): string {
  const evidence = last && knownLine(last);
  return evidence === undefined ? reason : `${reason} Its log says: ${evidence}`;
}

/** The last lines of the log: why it stopped, and what the failures had in common. */
export function closing(reason: string, attempts: readonly CommandRun[]): readonly string[] {
  return [reason, inCommon(attempts.filter(({ passed }) => !passed))].filter((line) => line !== '');
}

/** What the failed attempts had in common, where there were several. */
export function inCommon(failed: readonly CommandRun[]): string {
  if (failed.length < 2) return '';
  const endings = new Set(failed.map(({ facts }) => describeEnding(facts.ending)));
  const lines = new Set(failed.map(({ classification }) => classification?.evidence?.text));
  const all = failed.length === 2 ? 'Both failed attempts' : `All ${String(failed.length)} failed attempts`;
  const [ending = ''] = endings;
  if (endings.size > 1) return `The failed attempts ended in different ways: ${[...endings].join(', ')}.`;
  return lines.size === 1 && !lines.has(undefined)
    ? `${all} ended with ${ending}, on the same line of their logs.`
    : `${all} ended with ${ending}.`;
}
